/**
 * What a spreadsheet could take for a formula or command when the text is typed again or saved as CSV, an apostrophe of
 * its own, and the words of the form itself.
 */
const RISKY = /^(?:[=+\-@\t\r']|不适用(?:\s*[：:]|$)|N\/A(?:\s*[：:]|$)|[（(]手填[）)]$|[（(]by hand[）)]$)/u;

/** A text as it is written into a cell: behind an apostrophe where it could be taken for something else. */
export function harmlessText(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text that a cell means: without the apostrophe that {@link harmlessText} put there. */
export function meantText(text: string): string {
  return text.startsWith("'") && RISKY.test(text.slice(1)) ? text.slice(1) : text;
}

/** Whether a text that somebody typed could be taken for a formula. A minus or plus before a number is none. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/u.test(text) && !/^[+-]?[\d.,]+$/u.test(text);
}
