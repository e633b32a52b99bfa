import { unzipSync } from "fflate";
import { readXlsx, type Cell, type CellValue, type Sheet } from "hucre";
import { outcome, type Outcome } from "../foundation/outcome.js";
import {
  MAXIMUM_BYTES,
  MAXIMUM_COLUMNS,
  MAXIMUM_PARTS,
  MAXIMUM_ROWS,
  MAXIMUM_SHEETS,
  MAXIMUM_UNPACKED,
} from "./limit.js";
import type { CellContent, ReadCell, ReadSheet, ReadWorkbook } from "./read-sheet.js";
import { workbookFinding, type WorkbookFault } from "./workbook-finding.js";

/**
 * Reads an XLSX workbook: values, stored results of formulas, merges, hidden rows. Nothing is computed. What cannot be
 * read is told apart and refused before it is unpacked.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<ReadWorkbook | undefined>> {
  const fault = faultOf(bytes);
  if (fault !== undefined) return outcome(undefined, [workbookFinding(fault, file)]);
  try {
    const { sheets } = await readXlsx(bytes);
    if (sheets.length > MAXIMUM_SHEETS) return outcome(undefined, [workbookFinding("tooManySheets", file)]);
    const isWide = sheets.some(({ rows }) => rows.length > MAXIMUM_ROWS || widthOf(rows) > MAXIMUM_COLUMNS);
    if (isWide) return outcome(undefined, [workbookFinding("tooManyCells", file)]);
    return outcome({ file, sheets: sheets.map((sheet) => readable(sheet)) });
  } catch {
    // The library says in English and in its own terms what is wrong; to a user the workbook is damaged.
    return outcome(undefined, [workbookFinding("damaged", file)]);
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** What speaks against a file before it is opened. */
function faultOf(bytes: Uint8Array): WorkbookFault | undefined {
  if (bytes.length === 0) return "empty";
  if (bytes.length > MAXIMUM_BYTES) return "tooLarge";
  // A workbook with a password lies in a container of the old format, with this stream.
  if (startsWith(bytes, OLE)) return holdsName(bytes, "EncryptedPackage") ? "encrypted" : "oldFormat";
  if (!startsWith(bytes, ZIP)) return "notAWorkbook";
  let parts = 0;
  let unpacked = 0;
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts += 1;
        unpacked += originalSize;
        names.add(name);
        return false;
      },
    });
  } catch {
    return "damaged";
  }
  if (parts > MAXIMUM_PARTS || unpacked > MAXIMUM_UNPACKED) return "tooLarge";
  if (names.has("xl/workbook.bin")) return "binary";
  if (names.has("content.xml")) return "openDocument";
  return names.has("[Content_Types].xml") ? undefined : "notAWorkbook";
}

/** Whether a name stands in the directory of an old container, where characters take two bytes. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes(name);
}

function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

function readable({
  name,
  rows,
  cells,
  merges = [],
  hidden,
  veryHidden,
  rowDefs,
  columns = [],
}: Sheet): ReadSheet {
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows: rows.length,
    columns: widthOf(rows),
    cellAt: (row, column) => cellOf(rows[row - 1]?.[column - 1], cells?.get(`${row - 1},${column - 1}`)),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow + 1,
      left: startCol + 1,
      bottom: endRow + 1,
      right: endCol + 1,
    })),
    hiddenRows: new Set(
      [...(rowDefs ?? [])].flatMap(([row, { hidden: isHidden }]) => (isHidden === true ? [row + 1] : [])),
    ),
    hiddenColumns: new Set(
      columns.flatMap(({ hidden: isHidden }, index) => (isHidden === true ? [index + 1] : [])),
    ),
  };
}

function cellOf(value: CellValue | undefined, cell: Cell | undefined): ReadCell | undefined {
  const content = value === null || value === undefined ? undefined : contentOf(value, cell);
  if (cell?.formula !== undefined) return { content, formula: cell.formula };
  return content === undefined ? undefined : { content };
}

function contentOf(value: NonNullable<CellValue>, cell: Cell | undefined): CellContent | undefined {
  if (cell?.type === "error" && typeof value === "string") return { type: "error", code: value };
  if (typeof value === "string") return value === "" ? undefined : textOf(value);
  if (typeof value === "number") return { type: "number", number: value, shown: String(value) };
  if (typeof value === "boolean") return { type: "boolean", boolean: value };
  const written = value.toISOString();
  return { type: "date", day: written.slice(0, 10), hasTime: !written.endsWith("T00:00:00.000Z") };
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/u;

function textOf(text: string): CellContent {
  if (ERROR.test(text)) return { type: "error", code: text };
  return { type: "text", text: text.replaceAll("\r\n", "\n") };
}
