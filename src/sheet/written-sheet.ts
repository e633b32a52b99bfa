import type { CellStyle } from "hucre";
import type { CellRange } from "./read-sheet.js";

/** How a cell looks and whether it can be typed into. */
export type Look = CellStyle;

/** What a cell is made of. A day is a number that spreadsheets show as a day. */
export type WrittenValue = string | number | { readonly day: string };

export interface WrittenCell {
  readonly value?: WrittenValue;
  readonly look: Look;
  /** A note that shows when the pointer rests on the cell. */
  readonly comment?: string;
  /** Where a click leads, in this workbook: `'境外接收方'!A1`. */
  readonly link?: string;
  /** Where a click leads outside: a relative address, from the folder of the workbook. */
  readonly href?: string;
}

/** Which values a range takes, with what is said when it is entered and when something else is typed. */
export interface WrittenCheck {
  /** `C5:C500`. */
  readonly range: string;
  readonly rule:
    | { readonly type: "choice"; readonly source: string }
    | { readonly type: "wholeNumber" }
    | { readonly type: "day" }
    | { readonly type: "any" };
  /** Shown beside the cell; at most 255 characters are kept. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Said when a value is refused; without it anything may be typed. */
  readonly refusal?: { readonly title: string; readonly text: string; readonly isFirm: boolean };
}

export interface WrittenColumn {
  /** In characters of the default font. */
  readonly width: number;
  readonly isHidden?: boolean;
  /** Of cells that were not written, down to the last row there can be, where at least one cell of the column is written with it. */
  readonly look?: Look;
}

export interface WrittenRow {
  readonly cells: readonly (WrittenCell | undefined)[];
  readonly isHidden?: boolean;
  /** In points; without it the program that opens the file fits it to the text. */
  readonly height?: number;
  /** Whether the height stays whatever is typed; other rows grow with their text. */
  readonly isFixed?: boolean;
}

/** How a sheet is printed on A4. */
export interface WrittenPaper {
  readonly isLandscape: boolean;
  /** `width`: as small as it takes to be one page wide; else per cent of the natural size, over as many pages as it takes. */
  readonly fit: "width" | number;
}

/** A sheet to be written. Rows and columns count from 1 wherever a place is named. */
export interface WrittenSheet {
  /** At most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly WrittenRow[];
  readonly checks: readonly WrittenCheck[];
  /** Cells shown as one. */
  readonly merges?: readonly CellRange[];
  /** Of rows that were not written, in points. */
  readonly rowHeight?: number;
  /** Rows and columns that stay in view and are repeated on every page. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly paper?: WrittenPaper;
  /** Left and right of the foot of every page. */
  readonly footer?: string;
  readonly visibility: "visible" | "hidden" | "never";
  /** Whether only unlocked cells can be typed into. There is no password: it guards against slips, not against people. */
  readonly isLocked: boolean;
  /** RGB in hexadecimal. */
  readonly tabColour?: string;
}
