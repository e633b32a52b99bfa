import { attributeOf, scanXml, unescapeXml } from "../foundation/xml-reader.js";
import { addressOf, cellOf } from "./address.js";
import type { CellComment } from "./cell-comments.js";
import { contentOf, NO_SUCH_TEXT, struckOf, type ContentContext } from "./cell-content.js";
import type { CellFormats } from "./cell-formats.js";
import { LAST_COLUMN, LAST_ROW } from "./limit.js";
import type { CellRange, ReadCell, ReadSheet } from "./read-sheet.js";
import { extentOf, sheetOf } from "./read-sheet.js";
import { damaged } from "./refused-part.js";
import { keepsSpace, localName, TextItem } from "./text-item.js";
import { countCell, countMerge, countSheet, type Extent } from "./too-large.js";
import { isTrue } from "./workbook-part.js";

/** What the sheets of a workbook share. */
export interface SheetContext extends ContentContext {
  readonly formats: CellFormats;
  readonly extent: Extent;
}

interface OpenCell {
  readonly column: number;
  readonly row: number;
  readonly type: string;
  readonly format: number;
  value: string;
  inline: TextItem | undefined;
  formula: string | undefined;
}

/**
 * Reads the part of one worksheet. What the part says about its own size (`dimension`) is not believed.
 * @throws {XmlSyntaxError} where the part is not well-formed
 * @throws {RefusedPart} where it contradicts itself or has too many cells
 */
export function readSheetPart(
  xml: string,
  name: string,
  isHidden: boolean,
  context: SheetContext,
  comments: readonly CellComment[] = [],
): ReadSheet {
  const scan = new SheetScan(name, context);
  scanXml(xml, scan);
  const { rows, columns } = extentOf(scan.grid);
  countSheet(context.extent, name, rows, columns);
  return sheetOf(name, scan.grid, {
    isHidden,
    merges: scan.merges,
    hiddenRows: new Set([...scan.hiddenRows].filter((row) => row <= rows)),
    hiddenColumns: columnsOf(scan.hiddenColumnRanges, columns),
    comments,
  });
}

/** Attributes of a cell as most programs write them, in this order. */
const USUAL_CELL = /^ r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="(\w+)")?\s*$/u;

interface CellAttributes {
  readonly address: string | undefined;
  readonly style: string | undefined;
  readonly type: string | undefined;
}

function cellAttributes(raw: string): CellAttributes {
  const usual = USUAL_CELL.exec(raw);
  if (usual !== null) return { address: usual[1], style: usual[2], type: usual[3] };
  return {
    address: attributeOf(raw, "r"),
    style: attributeOf(raw, "s"),
    type: attributeOf(raw, "t"),
  };
}

/** Follows the elements of a worksheet; everything outside `cols`, `sheetData` and `mergeCells` is passed over. */
class SheetScan {
  readonly grid = new Map<number, Map<number, ReadCell>>();
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  /** First and last column; may overlap. */
  readonly hiddenColumnRanges: (readonly [first: number, last: number])[] = [];

  private readonly sheet: string;
  private readonly context: SheetContext;
  private keepsAll = false;
  private depth = 0;
  /** The child of the root that is open. */
  private section = "";
  private row = 0;
  private column = 0;
  private cell: OpenCell | undefined;
  /** The element whose text belongs to the cell. */
  private field: "value" | "formula" | undefined;
  /** Depth of an extension, whose elements may be named like ours. */
  private skippedBelow: number | undefined;

  constructor(sheet: string, context: SheetContext) {
    this.sheet = sheet;
    this.context = context;
  }

  open(name: string, attributes: string): void {
    this.depth += 1;
    if (this.skippedBelow !== undefined) return;
    const local = localName(name);
    if (local === "extLst") this.skippedBelow = this.depth;
    else if (this.depth === 1) this.keepsAll = keepsSpace(attributes);
    else if (this.depth === 2) this.section = local;
    else if (this.section === "sheetData") this.openData(local, attributes);
    else if (this.section === "cols" && local === "col") this.addColumns(attributes);
    else if (this.section === "mergeCells" && local === "mergeCell") this.addMerge(attributes);
  }

  close(name: string): void {
    if (this.skippedBelow === this.depth) this.skippedBelow = undefined;
    this.depth -= 1;
    if (this.cell === undefined || this.skippedBelow !== undefined) return;
    if (this.depth >= 5) this.cell.inline?.close(localName(name));
    else if (this.depth === 4) this.field = undefined;
    else if (this.depth === 3) this.finishCell(this.cell);
  }

  text(raw: string): void {
    if (this.cell === undefined || this.skippedBelow !== undefined) return;
    if (this.field === "value") this.cell.value += unescapeXml(raw);
    else if (this.field === "formula") this.cell.formula = (this.cell.formula ?? "") + unescapeXml(raw);
    else this.cell.inline?.addText(raw);
  }

