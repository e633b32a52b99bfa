import type { RowAnswer, TableRow } from "./table-rows.js";

/** Cells at the end of a table that seem to belong one row higher. */
export interface ShiftedCells {
  /** The last row. */
  readonly row: TableRow;
  /** What is filled in it. */
  readonly cells: readonly RowAnswer[];
  /** The first of the cells that are empty above. */
  readonly gap: { readonly row: number; readonly column: number };
}

/**
 * Whether some columns of a table were moved down by one row from somewhere on: the last row has nothing else and no id of
 * its own, and these very columns are empty in one row above it and filled between. Moved up, the last row only lacks them, as
 * if it had not been finished, and that cannot be told.
 */
export function shiftedCells(rows: readonly TableRow[]): ShiftedCells | undefined {
  const filled = rows.filter(({ isEmpty }) => !isEmpty);
  const last = filled.at(-1);
  if (last === undefined || !last.isProposed || last.parent.text !== "") return undefined;
  const cells = last.answers.filter(({ isFilled }) => isFilled);
  const others = filled.slice(0, -1);
  const most = Math.max(0, ...others.map(({ answers }) => answers.filter(({ isFilled }) => isFilled).length));
  if (cells.length === 0 || cells.length * 2 > most) return undefined;
  const columns = new Set(cells.map(({ column }) => column));
  const missing = (row: TableRow): readonly RowAnswer[] =>
    row.answers.filter(({ column, isFilled }) => columns.has(column) && !isFilled);
  const above = others.findLast((row) => missing(row).length > 0);
  const gap = above === undefined ? [] : missing(above);
  const [first] = gap;
  if (above === undefined || first === undefined || gap.length !== columns.size) return undefined;
  return { row: last, cells, gap: { row: above.row, column: first.column } };
}

/** Rows that are filled and have no id, where rows below them have one and are filled too. */
export function rowsWithoutId(rows: readonly TableRow[]): readonly TableRow[] {
  const filled = rows.filter(({ saysMore }) => saysMore);
  const last = filled.findLastIndex(({ id }) => id.text !== "");
  return filled.slice(0, Math.max(0, last)).filter(({ id }) => id.text === "" && id.faults.length === 0);
}
