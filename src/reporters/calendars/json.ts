import type { CalendarOverview, KnownYear } from "../../law/calendar-overview.js";
import { noticeOf } from "../../law/year-calendar.js";

/** What is known of working days, for programs: an object with a version and stable member names. */
export function calendarsJson({ known, missing }: CalendarOverview): string {
  return `${JSON.stringify({ version: 1, years: known.map(yearOf), missing }, undefined, 2)}\n`;
}

function yearOf({ calendar, workingDays }: KnownYear): object {
  const { year, holidays, makeUpDays } = calendar;
  return { year, source: noticeOf(calendar), holidays, makeUpDays, workingDays };
}
