import type { Line } from "./page.js";

/** A footnote, broken into the lines that stand at the foot of a page. */
export interface Note {
  readonly number: number;
  readonly lines: readonly Line[];
}
