import type { LocalizedText } from "../../foundation/locale.js";
import { plusDays, type CivilDay } from "../civil-day.js";
import { latestWorkingDayAfter, workingDaysAfter } from "../working-days.js";
import type { DeadlineContext } from "./deadline.js";

/**
 * The last day of a period. `unknown`: a year has no calendar; the day is not before `notBefore` and not after `notAfter`,
 * whatever the calendar. `range`: texts or practice leave several days, both ends inclusive. `none`: the text gives no number of days. `undetermined`: something
 * else that is needed is missing, in words.
 */
export type Due =
  | { readonly status: "known"; readonly day: CivilDay }
  | { readonly status: "provisional"; readonly day: CivilDay; readonly years: readonly number[] }
  | {
      readonly status: "unknown";
      readonly years: readonly number[];
      readonly notBefore: CivilDay;
      readonly notAfter: CivilDay;
    }
  | { readonly status: "range"; readonly from: CivilDay; readonly to: CivilDay }
  | { readonly status: "none" }
  | { readonly status: "undetermined"; readonly reason: LocalizedText };

/** The text gives no number of days. */
export const NO_NUMBER: Due = { status: "none" };

/** A day that is stated or reached in calendar units. */
export function onDay(day: CivilDay): Due {
  return { status: "known", day };
}

/** Several days are possible; one where both ends are the same. */
export function between(from: CivilDay, to: CivilDay): Due {
  return from === to ? onDay(from) : { status: "range", from, to };
}

/** What an event's day leads to, or that the day is missing. `what` names the event. */
export function after(what: LocalizedText, day: CivilDay | undefined, due: (day: CivilDay) => Due): Due {
  if (day !== undefined) return due(day);
  return {
    status: "undetermined",
    reason: { zh: `没有填写“${what.zh}”的日期`, en: `the day of “${what.en}” is not given` },
  };
}

/** The last of `count` working days after an event, counted by the calendars at hand. */
export function workingDays(event: CivilDay, count: number, { calendars, estimate }: DeadlineContext): Due {
  const counted = workingDaysAfter(event, count, { calendars, estimate });
  if (counted.status !== "unknown") return counted;
  // Each day holds one working day at most, and every day before the first year without a calendar was counted.
  const [year = 0] = counted.years;
  const untilThen = `${String(year).padStart(4, "0")}-01-01`;
  const atLeast = plusDays(event, count);
  return {
    ...counted,
    notBefore: untilThen > atLeast ? untilThen : atLeast,
    notAfter: latestWorkingDayAfter(event, count),
  };
}

/** The first day that the period may end on, where anything is known of it. */
export function earliest(due: Due): CivilDay | undefined {
  switch (due.status) {
    case "known":
    case "provisional":
      return due.day;
    case "range":
      return due.from;
    case "unknown":
      return due.notBefore;
    case "none":
    case "undetermined":
      return undefined;
  }
}

/** The day after which the period is over in any case, where one is known. */
export function latest(due: Due): CivilDay | undefined {
  switch (due.status) {
    case "known":
    case "provisional":
      return due.day;
    case "range":
      return due.to;
    case "unknown":
      return due.notAfter;
    case "none":
    case "undetermined":
      return undefined;
  }
}
