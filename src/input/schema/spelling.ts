import { exactInteger } from "../scalar.js";

const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["十", 10],
  ["百", 100],
  ["千", 1_000],
  ["万", 10_000],
  ["萬", 10_000],
  ["百万", 1_000_000],
  ["千万", 10_000_000],
  ["亿", 100_000_000],
]);

/**
 * The whole number someone meant: `340,000`, `34万`, `３４`, `340 000人` or digits in quotes. `undefined` where that
 * would be a guess.
 */
export function meantInteger(text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .trim()
    .replace(/[人名个条位次年]$/u, "")
    .replace(/(?<=\d)[,_' ](?=\d{3}(?!\d))/gu, "");
  const match = /^(-?\d+)(?:\.(\d+))?([十百千万萬亿]*)$/u.exec(plain);
  const unit = UNITS.get(match?.[3] ?? "");
  if (match === null || unit === undefined) return undefined;
  const [, whole = "", fraction = ""] = match;
  // Digits are moved, not multiplied: 0.57 × 100 is not 57 in floating point.
  const zeros = Math.round(Math.log10(unit));
  const decimals = fraction.replace(/0+$/u, "");
  if (decimals.length > zeros) return undefined;
  return exactInteger(whole + decimals.padEnd(zeros, "0"));
}

const TRUE: ReadonlySet<string> = new Set(["是", "对", "有", "√", "✓", "☑", "yes", "y", "true", "on", "1"]);
const FALSE: ReadonlySet<string> = new Set([
  "否",
  "不是",
  "无",
  "没有",
  "×",
  "☐",
  "no",
  "n",
  "false",
  "off",
  "0",
]);

/** The yes or no someone meant, or `undefined`. */
export function meantBoolean(value: unknown): boolean | undefined {
  const word = String(value).trim().toLowerCase();
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : undefined;
}

/** The date someone meant by `2026/3/5`, `2026年3月5日`, `20260305` or a time stamp, as `YYYY-MM-DD`. */
export function meantDate(text: string): string | undefined {
  const plain = text.normalize("NFKC").trim();
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/u.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(plain);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${match[1] ?? ""}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days of a month (1 to 12) of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
