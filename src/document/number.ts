import type { Language } from "../foundation/locale.js";

const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;
const ROMAN_TENS = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"] as const;
const ROMAN_ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"] as const;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Numbers above are written in digits, whatever the system: nobody reads on in 一百零一, xcix or vvvv. */
export const LARGEST_IN_WORDS = 99;

export type HeadingLevel = 1 | 2 | 3 | 4;

/** 1 to 99 in Chinese: 一, 十, 十二, 二十三. Larger numbers are written in digits. */
export function chineseNumber(value: number): string {
  if (!isInWords(value)) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens] ?? ""}十`;
  return head + (ones === 0 ? "" : (DIGITS[ones] ?? ""));
}

/** 1 to 99 in letters as Word counts them: a to z, then aa, bb … Larger numbers are written in digits. */
export function letterNumber(value: number): string {
  if (!isInWords(value)) return String(value);
  return (LETTERS[(value - 1) % LETTERS.length] ?? "").repeat(Math.ceil(value / LETTERS.length));
}

/** 1 to 99 in small Roman numerals. Larger numbers are written in digits. */
export function romanNumber(value: number): string {
  if (!isInWords(value)) return String(value);
  return (ROMAN_TENS[Math.floor(value / 10)] ?? "") + (ROMAN_ONES[value % 10] ?? "");
}

function isInWords(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= LARGEST_IN_WORDS;
}

/**
 * The number of a heading. `counts` holds the numbers of the levels down to its own. Chinese as official templates
 * print it: 一、（一）1.（1）; English as contracts do, so that it can be cited by itself: 1. 1.1 1.1.1 (a).
 */
export function headingLabel(counts: readonly number[], language: Language): string {
  const level = counts.length;
  const value = counts.at(-1) ?? 1;
  if (language === "en")
    return level === 1 ? `${value}.` : level < 4 ? counts.join(".") : `(${letterNumber(value)})`;
  switch (level) {
    case 1:
      return `${chineseNumber(value)}、`;
    case 2:
      return `（${chineseNumber(value)}）`;
    case 3:
      return `${value}.`;
    default:
      return `（${value}）`;
  }
}

/**
 * The number of a list item; `depth` counts the numbered lists around. English goes on below the headings' (a) with
 * (i), (A), (1), so that no item bears the number of a heading.
 */
export function itemLabel(value: number, depth: number, language: Language): string {
  if (language === "zh") return depth === 0 ? `${value}.` : `（${value}）`;
  if (depth === 0) return `(${romanNumber(value)})`;
  return depth === 1 ? `(${letterNumber(value).toUpperCase()})` : `(${value})`;
}

/** Counts headings: a heading of a level starts the levels below it anew. A level left out counts as 0. */
export class HeadingCounter {
  private readonly language: Language;
  private readonly counts: [number, number, number, number] = [0, 0, 0, 0];

  constructor(language: Language) {
    this.language = language;
  }

  next(level: HeadingLevel): string {
    this.counts[level - 1] = (this.counts[level - 1] ?? 0) + 1;
    this.counts.fill(0, level);
    return headingLabel(this.counts.slice(0, level), this.language);
  }
}
