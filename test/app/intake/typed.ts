import type { WrittenSheet, WrittenValue } from "../../../src/sheet/written-sheet.js";
import type {
  CellContent,
  CellRange,
  ReadCell,
  ReadSheet,
  ReadWorkbook,
} from "../../../src/sheet/read-sheet.js";

/** What somebody did to a sheet after it was written. */
export interface Typing {
  /** By sheet name and address, `"1 个人信息处理者!C5"`; `undefined` empties a cell. */
  readonly cells?: Readonly<Record<string, ReadCell | undefined>>;
  readonly merges?: Readonly<Record<string, readonly CellRange[]>>;
  readonly hiddenRows?: Readonly<Record<string, readonly number[]>>;
  /** By sheet name and address. */
  readonly comments?: Readonly<Record<string, string>>;
}

/** A written workbook as a reader would see it, with cells typed over: no file between the two. */
export function typedInto(sheets: readonly WrittenSheet[], typing: Typing = {}): ReadWorkbook {
  return { file: "问卷.xlsx", sheets: sheets.map((sheet) => readable(sheet, typing)) };
}

function readable(
  { name, rows, visibility, merges: ownMerges = [] }: WrittenSheet,
  { cells = {}, merges = {}, hiddenRows = {}, comments = {} }: Typing,
): ReadSheet {
  const typed = new Map<string, ReadCell | undefined>(
    Object.entries(cells).flatMap(([address, cell]) => {
      const [, sheet, letters = "", row] = /^(.*)!([A-Z]+)(\d+)$/u.exec(address) ?? [];
      return sheet === name ? [[`${row},${columnOf(letters)}`, cell] as const] : [];
    }),
  );
  const own = [...typed.keys()].map((key) => key.split(",").map(Number));
  return {
    name,
    isHidden: visibility !== "visible",
    rows: Math.max(rows.length, ...own.map(([row = 0]) => row)),
    columns: Math.max(...rows.map((row) => row.cells.length), ...own.map(([, column = 0]) => column)),
    cellAt(row, column) {
      const key = `${row},${column}`;
      if (typed.has(key)) return typed.get(key);
      const cell = rows[row - 1]?.cells[column - 1];
      return cell?.value === undefined ? undefined : { content: contentOf(cell.value) };
    },
    merges: [...ownMerges, ...(merges[name] ?? [])],
    hiddenRows: new Set(hiddenRows[name]),
    hiddenColumns: new Set(),
    comments: Object.entries(comments).flatMap(([address, words]) => {
      const [, sheet, letters = "", row] = /^(.*)!([A-Z]+)(\d+)$/u.exec(address) ?? [];
      return sheet === name ? [{ row: Number(row), column: columnOf(letters), text: words }] : [];
    }),
  };
}

function contentOf(value: WrittenValue): CellContent | undefined {
  if (typeof value === "string") return value === "" ? undefined : text(value).content;
  if (typeof value === "number") return { type: "number", number: value, shown: String(value) };
  return { type: "date", day: value.day, hasTime: false };
}

/** A cell with a text. */
export function text(value: string): ReadCell {
  return { content: { type: "text", text: value } };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
