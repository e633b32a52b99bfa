import type { CivilDay } from "../../law/civil-day.js";
import { workingDaysAfter } from "../../law/working-days.js";
import type { Calendars } from "../../law/year-calendar.js";

/** Persons processed from which an officer is appointed and reported; the figure itself is included (以上). */
export const OFFICER_PERSONS = 1_000_000;

/** Working days after reaching that number within which the officer is reported (announcement of 2025-07-18). */
export const OFFICER_REPORT_DAYS = 30;

/**
 * Whether the period for reporting the officer still runs on a day. Without the calendar of a year it is estimated without
 * holidays.
 */
export function reportPeriodRuns(reachedOn: CivilDay, day: CivilDay, calendars: Calendars): boolean {
  const counted = workingDaysAfter(reachedOn, OFFICER_REPORT_DAYS, { calendars, estimate: true });
  return counted.status !== "unknown" && day <= counted.day;
}
