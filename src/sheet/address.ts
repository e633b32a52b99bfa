import { LAST_COLUMN, LAST_ROW } from "./limit.js";

/** A cell by row and column, both from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(0x41 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `C7` for row 7, column 3. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The cell of an address such as `C7`, `$C$7` or `c7`; `undefined` where it is none of a worksheet. */
export function cellOf(address: string): CellPosition | undefined {
  // By hand: every cell of a workbook comes through here, and a pattern with groups takes several times as long.
  let at = address.startsWith("$") ? 1 : 0;
  let column = 0;
  for (; column <= LAST_COLUMN; at += 1) {
    const letter = address.charCodeAt(at) & ~CASE;
    if (!(letter >= LETTER_A && letter < LETTER_A + 26)) break;
    column = column * 26 + letter - LETTER_A + 1;
  }
  if (address.charAt(at) === "$") at += 1;
  const start = at;
  let row = 0;
  for (; row <= LAST_ROW; at += 1) {
    const digit = address.charCodeAt(at) - DIGIT_0;
    if (!(digit >= 0 && digit <= 9)) break;
    row = row * 10 + digit;
  }
  const isWhole = at === address.length && address.charCodeAt(start) !== DIGIT_0;
  const exists = column >= 1 && column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW;
  return isWhole && exists ? { row, column } : undefined;
}

const LETTER_A = 0x41;
const DIGIT_0 = 0x30;
/** The bit by which small letters differ from capital ones. */
const CASE = 0x20;

/** Names that need no quotes: a letter or underscore first, then letters, digits, underscores and full stops. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;

/** What would be read as a cell (`A1`, `R1C1`, `RC`) or a truth value if it stood without quotes. */
const READ_OTHERWISE = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/iu;

/** `接收方!C7`; the name of the sheet in quotes where Excel needs them: `'2026 年'!C7`. */
export function sheetAddress(sheet: string, row: number, column: number): string {
  const isPlain = PLAIN_NAME.test(sheet) && !READ_OTHERWISE.test(sheet);
  return `${isPlain ? sheet : quotedSheet(sheet)}!${addressOf(row, column)}`;
}

/** The name of a sheet as references write it: in quotes, which always may be there. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
