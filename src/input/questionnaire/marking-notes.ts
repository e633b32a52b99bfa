import type { ReadSheet, ReadWorkbook } from "../../sheet/read-sheet.js";
import { MARKING_MARK } from "./marks.js";
import { textAt } from "./sheet-text.js";

/** Column of the hidden sheet of a marking in which the notes stand that it put into comments. */
const NOTE_COLUMN = 3;

/** The notes that the hidden sheet of a marking remembers. */
export function notesOn(sheet: ReadSheet): readonly string[] {
  const rows = Array.from({ length: Math.max(0, sheet.rows - 1) }, (_, index) => index + 2);
  return rows.map((row) => textAt(sheet, row, NOTE_COLUMN)).filter((note) => note !== "");
}

/** The notes that markings put into a workbook, the longest first: one may be the beginning of another. */
export function markingNotes({ sheets }: ReadWorkbook): readonly string[] {
  const notes = sheets.flatMap((sheet) => (textAt(sheet, 1, 1) === MARKING_MARK ? notesOn(sheet) : []));
  return [...new Set(notes)].toSorted((left, right) => right.length - left.length);
}

/** What somebody wrote in a comment: its text without the notes of a marking; empty where nothing is left. */
export function withoutNotes(text: string, notes: readonly string[]): string {
  const note = notes.find((one) => text.includes(one.trim()));
  return (note === undefined ? text : text.replace(note.trim(), () => "")).trim();
}