  private openData(local: string, attributes: string): void {
    if (this.depth === 3 && local === "row") this.openRow(attributes);
    else if (this.depth === 4 && local === "c") this.openCell(attributes);
    else if (this.cell === undefined) return;
    else if (this.depth > 5) this.cell.inline?.open(local, attributes);
    else if (local === "v") this.field = "value";
    else if (local === "is") this.cell.inline = new TextItem(this.keepsAll || keepsSpace(attributes));
    else if (local === "f") {
      this.field = "formula";
      this.cell.formula = "";
    }
  }

  private openRow(attributes: string): void {
    const written = attributeOf(attributes, "r");
    this.row = written === undefined ? this.row + 1 : Number(written);
    this.column = 0;
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > LAST_ROW) {
      throw damaged({
        zh: `工作表“${this.sheet}”中有行号“${written ?? this.row}”，工作表没有这样的行`,
        en: `Sheet “${this.sheet}” has a row numbered “${written ?? this.row}”, which no worksheet has`,
      });
    }
    if (attributes.includes("hidden") && isTrue(attributeOf(attributes, "hidden")))
      this.hiddenRows.add(this.row);
  }

  private openCell(attributes: string): void {
    const { address, style, type } = cellAttributes(attributes);
    const position =
      address === undefined ? { row: this.row, column: this.column + 1 } : cellOf(address.trim());
    if (position === undefined || position.column > LAST_COLUMN) {
      const shown = address ?? addressOf(this.row, this.column + 1);
      throw damaged({
        zh: `工作表“${this.sheet}”中有单元格“${shown}”，工作表没有这样的位置`,
        en: `Sheet “${this.sheet}” has a cell “${shown}”, a place no worksheet has`,
      });
    }
    this.column = position.column;
    this.cell = {
      row: position.row,
      column: position.column,
      type: type ?? "n",
      format: Number(style ?? "0"),
      value: "",
      inline: undefined,
      formula: undefined,
    };
  }

  private finishCell(cell: OpenCell): void {
    this.cell = undefined;
    const { row, column, type, value, inline, format, formula } = cell;
    const { formats, strings } = this.context;
    const written = { type, value, inline: inline?.finished(), format: formats.numbers[format] };
    const content = contentOf(written, this.context);
    if (content === NO_SUCH_TEXT) {
      throw damaged({
        zh: `工作表“${this.sheet}”单元格 ${addressOf(row, column)} 的文字在文件中已丢失`,
        en: `The text of cell ${addressOf(row, column)} of sheet “${this.sheet}” is missing from the file`,
      });
    }
    if (content === undefined && formula === undefined) return;
    countCell(this.context.extent);
    let cells = this.grid.get(row);
    if (cells === undefined) this.grid.set(row, (cells = new Map()));
    if (cells.has(column)) {
      throw damaged({
        zh: `工作表“${this.sheet}”中单元格 ${addressOf(row, column)} 出现了两次`,
        en: `Cell ${addressOf(row, column)} stands twice in sheet “${this.sheet}”`,
      });
    }
    const runs = inline?.runStrikes() ?? (type === "s" ? strings.strikes.get(Number(value)) : undefined);
    const struck = content === undefined ? undefined : struckOf(runs, formats.struck.has(format));
    cells.set(column, {
      content,
      ...(formula === undefined ? {} : { formula }),
      ...(struck === undefined ? {} : { struck }),
    });
  }

  private addColumns(attributes: string): void {
    if (!isTrue(attributeOf(attributes, "hidden"))) return;
    const first = Math.trunc(Number(attributeOf(attributes, "min")));
    const last = Math.trunc(Number(attributeOf(attributes, "max")));
    if (first >= 1 && first <= last) this.hiddenColumnRanges.push([first, last]);
  }

  private addMerge(attributes: string): void {
    const [start = "", end = start] = (attributeOf(attributes, "ref") ?? "").split(":");
    const from = cellOf(start);
    const to = cellOf(end);
    if (from === undefined || to === undefined || start === end) return;
    countMerge(this.merges.length, this.sheet);
    this.merges.push({
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    });
  }
}

/** The columns of ranges up to `limit`, each visited once however often ranges repeat it. */
function columnsOf(
  ranges: readonly (readonly [first: number, last: number])[],
  limit: number,
): ReadonlySet<number> {
  const columns = new Set<number>();
  let next = 1;
  for (const [first, last] of ranges.toSorted(([left], [right]) => left - right)) {
    for (let column = Math.max(next, first); column <= Math.min(limit, last); column += 1)
      columns.add(column);
    next = Math.max(next, last + 1);
  }
  return columns;
}
