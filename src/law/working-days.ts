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
export function isWorkingDay(day: CivilDay, { holidays, makeUpDays }: YearCalendar): boolean {
  if (makeUpDays.includes(day)) return true;
  if (holidays.some(({ from, to }) => from <= day && day <= to)) return false;
  return isWeekday(day);
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
    const year = Number(day.slice(0, 4));
    const calendar = calendars.get(year);
    if (calendar === undefined) {
      missing.add(year);
      if (!estimate) return { status: "unknown", years: [year] };
    }
    if (calendar === undefined ? isWeekday(day) : isWorkingDay(day, calendar)) left -= 1;
  }
  return missing.size === 0 ? { status: "known", day } : { status: "provisional", day, years: [...missing] };
}

function isWeekday(day: CivilDay): boolean {
  const number = weekday(day);
  return number !== 0 && number !== 6;
}
