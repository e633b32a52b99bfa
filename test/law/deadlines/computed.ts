import type { Body, Filing } from "#generated/types.js";
import type { Draft } from "../../../src/foundation/draft.js";
import { bodyDeadlines, filingDeadlines } from "../../../src/law/deadlines.js";
import type { Deadline, DeadlineContext } from "../../../src/law/deadlines/deadline.js";
import { CALENDARS } from "../../../src/law/working-days.js";

/** A context on a day, with the calendars of the program. */
export function on(asOf: string, more: Partial<DeadlineContext> = {}): DeadlineContext {
  return { asOf, calendars: CALENDARS, estimate: false, ...more };
}

/** The deadlines of a filing that come from one definition. */
export function ofFiling(
  filing: Draft<Filing>,
  definition: string,
  context: DeadlineContext = on("2026-11-23"),
): readonly Deadline[] {
  return filingDeadlines(filing, context).filter(({ id }) => belongs(id, definition));
}

/** The same for a certification body's own file. */
export function ofBody(
  body: Draft<Body>,
  definition: string,
  context: DeadlineContext = on("2026-11-23"),
): readonly Deadline[] {
  return bodyDeadlines(body, context).filter(({ id }) => belongs(id, definition));
}

/** Day and state in one line: `2026-02-27 overdue`. */
export function standing({ due, status }: Deadline): string {
  switch (due.status) {
    case "known":
      return `${due.day} ${status}`;
    case "provisional":
      return `about ${due.day} ${status}`;
    case "unknown":
      return `from ${due.notBefore} ${status}`;
    case "range":
      return `${due.from}..${due.to} ${status}`;
    case "none":
    case "undetermined":
      return `${due.status} ${status}`;
  }
}

function belongs(id: string, definition: string): boolean {
  return id === definition || id.startsWith(`${definition}/`);
}
