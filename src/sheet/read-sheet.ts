import type { CellComment } from "./cell-comments.js";

/** What stands in a cell, as the file has it. Nothing is computed. */
export type CellContent =
  /** Shared, inline and rich text; line breaks are `\n`. Never empty. */
  | { readonly type: "text"; readonly text: string }
  /**
   * `shown` is the number as the file writes it, so that `9.13E+17` can be told from what was typed; where the cell's
   * format is nothing but zeros (postcodes), with the leading zeros that the reader of the sheet sees.
   * `seenAs` is what people see where the format makes another figure of it: 34 as “34万”, 2 as “200%”.
   */
  | {
      readonly type: "number";
      readonly number: number;
      readonly shown: string;
      readonly seenAs?: string;
    }
  /** `day` is `YYYY-MM-DD`; `hasTime` says that the value is not midnight, `isPart` that people see a part of the day only. */
  | { readonly type: "date"; readonly day: string; readonly hasTime: boolean; readonly isPart?: true }
  | { readonly type: "boolean"; readonly boolean: boolean }
  /** `code` as written: `#REF!`. */
  | { readonly type: "error"; readonly code: string };

export interface ReadCell {
  /** For a formula its last result; `undefined` where the file keeps none. */
  readonly content: CellContent | undefined;
  /** Without the leading `=`; empty where the cell only points to a formula shared with another one. */
  readonly formula?: string;
  /** Whether its text is struck through, all of it or a part; by the format of the cell or of runs of its text. */
  readonly struck?: Struck;
}

export type Struck = "all" | "part";

/** Rows and columns of a rectangle, from 1, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One worksheet. Rows and columns count from 1. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The last row and the last column with content or a formula; 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  /** The cell, or `undefined` where there is neither content nor a formula. */
  cellAt(row: number, column: number): ReadCell | undefined;
  /** As the file lists them, those of one cell left out; they may overlap and lie anywhere. */
  readonly merges: readonly CellRange[];
  /** Within the rows and columns above. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Notes and comments, also those of cells without content, anywhere on the sheet. */
  readonly comments: readonly CellComment[];
}

export interface ReadWorkbook {
  readonly file: string;
  readonly sheets: readonly ReadSheet[];
}

/** Cells by row, then by column. */
export type CellGrid = ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;

/** A sheet over a grid; everything a CSV file does not have may be left out. */
export function sheetOf(
  name: string,
  grid: CellGrid,
  rest: Partial<Pick<ReadSheet, "isHidden" | "merges" | "hiddenRows" | "hiddenColumns" | "comments">> = {},
): ReadSheet {
  return {
    name,
    ...extentOf(grid),
    cellAt: (row, column) => grid.get(row)?.get(column),
    isHidden: rest.isHidden ?? false,
    merges: rest.merges ?? [],
    hiddenRows: rest.hiddenRows ?? new Set(),
    hiddenColumns: rest.hiddenColumns ?? new Set(),
    comments: rest.comments ?? [],
  };
}

/** The last row and the last column of a grid; 0 where it is empty. */
export function extentOf(grid: CellGrid): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of grid) {
    rows = Math.max(rows, row);
    for (const column of cells.keys()) columns = Math.max(columns, column);
  }
  return { rows, columns };
}
