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
 */
export function withHeights(
  rows: readonly WrittenRow[],
  columns: readonly WrittenColumn[],
  least: number,
): readonly WrittenRow[] {
  return rows.map((row) => Object.assign({}, row, { height: rowHeight(row.cells, columns, least) }));
}

function rowHeight(
  cells: readonly (WrittenCell | undefined)[],
  columns: readonly WrittenColumn[],
  least: number,
): number {
  const heights = cells.map((cell, index) => {
    const width = columns[index]?.isHidden === true ? 0 : (columns[index]?.width ?? 0);
    return cell === undefined || width === 0 ? 0 : cellHeight(cell, width);
  });
  return Math.min(HIGHEST, Math.ceil(Math.max(least, ...heights)));
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
