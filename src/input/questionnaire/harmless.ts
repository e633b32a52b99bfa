import type { Field } from "../../foundation/field.js";
import { isByHand, isNoWords, notApplicableReason } from "./form-words.js";

/**
 * What people put an apostrophe before, so that a spreadsheet leaves it alone: what begins like a formula, digits, and the
 * words of the form itself. An apostrophe of the text's own is one more.
 */
const GUARDED = /^(?:[=+\-@\t\r']|\d[\d\s.-]*$)/u;

/**
 * A text as it is written into a cell: as it is. A workbook says of every cell what it is, so a text that begins with
 * `=`, `+`, `-` or `@` is no formula, and cells for texts have the format of texts, so that it is none after typing either.
 * Only what would be read back as something else stands behind an apostrophe.
 *
 * @param forms other forms of answer that the field takes.
 */
export function cellTextOf(text: string, forms: Field["forms"]): string {
  const isWords =
    (forms.includes("notApplicable") && notApplicableReason(text) !== undefined) ||
    (forms.includes("leftBlank") && isByHand(text)) ||
    isNoWords(text);
  return isWords || meantText(text) !== text ? `'${text}` : text;
}

/** The text that a cell means: without an apostrophe that only guards it. */
export function meantText(text: string): string {
  if (!text.startsWith("'")) return text;
  const guarded = text.slice(1);
  const isWords = notApplicableReason(guarded) !== undefined || isByHand(guarded) || isNoWords(guarded);
  return isWords || GUARDED.test(guarded) ? guarded : text;
}

/**
 * Whether a text that somebody typed could be a formula: it begins with `=` or `@`, or with `+` or `-` and then calls a
 * function, names a cell or another program. Telephone numbers, minus signs and lists with dashes are none.
 */
export function looksLikeFormula(text: string): boolean {
  if (/^[=@]/u.test(text)) return true;
  if (!/^[+-]/u.test(text)) return false;
  return (
    /[A-Za-z][A-Za-z0-9.]*\(|\w[|!]\S/u.test(text) || /^.\$?[A-Za-z]{1,3}\$?\d+(?:[-+*/:&^].*)?$/u.test(text)
  );
}
