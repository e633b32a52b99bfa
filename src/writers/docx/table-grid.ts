import type { Cell, Table } from "../../document/node.js";
import { gridOf, type PlacedCell } from "../../layout/table-grid.js";

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

/**
 * The rows of a table with the cells that spans cover spelled out. Columns beyond those the table declares get a
 * share too; gaps become empty cells, so that every row fills the grid.
 */
export function wordGrid(table: Table): TableGrid {
  const { cells, columns } = gridOf(table.rows, table.columns.length);
  const extra = Array.from({ length: columns - table.columns.length }, () => 1 / columns);
  // A table without rows is not allowed; one empty row keeps the place.
  const rows = Array.from({ length: Math.max(1, table.rows.length) }, (): GridCell[] => []);
  for (const placed of cells) {
    rows
      .slice(placed.row, placed.row + placed.rowSpan)
      .forEach((row, below) => row.push(gridCell(placed, below)));
  }
  return { shares: [...table.columns, ...extra], rows: rows.map((row) => fillRow(row, columns)) };
}

function gridCell({ cell, column, columnSpan, rowSpan }: PlacedCell, below: number): GridCell {
  const merge = rowSpan === 1 ? "none" : below === 0 ? "start" : "continue";
  return { cell, column, span: columnSpan, merge };
}

function fillRow(row: readonly GridCell[], count: number): readonly GridCell[] {
  const filled: GridCell[] = [];
  let column = 0;
  const fillTo = (end: number): void => {
    for (; column < end; column += 1) filled.push({ cell: undefined, column, span: 1, merge: "none" });
  };
  for (const cell of row.toSorted((left, right) => left.column - right.column)) {
    fillTo(cell.column);
    filled.push(cell);
    column = cell.column + cell.span;
  }
  fillTo(count);
  return filled;
}
