import { isEastAsian } from "../document/character.js";

/** Columns of a terminal that a text takes: two for each Han character and full-width mark. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += isEastAsian(character.codePointAt(0) ?? 0) ? 2 : 1;
  return columns;
}

/** The text with spaces up to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
