import { numberFrom } from "./text-number.js";

/** A number and a unit. */
const DURATION = new RegExp(
  String.raw`(\d+|[半〇零一二两三四五六七八九十百]+)\s*(个?)(年|月|工作日|自然日|日|天|周|星期|小时)`,
  "gu",
);

/** What makes a number part of another, of a date or of a reference: 月 before a day, 第 before a clause. */
const NOT_BEFORE = /[月\d第.]/u;

/** Numbers from here on are calendar years and no number of years. */
const FIRST_CALENDAR_YEAR = 1000;

/**
 * The periods of time a Chinese text names, each once, so that equal ones are equal strings: `24个月`, `两年` and
 * `二十四个月` are all `24 months`; days and hours are brought to days, working days stay apart.
 */
export function durationsIn(text: string): ReadonlySet<string> {
  const durations = new Set<string>();
  const words = halfWidth(text);
  for (const { 1: number = "", 2: measure, 3: unit = "", index } of words.matchAll(DURATION)) {
    // A month without 个 is a month of the calendar: 9月.
    if ((unit === "月" && measure === "") || NOT_BEFORE.test(words.charAt(index - 1))) continue;
    const duration = durationOf(number, unit);
    if (duration !== undefined) durations.add(duration);
  }
  return durations;
}

/** Normalising a long text costs more than looking whether it needs to be. */
function halfWidth(text: string): string {
  return /[０-９]/u.test(text) ? text.normalize("NFKC") : text;
}

function durationOf(number: string, unit: string): string | undefined {
  const value = number === "半" ? 0.5 : numberFrom(number);
  if (value === undefined || value >= FIRST_CALENDAR_YEAR) return undefined;
  switch (unit) {
    case "年":
      return `${value * 12} months`;
    case "月":
      return `${value} months`;
    case "工作日":
      return `${value} working days`;
    case "周":
    case "星期":
      return `${value * 7} days`;
    case "小时":
      return `${value / 24} days`;
    default:
      return `${value} days`;
  }
}
