import type { LocalizedText } from "../../foundation/locale.js";
import type { FormReading } from "./form-reading.js";
import type { GroupSheet } from "./form-sheet.js";
import { withoutNotes } from "./marking-notes.js";

/** What a comment may be the answer to. */
export interface CommentSubject {
  readonly keys?: readonly (string | number)[];
  readonly column?: LocalizedText;
}

/**
 * Reports comments of cells where nothing is answered: an answer may have been written there. What the program itself wrote
 * into comments is left out, and so are comments on answers, which are remarks.
 *
 * @param openAt what is asked where a comment stands, if nothing is answered there.
 */
export function reportComments(
  { sheet, group }: GroupSheet,
  openAt: (row: number, column: number) => CommentSubject | undefined,
  { report, notes }: FormReading,
): void {
  for (const { row, column, text } of sheet.comments) {
    const subject = openAt(row, column);
    const shown = subject === undefined ? "" : withoutNotes(text, notes);
    if (subject === undefined || shown === "") continue;
    const at = { sheet: sheet.name, row, column };
    const about = subject.keys === undefined ? { group, isRow: true } : {};
    report("answer-in-comment", at, { shown, ...about, ...subject });
  }
}
