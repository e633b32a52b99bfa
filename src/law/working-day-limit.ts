import { plusDays, type CivilDay } from "./civil-day.js";
import { latestWorkingDayAfter, workingDaysAfter } from "./working-days.js";
import type { Calendars } from "./year-calendar.js";

/**
 * Whether a limit of working days was kept. `unknown` names the years whose calendar is missing; `late` has no last day where
 * none is known and the limit has passed in any calendar.
 */
export type Timeliness =
  | { readonly status: "inTime" }
  | { readonly status: "late"; readonly due?: CivilDay }
  | { readonly status: "unknown"; readonly years: readonly number[] };

/**
 * Whether what was done on a day lies within `count` working days after an event; the day of the event is not counted. To
 * ask whether the limit has passed, give the present day as `done`.
 */
export function timelinessOf(
  event: CivilDay,
  done: CivilDay,
  count: number,
  calendars: Calendars,
): Timeliness {
  // So many working days never end before so many days, whatever the calendar.
  if (done <= plusDays(event, count)) return { status: "inTime" };
  const counted = workingDaysAfter(event, count, { calendars });
  if (counted.status !== "known") {
    const isOver = done > latestWorkingDayAfter(event, count);
    return isOver ? { status: "late" } : { status: "unknown", years: counted.years };
  }
  return done <= counted.day ? { status: "inTime" } : { status: "late", due: counted.day };
}
