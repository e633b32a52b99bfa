import { CALENDAR_2026 } from "./calendars/2026.js";
import { plusDays, weekday, type CivilDay } from "./civil-day.js";
import type { Calendars, YearCalendar } from "./year-calendar.js";

/** The years of which an official notice is known. A new year is a file in `calendars/` and an entry here. */
export const CALENDARS: Calendars = new Map([CALENDAR_2026].map((calendar) => [calendar.year, calendar]));

/**
 * A day reached by counting working days. `known` rests on official or supplied calendars throughout, `provisional` on
 * an estimate (Monday to Friday, no holidays) for the years named, `unknown` names the years whose calendar is missing.
 */
export type CountedDay =
  | { readonly status: "known"; readonly day: CivilDay }
  | { readonly status: "provisional"; readonly day: CivilDay; readonly years: readonly number[] }
  | { readonly status: "unknown"; readonly years: readonly number[] };

/** Whether a day is a working day of its year's calendar. */
export function isWorkingDay(day: CivilDay, calendar: YearCalendar): boolean {
  return named(day, calendar) ?? isWeekday(day);
}

/**
 * Whether a day is a working day, or `undefined` where its year has no calendar. A notice may move days of the December
 * before its own year; what the later notice says of such a day counts.
 */
export function isWorkingDayOf(day: CivilDay, calendars: Calendars): boolean | undefined {
  const year = yearOf(day);
  const own = calendars.get(year);
  if (own === undefined) return undefined;
  const next = calendars.get(year + 1);
  return (next === undefined ? undefined : named(day, next)) ?? isWorkingDay(day, own);
}

/**
 * The last day of a period of working days after an event. The day of the event is not counted (Civil Code art. 201, by
 * analogy: the rules that set such periods do not say how to count). A year without a calendar makes the answer unknown, or
 * provisional where an estimate is asked.
 *
 * @param count working days, 1 or more.
 */
export function workingDaysAfter(
  event: CivilDay,
  count: number,
  {
    calendars = CALENDARS,
    estimate = false,
  }: { readonly calendars?: Calendars; readonly estimate?: boolean } = {},
): CountedDay {
  const missing = new Set<number>();
  let day = event;
  for (let left = count; left > 0;) {
    day = plusDays(day, 1);
    const isWorking = isWorkingDayOf(day, calendars);
    if (isWorking === undefined) {
      missing.add(yearOf(day));
      if (!estimate) return { status: "unknown", years: [...missing] };
    }
    if (isWorking ?? isWeekday(day)) left -= 1;
  }
  return missing.size === 0 ? { status: "known", day } : { status: "provisional", day, years: [...missing] };
}

/**
 * The day by which a period of working days has ended whatever the calendar says. Holidays take weekdays, most of which are
 * worked before or after; three weeks of them are allowed for in four months, where the notices have less than two.
 */
export function latestWorkingDayAfter(event: CivilDay, count: number): CivilDay {
  const weeks = Math.ceil(count / WEEKDAYS) + WEEKS_OFF * Math.ceil(count / FOUR_MONTHS);
  return plusDays(event, weeks * 7);
}

const WEEKDAYS = 5;
const WEEKS_OFF = 3;

/** Working days. */
const FOUR_MONTHS = 70;

/** Monday to Friday. */
export function isWeekday(day: CivilDay): boolean {
  const number = weekday(day);
  return number !== 0 && number !== 6;
}

/** What a notice says of a day by name: worked or off; `undefined` where it says nothing. */
function named(day: CivilDay, { holidays, makeUpDays }: YearCalendar): boolean | undefined {
  if (makeUpDays.includes(day)) return true;
  return holidays.some(({ from, to }) => from <= day && day <= to) ? false : undefined;
}

function yearOf(day: CivilDay): number {
  return Number(day.slice(0, 4));
}
