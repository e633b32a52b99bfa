import type { CellRange } from "../../sheet/read-sheet.js";
import type { WrittenCell, WrittenColumn, WrittenRow } from "../../sheet/written-sheet.js";
import { columnsOf } from "../empty-filing/wrap.js";

/** Size of the default font, in points: widths of columns are given in its characters. */
const DEFAULT_SIZE = 11;
/** Room of a line in parts of its size, and above and below the text of a cell, in points. */
const LINE = 1.36;
const ROOM = 5;
/** Part of a line that is used before a word goes to the next. */
const USED = 0.9;
/** Greatest height of a row that spreadsheets take, in points. */
const HIGHEST = 409;

/**
 * Rows with the height in points in which everything in them can be read. Programs that open a workbook do not all fit
 * rows to wrapped texts, so it is worked out here, a little too generously.
 *
 * @param least height of a row in points.
 * @param merges cells that are as wide as several columns; none is higher than a row.
 */
export function withHeights(
  rows: readonly WrittenRow[],
  columns: readonly WrittenColumn[],
  least: number,
  merges: readonly CellRange[] = [],
): readonly WrittenRow[] {
  const widths = columns.map(({ width, isHidden = false }) => (isHidden ? 0 : width));
  return rows.map((row, index) => {
    const merged = merges.filter(({ top }) => top === index + 1);
    const height = rowHeight(
      row.cells,
      widths.map((width, column) => mergedWidth(merged, column + 1, widths) ?? width),
    );
    return Object.assign({}, row, { height: Math.min(HIGHEST, Math.ceil(Math.max(least, height))) });
  });
}

/** Rows that stay as high as they are made. */
export function fixed(rows: readonly WrittenRow[]): readonly WrittenRow[] {
  return rows.map((row) => Object.assign({}, row, { isFixed: true }));
}

function mergedWidth(
  merges: readonly CellRange[],
  column: number,
  widths: readonly number[],
): number | undefined {
  const merge = merges.find(({ left }) => left === column);
  return merge && widths.slice(merge.left - 1, merge.right).reduce((sum, width) => sum + width, 0);
}

function rowHeight(cells: readonly (WrittenCell | undefined)[], widths: readonly number[]): number {
  const heights = cells.map((cell, index) => {
    const width = widths[index] ?? 0;
    return cell === undefined || width === 0 ? 0 : cellHeight(cell, width);
  });
  return Math.max(0, ...heights);
}

function cellHeight({ value, look }: WrittenCell, width: number): number {
  if (typeof value !== "string" || value === "") return 0;
  const size = look.font?.size ?? DEFAULT_SIZE;
  if (look.alignment?.wrapText !== true) return size * LINE + ROOM;
  const inLine = ((width * DEFAULT_SIZE) / size) * USED;
  const lines = value
    .split("\n")
    .reduce((count, paragraph) => count + Math.max(1, Math.ceil(columnsOf(paragraph) / inLine)), 0);
  return lines * size * LINE + ROOM;
}
