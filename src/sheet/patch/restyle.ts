import { attributeOf } from "../../foundation/xml-reader.js";
import { element } from "../../ooxml/xml.js";
import { addressOf } from "../address.js";
import { isTrue } from "../workbook-part.js";
import { withAttributes, type PartEdit } from "./part-tree.js";
import { styleOf, type MappedRow, type SheetMap, type SheetTag } from "./sheet-map.js";

/** What a cell is to look like, by the style that it has. */
export type Restyling = (style: number) => number;

/** Cells by row, then by column. */
export type CellsToRestyle = ReadonlyMap<number, ReadonlyMap<number, Restyling>>;

/**
 * The edits of a sheet that give cells other styles. `every` is for all cells that stand in the part; `some` for single
 * ones after that, which are put in, in order, where they are missing.
 */
export function restylingEdits(
  xml: string,
  map: SheetMap,
  every: Restyling,
  some: CellsToRestyle,
): readonly PartEdit[] {
  const edits: PartEdit[] = [];
  const missing = new Map([...some].map(([row, cells]) => [row, new Map(cells)]));
  for (const { cells } of map.rows) {
    for (const cell of cells) {
      const before = styleOf(cell);
      const own = some.get(cell.row)?.get(cell.column);
      missing.get(cell.row)?.delete(cell.column);
      const after = own === undefined ? every(before) : own(every(before));
      if (after === before) continue;
      const tag = withAttributes(xml.slice(cell.start, cell.tagEnd), { s: after });
      edits.push({ start: cell.start, end: cell.tagEnd, text: tag });
    }
  }
  for (const [row, cells] of [...missing].toSorted(([left], [right]) => left - right)) {
    if (cells.size > 0) edits.push(...missingCells(xml, map, row, cells));
  }
  return edits;
}

function missingCells(
  xml: string,
  map: SheetMap,
  row: number,
  cells: ReadonlyMap<number, Restyling>,
): readonly PartEdit[] {
  const data = map.sections.find(({ name }) => name.endsWith("sheetData"));
  if (data === undefined) return [];
  const prefix = data.name.slice(0, -"sheetData".length);
  const inOrder = [...cells].toSorted(([left], [right]) => left - right);
  const known = map.rows.find((one) => one.row === row);
  const cell = (column: number, restyle: Restyling): string =>
    element(`${prefix}c`, { r: addressOf(row, column), s: restyle(styleAround(map, known, column)) });
  if (known === undefined) {
    const text = element(`${prefix}row`, { r: row }, inOrder.map((one) => cell(...one)).join(""));
    const next = map.rows.find((one) => one.row > row);
    return [next === undefined ? inside(xml, data, text) : { start: next.start, end: next.start, text }];
  }
  const tag = wideEnough(xml.slice(known.start, known.tagEnd), known, Math.max(...cells.keys()));
  if (known.contentEnd === known.start) {
    const text = `${tag.replace(/\s*\/>$/u, ">")}${inOrder.map((one) => cell(...one)).join("")}</${known.name}>`;
    return [{ start: known.start, end: known.end, text }];
  }
  return [
    { start: known.start, end: known.tagEnd, text: tag },
    ...inOrder.map(([column, restyle]) => {
      const at = known.cells.find((one) => one.column > column)?.start ?? known.contentEnd;
      return { start: at, end: at, text: cell(column, restyle) };
    }),
  ];
}

/** The style that a cell has without being written: that of its row, else that of its column. */
function styleAround({ columns }: SheetMap, row: MappedRow | undefined, column: number): number {
  if (row !== undefined && isTrue(attributeOf(row.attributes, "customFormat"))) return styleOf(row);
  return columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

/** Rows may say which columns they reach; that has to stay true. */
function wideEnough(tag: string, { attributes }: MappedRow, column: number): string {
  const [first = 0, last = 0] = (attributeOf(attributes, "spans") ?? "").split(/[: ]/u).map(Number);
  const isOne = /^\d+:\d+$/u.test(attributeOf(attributes, "spans") ?? "");
  return isOne && column > last ? withAttributes(tag, { spans: `${first}:${column}` }) : tag;
}

/** At the end of the content of a tag. */
function inside(xml: string, tag: SheetTag, text: string): PartEdit {
  if (tag.contentEnd !== tag.start) return { start: tag.contentEnd, end: tag.contentEnd, text };
  const open = xml.slice(tag.start, tag.tagEnd).replace(/\s*\/>$/u, ">");
  return { start: tag.start, end: tag.end, text: `${open}${text}</${tag.name}>` };
}
