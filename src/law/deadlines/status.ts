import type { CivilDay } from "../civil-day.js";
import type { DeadlineKind } from "./deadline.js";
import { earliest, latest, type Due } from "./due.js";

/**
 * How a deadline stands on a day.
 *
 * Acts: `doneInTime`, `doneLate`, `done` (in time or not cannot be said, or no number of days is given), `due` (still in
 * time), `plannedLate` (the day in the file lies ahead and after the last day), `overdue`, `open` (not done, no number of
 * days). Ends and things kept: `ahead`, `past`, `tooShort` (to be kept no longer than a day before the minimum).
 * `unknown`: the day cannot be told, so neither can this.
 */
export type DeadlineStatus =
  | "doneInTime"
  | "doneLate"
  | "done"
  | "due"
  | "plannedLate"
  | "overdue"
  | "open"
  | "ahead"
  | "past"
  | "tooShort"
  | "unknown";

/** What decides how a deadline stands. `recorded` is the day of the act, or until when something is kept. */
export interface Standing {
  readonly kind: DeadlineKind;
  readonly due: Due;
  readonly recorded: CivilDay | undefined;
}

/** How a deadline stands on `asOf`. A recorded day after `asOf` is a plan. The last day itself is in time. */
export function statusOn({ kind, due, recorded }: Standing, asOf: CivilDay): DeadlineStatus {
  if (kind === "end") return passing(due, asOf);
  if (kind === "keep") return isBefore(recorded, due) ? "tooShort" : passing(due, asOf);
  if (recorded !== undefined && recorded <= asOf) return doneOn(recorded, due);
  return recorded !== undefined && isAfter(recorded, due) && !isAfter(asOf, due)
    ? "plannedLate"
    : notDone(due, asOf);
}

function doneOn(day: CivilDay, due: Due): DeadlineStatus {
  if (isWithin(day, due)) return "doneInTime";
  return isAfter(day, due) ? "doneLate" : "done";
}

function notDone(due: Due, asOf: CivilDay): DeadlineStatus {
  if (due.status === "none") return "open";
  if (isWithin(asOf, due)) return "due";
  return isAfter(asOf, due) ? "overdue" : "unknown";
}

function passing(due: Due, asOf: CivilDay): DeadlineStatus {
  if (isWithin(asOf, due)) return "ahead";
  return isAfter(asOf, due) ? "past" : "unknown";
}

/** Whether a day is in time whatever the last day turns out to be. */
function isWithin(day: CivilDay, due: Due): boolean {
  const first = earliest(due);
  return first !== undefined && day <= first;
}

/** Whether a day is too late whatever the last day turns out to be. */
function isAfter(day: CivilDay, due: Due): boolean {
  const last = latest(due);
  return last !== undefined && day > last;
}

function isBefore(day: CivilDay | undefined, due: Due): boolean {
  const first = earliest(due);
  return day !== undefined && first !== undefined && day < first;
}
