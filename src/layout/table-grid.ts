import type { Cell, Row } from "../document/node.js";

/** A cell at its place in the grid, with spans that fit the table. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly cell: Cell;
}

export interface Grid {
  readonly cells: readonly PlacedCell[];
  /** At least those the table declares; more where a row needs them. */
  readonly columns: number;
}

/** Grids of tables by their rows, which never change: columns are fitted by the grid before cells are set by it. */
const known = new WeakMap<readonly Row[], Map<number, Grid>>();

/**
 * Gives every cell its row and column, as HTML does: each goes to the first column that no span from above covers.
 * Spans that reach below the last row are cut.
 */
export function gridOf(rows: readonly Row[], declared: number): Grid {
  const byColumns = known.get(rows) ?? new Map<number, Grid>();
  known.set(rows, byColumns);
  const grid = byColumns.get(declared) ?? madeGrid(rows, declared);
  byColumns.set(declared, grid);
  return grid;
}

function madeGrid(rows: readonly Row[], declared: number): Grid {
  const taken = rows.map((): boolean[] => []);
  const cells: PlacedCell[] = [];
  rows.forEach(({ cells: row }, rowIndex) => {
    let from = 0;
    for (const cell of row) {
      const columnSpan = Math.max(1, cell.columnSpan);
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - rowIndex));
      const column = firstFree(taken[rowIndex] ?? [], from, columnSpan);
      for (const line of taken.slice(rowIndex, rowIndex + rowSpan)) {
        for (let at = column; at < column + columnSpan; at += 1) line[at] = true;
      }
      cells.push({ row: rowIndex, column, columnSpan, rowSpan, cell });
      from = column + columnSpan;
    }
  });
  return { cells, columns: Math.max(declared, 1, ...taken.map((line) => line.length)) };
}

/**
 * Rows that belong together because a span reaches over them, as `[first, afterLast]`. The first `headerRows` rows,
 * with whatever their spans reach, are one group.
 */
export function rowGroups(
  cells: readonly PlacedCell[],
  rows: number,
  headerRows: number,
): readonly (readonly [number, number])[] {
  const reach = Array.from({ length: rows }, (_, row) => (row < headerRows ? headerRows : row + 1));
  for (const { row, rowSpan } of cells) reach[row] = Math.max(reach[row] ?? 0, row + rowSpan);
  const groups: [number, number][] = [];
  reach.forEach((end, row) => {
    const last = groups.at(-1);
    if (last !== undefined && row < last[1]) last[1] = Math.max(last[1], end);
    else groups.push([row, end]);
  });
  return groups;
}

/** The first column from `from` on where `span` columns are free. */
function firstFree(taken: readonly boolean[], from: number, span: number): number {
  let column = from;
  while (taken.slice(column, column + span).includes(true)) column += 1;
  return column;
}
