/** What a cell holds, as the file has it. */
export type CellContent =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly number: number; readonly shown: string }
  | { readonly type: "date"; readonly day: string; readonly hasTime: boolean }
  | { readonly type: "boolean"; readonly boolean: boolean }
  | { readonly type: "error"; readonly code: string };

export interface ReadCell {
  readonly content: CellContent | undefined;
  /** The formula whose stored result the content is; it is never computed. */
  readonly formula?: string;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as it was read. Rows and columns count from 1. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: number;
  readonly columns: number;
  cellAt(row: number, column: number): ReadCell | undefined;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface ReadWorkbook {
  readonly file: string;
  readonly sheets: readonly ReadSheet[];
}
