import type { Language } from "./locale.js";

/** English names of the months, January first. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

/** Digits in groups of three: 340,000. The same in both languages. */
export function groupedNumber(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+(?!\d))/gu, ",");
}

/** The least number that is counted in 万, and the step in which it then goes: two decimals. */
const TEN_THOUSAND = 10_000;
const SHOWN_STEP = 100;

/**
 * A count in 万, exactly: 340000 as 34万, 125500 as 12.55万. What would need more than two decimals, is smaller than one 万 or stands in
 * English is written in groups of digits.
 */
export function writtenInTenThousands(value: number, language: Language): string {
  const isShort = Math.abs(value) >= TEN_THOUSAND && value % SHOWN_STEP === 0;
  return language === "zh" && isShort ? `${value / TEN_THOUSAND}万` : groupedNumber(value);
}

/** `2026-11-23` as 2026年11月23日 or 23 November 2026; what is no such date stays as it is. */
export function writtenDate(date: string, language: Language): string {
  const parts = partsOf(date);
  if (parts === undefined) return date;
  const { year, month, day, name } = parts;
  return language === "zh" ? `${year}年${month}月${day}日` : `${day} ${name} ${year}`;
}

/** `2026-11-23` as 2026年11月 or November 2026. */
export function writtenMonth(date: string, language: Language): string {
  const parts = partsOf(date);
  if (parts === undefined) return date;
  const { year, month, name } = parts;
  return language === "zh" ? `${year}年${month}月` : `${name} ${year}`;
}

/** An English text as the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function yesOrNo(value: boolean, language: Language): string {
  if (language === "zh") return value ? "是" : "否";
  return value ? "Yes" : "No";
}

/** What stands between the parts of an enumeration. */
export function listSeparator(language: Language): string {
  return language === "zh" ? "、" : ", ";
}

/** The Chinese marks of an English separator; what is none of them stays as it is. */
export function writtenInChinese(separator: string): string {
  return CHINESE_SEPARATORS.get(separator.trim()) ?? separator;
}

const CHINESE_SEPARATORS: ReadonlyMap<string, string> = new Map([
  [",", "、"],
  [";", "；"],
]);

function partsOf(date: string): { year: string; month: number; day: number; name: string } | undefined {
  const { year, month, day } = DATE.exec(date)?.groups ?? {};
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined
    ? undefined
    : { year, month: Number(month), day: Number(day), name };
}
