import { plusDays, type CivilDay } from "./civil-day.js";
import { isWorkingDayOf } from "./working-days.js";
import type { Calendars, YearCalendar } from "./year-calendar.js";

/** A year that has a calendar, with its working days. */
export interface KnownYear {
  readonly calendar: YearCalendar;
  readonly workingDays: readonly CivilDay[];
}

/** What is known of working days, and of which years nothing is. */
export interface CalendarOverview {
  /** By year, the earliest first. */
  readonly known: readonly KnownYear[];
  /** Years that matter and have no calendar: those among the known ones, the present and the next. */
  readonly missing: readonly number[];
}

/**
 * What the calendars at hand tell.
 *
 * @param asOf the present day; its year and the next are missing where they have no calendar.
 * @param only the one year that is asked about; all of them unless given.
 */
export function calendarOverview(calendars: Calendars, asOf: CivilDay, only?: number): CalendarOverview {
  const present = Number(asOf.slice(0, 4));
  const first = only ?? Math.min(present, ...calendars.keys());
  const last = only ?? Math.max(present + 1, ...calendars.keys());
  const known: KnownYear[] = [];
  const missing: number[] = [];
  for (let year = first; year <= last; year += 1) {
    const calendar = calendars.get(year);
    if (calendar === undefined) missing.push(year);
    else known.push({ calendar, workingDays: workingDaysOf(year, calendars) });
  }
  return { known, missing };
}

function workingDaysOf(year: number, calendars: Calendars): readonly CivilDay[] {
  const days: CivilDay[] = [];
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = plusDays(day, 1)) {
    if (isWorkingDayOf(day, calendars) === true) days.push(day);
  }
  return days;
}
