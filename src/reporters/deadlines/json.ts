import type { DeadlineList } from "../../law/deadlines/deadline.js";
import { noticeOf, type YearCalendar } from "../../law/year-calendar.js";

/** Deadlines for programs: an object with a version, stable member names and both languages. */
export function deadlinesJson({
  asOf,
  estimate,
  name,
  certificate,
  calendars,
  deadlines,
}: DeadlineList): string {
  const years = [...calendars.values()].toSorted((left, right) => left.year - right.year).map(yearOf);
  const report = { version: 1, asOf, isEstimated: estimate, name, certificate, calendars: years, deadlines };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function yearOf(calendar: YearCalendar): object {
  return { year: calendar.year, source: noticeOf(calendar) };
}
