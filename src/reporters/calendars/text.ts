import type { Language, LocalizedText } from "../../foundation/locale.js";
import type { CalendarOverview, KnownYear } from "../../law/calendar-overview.js";
import { plusDays, weekday, type CivilDay } from "../../law/civil-day.js";
import type { Holiday } from "../../law/year-calendar.js";
import { noticeText } from "../notice.js";

const WEEKDAYS: LocalizedText = { zh: "日一二三四五六", en: "Sun Mon Tue Wed Thu Fri Sat" };

/**
 * What is known of working days, for people.
 *
 * @param withDays whether every working day is listed, month by month.
 */
export function calendarsText(
  { known, missing }: CalendarOverview,
  withDays: boolean,
  language: Language,
): string {
  const parts = [
    ...known.map((year) => yearText(year, withDays, language)),
    ...missing.map((year) => missingText(year, language)),
  ];
  return parts.map((part) => `${part}\n`).join("\n");
}

function yearText({ calendar, workingDays }: KnownYear, withDays: boolean, language: Language): string {
  const { year, holidays, makeUpDays } = calendar;
  const source = noticeText(calendar, language);
  const off = holidays.map((holiday) => `    ${holidayText(holiday, language)}`);
  const madeUp = makeUpDays.map((day) => `${day} ${weekdayText(day, language)}`);
  const lines =
    language === "zh"
      ? [
          `${year}年：工作日 ${workingDays.length} 天`,
          `  依据：${source}`,
          "  放假：",
          ...off,
          `  调休补班：${madeUp.length === 0 ? "无" : madeUp.join("、")}`,
        ]
      : [
          `${year}: ${workingDays.length} working days`,
          `  source: ${source}`,
          "  days off:",
          ...off,
          `  make-up days: ${madeUp.length === 0 ? "none" : madeUp.join(", ")}`,
        ];
  return [...lines, ...(withDays ? monthLines(workingDays, language) : [])].join("\n");
}

function holidayText({ name, from, to }: Holiday, language: Language): string {
  let days = 1;
  for (let day = from; day < to; day = plusDays(day, 1)) days += 1;
  const range = from === to ? from : language === "zh" ? `${from}至${to}` : `${from} to ${to}`;
  return language === "zh"
    ? `${name.zh} ${range}，${days}天`
    : `${name.en} ${range}, ${days === 1 ? "1 day" : `${days} days`}`;
}

function weekdayText(day: CivilDay, language: Language): string {
  const number = weekday(day);
  return language === "zh" ? `周${WEEKDAYS.zh[number] ?? ""}` : (WEEKDAYS.en.split(" ")[number] ?? "");
}

function monthLines(workingDays: readonly CivilDay[], language: Language): readonly string[] {
  const months = new Map<string, string[]>();
  for (const day of workingDays) {
    const month = day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day.slice(8)]);
  }
  const title = language === "zh" ? "  工作日：" : "  working days:";
  return [title, ...[...months].map(([month, days]) => `    ${month} ${monthText(days, language)}`)];
}

function monthText(days: readonly string[], language: Language): string {
  return language === "zh" ? `（${days.length}天）${days.join(" ")}` : `(${days.length}) ${days.join(" ")}`;
}

function missingText(year: number, language: Language): string {
  return language === "zh"
    ? [
        `${year}年：没有收录放假通知`,
        "  涉及这一年的工作日不予计算：通知发布后照写成日历文件，用 --calendar 提供；暂时可加 --provisional 按周一至周五估计。",
      ].join("\n")
    : [
        `${year}: the holiday notice is not at hand`,
        "  Working days that need this year are not counted: when the notice is out, write it into a calendar file and give that with --calendar; until then --provisional estimates Monday to Friday.",
      ].join("\n");
}
