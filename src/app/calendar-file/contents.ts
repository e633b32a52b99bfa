import { bilingual } from "../../foundation/answer.js";
import { isRecord } from "../../foundation/data.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { plusDays, type CivilDay } from "../../law/civil-day.js";
import { isWeekday } from "../../law/working-days.js";
import type { Holiday, YearCalendar } from "../../law/year-calendar.js";

/** The calendar in a file whose shape was found right. What is not there is left empty. */
export function calendarIn(value: unknown): YearCalendar {
  const { year, source, holidays, makeUpDays } = record(value);
  const { title, number, date, address } = record(source);
  return {
    year: Number(year),
    source: {
      title: words(title),
      ...(typeof number === "string" ? { number } : {}),
      ...(typeof date === "string" ? { dated: date } : {}),
      ...(typeof address === "string" ? { address } : {}),
    },
    holidays: list(holidays).map((holiday): Holiday => {
      const { name, from, to } = record(holiday);
      return { name: words(name), from: String(from), to: String(to) };
    }),
    makeUpDays: list(makeUpDays).map(String),
  };
}

/** Something that cannot be right, and where. */
export interface Fault {
  readonly pointer: Pointer;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
}

/** What of a calendar contradicts itself or how notices are. */
export function faultsOf(calendar: YearCalendar): readonly Fault[] {
  if (calendar.year < 2000 || calendar.year > 2099) return [strangeYear(calendar.year)];
  const faults = [...holidayFaults(calendar), ...makeUpFaults(calendar)];
  return faults.length > 0 ? faults : missingHolidays(calendar);
}

function* holidayFaults({ year, holidays }: YearCalendar): Iterable<Fault> {
  if (holidays.length === 0) {
    yield {
      pointer: pointer("holidays"),
      message: { zh: "没有写任何放假", en: "No holiday is written" },
      help: { zh: "照通知逐个节日写出。", en: "Write each holiday of the notice." },
    };
  }
  for (const [index, { from, to }] of holidays.entries()) {
    const at = pointer("holidays", index);
    if (to < from)
      yield fault(
        `${at}/to`,
        `最后一日${to}早于第一日${from}`,
        `The last day ${to} is before the first, ${from}`,
      );
    for (const [member, day] of [
      ["from", from],
      ["to", to],
    ] as const) {
      if (!isNear(day, year)) yield outside(`${at}/${member}`, day, year);
    }
    const other = holidays.findIndex(
      (candidate, place) => place < index && candidate.from <= to && from <= candidate.to,
    );
    if (other >= 0) {
      yield fault(at, `与第 ${other + 1} 个放假的日期重叠`, `Overlaps with holiday ${other + 1}`);
    }
  }
}

/**
 * The public holidays that everyone has in a year by the State Council's regulation (全国年节及纪念日放假办法): 13 days since 2025,
 * 11 since 2008, 10 before. A notice never names fewer days off, because it joins them to weekends.
 */
function statutoryDays(year: number): number {
  if (year >= 2025) return 13;
  return year >= 2008 ? 11 : 10;
}

/** A calendar that has not even the public holidays: a notice of which the rest was left out. */
function missingHolidays({ year, holidays }: YearCalendar): readonly Fault[] {
  const days = holidays.reduce((sum, { from, to }) => sum + daysFrom(from, to), 0);
  const least = statutoryDays(year);
  if (days >= least) return [];
  return [
    {
      pointer: pointer("holidays"),
      message: {
        zh: `${year}年放假合计${days}天，少于法定节假日的${least}天，通知没有写全`,
        en: `The holidays of ${year} add up to ${days} ${days === 1 ? "day" : "days"}, fewer than the ${least} public holidays by law: the notice is not written out`,
      },
      help: {
        zh: "照国务院办公厅的通知写全元旦、春节、清明节、劳动节、端午节、中秋节、国庆节的放假和调休上班；通知尚未公布的，用 --provisional 暂估。",
        en: "Write out every holiday of the notice, New Year to National Day, and the make-up days; until there is a notice, estimate with --provisional.",
      },
    },
  ];
}

/** Days from one to another, both inclusive. */
function daysFrom(first: CivilDay, last: CivilDay): number {
  let days = 0;
  for (let day = first; day <= last; day = plusDays(day, 1)) days += 1;
  return days;
}

function* makeUpFaults({ year, holidays, makeUpDays }: YearCalendar): Iterable<Fault> {
  for (const [index, day] of makeUpDays.entries()) {
    const at = pointer("makeUpDays", index);
    if (!isNear(day, year)) yield outside(at, day, year);
    else if (makeUpDays.indexOf(day) < index) yield fault(at, `${day}写了两次`, `${day} stands twice`);
    else if (isWeekday(day)) {
      yield fault(
        at,
        `${day}不是周六或者周日，本来就是工作日`,
        `${day} is no Saturday or Sunday and worked anyway`,
      );
    } else if (holidays.some(({ from, to }) => from <= day && day <= to)) {
      yield fault(at, `${day}同时写在放假之内`, `${day} is a day off as well`);
    }
  }
}

/** A notice deals with its year, and at times with December of the year before. */
function isNear(day: CivilDay, year: number): boolean {
  return day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`);
}

function outside(at: Pointer, day: CivilDay, year: number): Fault {
  return fault(at, `${day}不在${year}年内`, `${day} is not in ${year}`);
}

function fault(at: Pointer, zh: string, en: string): Fault {
  return {
    pointer: at,
    message: { zh, en },
    help: { zh: "对照通知原文改正。", en: "Compare with the notice and correct it." },
  };
}

function strangeYear(year: number): Fault {
  return {
    pointer: pointer("year"),
    message: { zh: `年份${year}不在2000至2099之间`, en: `The year ${year} is not between 2000 and 2099` },
    help: { zh: "写四位数年份，例如 2027。", en: "Write the year with four digits, such as 2027." },
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function words(value: unknown): LocalizedText {
  return bilingual(typeof value === "string" || isRecord(value) ? value : undefined) ?? { zh: "", en: "" };
}
