import { numberLookOf, type NumberLook } from "./number-look.js";

/** What a number format makes of a number, as far as reading needs it. */
export type NumberFormat =
  | { readonly type: "number" }
  /** People see another figure than the number, or none, in some of the cells. */
  | { readonly type: "scaled"; readonly look: NumberLook }
  /** `isPart`: people see a part of the day only, such as its year and month. */
  | { readonly type: "date"; readonly isPart?: true }
  /** A time of day without a day. */
  | { readonly type: "time" }
  /** Nothing but zeros: an integer is shown with at least that many digits. */
  | { readonly type: "digits"; readonly digits: number };

/** Hours, minutes or seconds that count on: a length of time, no time of a day. */
const ELAPSED = /\[(?:h+|m+|s+)\]/iu;

const NUMBER: NumberFormat = { type: "number" };

/**
 * Formats that files name without writing them out, as Chinese versions of Excel have them: 27 to 36 and 50 to 58 are
 * dates and times in East Asian versions only.
 */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const BUILT_IN_TIMES: ReadonlySet<number> = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** Of the dates, those that show year, month and day; the others show two of them. */
const BUILT_IN_WHOLE_DAYS: ReadonlySet<number> = new Set([14, 15, 22, 30, 31]);

/** Those that show a share of a hundred. */
const BUILT_IN_PERCENTS: ReadonlyMap<number, string> = new Map([
  [9, "0%"],
  [10, "0.00%"],
]);

/** The format of an identifier; `code` is what the file writes out for it. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  const written = code ?? BUILT_IN_PERCENTS.get(id);
  if (written !== undefined) return formatOfCode(written);
  if (BUILT_IN_DATES.has(id)) return dateOf(BUILT_IN_WHOLE_DAYS.has(id));
  return BUILT_IN_TIMES.has(id) ? { type: "time" } : NUMBER;
}

function formatOfCode(code: string): NumberFormat {
  // Quoted and escaped characters, fillers (*x, _x) and what stands in brackets (colours, locales, conditions) are no
  // placeholders.
  const unquoted = code.replaceAll(/"[^"]*"?|\\.|[_*]./gsu, "");
  if (ELAPSED.test(unquoted)) return NUMBER;
  const bare = unquoted.replaceAll(/\[[^\]]*\]/gu, "");
  const first = bare.split(";", 1)[0]?.trim() ?? "";
  if (/^0{2,}$/u.test(first)) return { type: "digits", digits: first.length };
  if (/general/iu.test(first)) return numberOf(code);
  // AM/PM names no month, E+00 no year.
  const letters = first.replaceAll(/am\/pm|a\/p/giu, "h").replaceAll(/e[+-]/giu, "");
  const hasTime = /[hs]/iu.test(letters);
  if (/[ydebg]|a{3,}/iu.test(letters) || (/m/iu.test(letters) && !hasTime))
    return dateOf(showsWholeDay(letters));
  return hasTime ? { type: "time" } : numberOf(code);
}

function dateOf(isWhole: boolean): NumberFormat {
  return isWhole ? { type: "date" } : { type: "date", isPart: true };
}

/** Whether a format shows year, month and day. `ddd` and `aaa` name days of the week, `m` beside hours or seconds minutes. */
function showsWholeDay(letters: string): boolean {
  const days = letters.replaceAll(/h+[^a-z]*m{1,2}(?!m)|m{1,2}[^a-z]*s+/giu, "");
  return /[ye]/iu.test(days) && /m/iu.test(days) && /(?<!d)d{1,2}(?!d)/iu.test(days);
}

function numberOf(code: string): NumberFormat {
  const look = numberLookOf(code);
  return look === undefined ? NUMBER : { type: "scaled", look };
}
