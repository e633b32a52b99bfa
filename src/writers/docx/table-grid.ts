import type { Cell, Table } from "../../document/node.js";

/** One cell as Word wants it: every grid column of every row is covered. */
export interface GridCell {
  /** Absent where the tree has none: the row is shorter than the table. */
  readonly cell: Cell | undefined;
  readonly column: number;
  readonly span: number;
  /** Vertical merge: the cell that holds the text starts, the ones it covers continue. */
  readonly merge: "none" | "start" | "continue";
}

export interface TableGrid {
  /** Shares of the width, one a column. */
  readonly shares: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
}

interface Covering {
  readonly cell: Cell;
  readonly column: number;
  readonly span: number;
  rowsLeft: number;
}

/**
 * Places cells as HTML does: each goes to the first column that no span from above covers. Rows that need more
 * columns than the table declares widen the grid; gaps become empty cells, so that every row fills it.
 */
export function gridOf(table: Table): TableGrid {
  const covering: Covering[] = [];
  const rows = table.rows.map((row) => placeRow(row.cells, covering));
  const last = rows.flatMap((row) => row.map((cell) => cell.column + cell.span));
  const count = Math.max(table.columns.length, 1, ...last);
  const extra = Array.from({ length: count - table.columns.length }, () => 1 / count);
  // A table without rows is not allowed; one empty row keeps the place.
  const filled = rows.length === 0 ? [[]] : rows;
  return { shares: [...table.columns, ...extra], rows: filled.map((row) => fillRow(row, count)) };
}

function placeRow(cells: readonly Cell[], covering: Covering[]): readonly GridCell[] {
  const placed: GridCell[] = [];
  for (const above of covering) {
    placed.push({ cell: above.cell, column: above.column, span: above.span, merge: "continue" });
    above.rowsLeft -= 1;
  }
  let column = 0;
  const fresh: Covering[] = [];
  for (const cell of cells) {
    const span = Math.max(1, cell.columnSpan);
    column = firstFree(placed, column, span);
    placed.push({ cell, column, span, merge: cell.rowSpan > 1 ? "start" : "none" });
    if (cell.rowSpan > 1) fresh.push({ cell, column, span, rowsLeft: cell.rowSpan - 1 });
    column += span;
  }
  covering.splice(0, covering.length, ...covering.filter((above) => above.rowsLeft > 0), ...fresh);
  return placed.sort((left, right) => left.column - right.column);
}

/** The first column from `from` on where `span` columns are free of what is already placed. */
function firstFree(placed: readonly GridCell[], from: number, span: number): number {
  let column = from;
  for (;;) {
    const start = column;
    const hit = placed.find((other) => other.column < start + span && start < other.column + other.span);
    if (hit === undefined) return column;
    column = hit.column + hit.span;
  }
}

function fillRow(row: readonly GridCell[], count: number): readonly GridCell[] {
  const filled: GridCell[] = [];
  let column = 0;
  const fillTo = (end: number): void => {
    for (; column < end; column += 1) filled.push({ cell: undefined, column, span: 1, merge: "none" });
  };
  for (const cell of row) {
    fillTo(cell.column);
    filled.push(cell);
    column = cell.column + cell.span;
  }
  fillTo(count);
  return filled;
}
