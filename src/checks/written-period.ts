import { numeralValue } from "./citation-articles.js";

/** How long something lasts. Days and hours are reckoned differently (Civil Code art. 201), so neither is turned into the other. */
export interface WrittenPeriod {
  readonly unit: "months" | "days" | "hours";
  readonly count: number;
}

const NUMERAL = "[\\d〇零一二两三四五六七八九十百千]+";
/** 2年 · 两年半 · 1年零6个月 · 24个月 · 半年 · 90日 · 72小时; no years of the calendar (2026年) and no days of a month (10月31日). */
const PERIOD = new RegExp(
  [
    `(?<!第|[\\d〇零一二两三四五六七八九十百千])(?:`,
    `(?<years>${NUMERAL}|半)\\s*个?年(?!\\s*\\d+\\s*月)(?:(?<half>半)|[又零另]?\\s*(?<more>${NUMERAL})\\s*个月)?`,
    `|(?<months>${NUMERAL}|半)\\s*个月`,
    `|(?<!月\\s*)(?<days>${NUMERAL})\\s*个?(?:[日天](?!历)|自然日|日历日)`,
    `|(?<weeks>${NUMERAL})\\s*(?:周(?!岁)|个?星期)`,
    `|(?<hours>${NUMERAL})\\s*个?(?:小时|钟头)`,
    `)`,
  ].join(""),
  "gu",
);

/** How every period goes on behind its numeral; a text without that is settled by a glance. */
const UNIT = /[\d〇零一二两三四五六七八九十百千半]\s*个?[年月日天自周星小钟]/;

/** No period is longer; larger numbers of years are those of the calendar. */
const LONGEST_YEARS = 200;

interface Found {
  readonly words: string;
  readonly at: number;
  readonly period: WrittenPeriod;
}

/** A text with its periods in one way of writing: 二十四个月, ２４ 个月 and 两年 are all 24个月. The rest is left as it is. */
export function withPlainPeriods(typed: string): string {
  const text = typed.normalize("NFKC");
  let plain = "";
  let from = 0;
  for (const { words, at, period } of found(text)) {
    plain += text.slice(from, at) + plainWords(period);
    from = at + words.length;
  }
  return plain + text.slice(from);
}

/** The periods that a text names, in its order. */
export function periodsIn(text: string): readonly WrittenPeriod[] {
  return found(text.normalize("NFKC")).map(({ period }) => period);
}

/** About how many days a period has, to tell which of two is longer. */
export function daysOf({ unit, count }: WrittenPeriod): number {
  return unit === "months" ? (count * 365) / 12 : unit === "days" ? count : count / 24;
}

function plainWords({ unit, count }: WrittenPeriod): string {
  return `${String(count)}${unit === "months" ? "个月" : unit === "days" ? "日" : "小时"}`;
}

function found(text: string): readonly Found[] {
  if (!UNIT.test(text)) return [];
  return [...text.matchAll(PERIOD)].flatMap(({ 0: words, index: at, groups }) => {
    const period = periodOf(groups ?? {});
    return period === undefined ? [] : [{ words, at, period }];
  });
}

function periodOf(groups: Readonly<Record<string, string | undefined>>): WrittenPeriod | undefined {
  const { years, half, more, months, days, weeks, hours } = groups;
  if (years !== undefined) {
    const whole = valueOf(years);
    const rest = half === undefined ? valueOf(more ?? "0") : 6;
    if (whole === undefined || rest === undefined || whole > LONGEST_YEARS) return undefined;
    return { unit: "months", count: whole * 12 + rest };
  }
  if (months === "半") return { unit: "days", count: 15 };
  const [unit, numeral, times] =
    months !== undefined
      ? (["months", months, 1] as const)
      : weeks !== undefined
        ? (["days", weeks, 7] as const)
        : days !== undefined
          ? (["days", days, 1] as const)
          : (["hours", hours ?? "", 1] as const);
  const count = valueOf(numeral);
  return count === undefined ? undefined : { unit, count: count * times };
}

function valueOf(numeral: string): number | undefined {
  return numeral === "半" ? 0.5 : numeralValue(numeral);
}
