import { numeralValue } from "./citation-articles.js";
import { groupedNumber } from "../foundation/written.js";

/** A number in full width, ３４０，０００. A full-width comma between half-width digits parts two numbers. */
const FULL_WIDTH = /[０-９．]+(?:，[０-９]{3})*/gu;
/** A number as papers write it: 340,000 · 340000 · 34万 · 1.2亿. */
const NUMBER = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([万亿千]?)/gu;

/** A number in Chinese numerals: 三十四万. From ten on: 一 and 三 mostly count nothing (一是, 第三方). */
const NUMERAL =
  /(?<![\d.,〇零一二两三四五六七八九十百千万亿])[一二两三四五六七八九十][〇零一二两三四五六七八九十百千万亿]+/gu;

/** What would make a longer or larger number of one that stands beside it. */
const CONTINUES = /[\d.,，千万亿０-９．]/u;

const UNITS: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The value of a number as its parts are written: `1,234`, `.5`, `万`. */
export function numberWritten(whole: string, fraction: string, unit: string): number {
  const value = Number(whole.replaceAll(",", "") + fraction) * (UNITS[unit] ?? 1);
  // 0.86万 is 8600, not 8599.999…
  return Math.round(value * 1e4) / 1e4;
}

/** The numbers in a text, without regard to separators, width and the units 千, 万, 亿, in digits or in Chinese numerals from ten on. */
export function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [, whole = "", fraction = "", unit = ""] of halfWidth(text).matchAll(NUMBER)) {
    found.add(numberWritten(whole, fraction, unit));
  }
  for (const [numeral] of text.matchAll(NUMERAL)) {
    const value = numeralValue(numeral);
    if (value !== undefined && value >= 10) found.add(value);
  }
  return found;
}

function halfWidth(text: string): string {
  return text.replaceAll(FULL_WIDTH, (number) => number.normalize("NFKC"));
}

/** Whether a text states a number, in whatever way of writing. */
export function statesNumber(text: string, value: number): boolean {
  return holdsAsGrouped(text, groupedNumber(value)) || numbersIn(text).has(value);
}

/** The usual way of writing, found without reading every number of the text. */
function holdsAsGrouped(text: string, number: string): boolean {
  const at = text.indexOf(number);
  if (at < 0) return false;
  return !CONTINUES.test(text.charAt(at - 1)) && !CONTINUES.test(text.charAt(at + number.length));
}
