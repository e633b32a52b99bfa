import type { CertificateEvent, CertificateEventKind, CertificateStatus } from "#generated/types.js";
import { keysOf } from "../../foundation/data.js";
import type { Draft } from "../../foundation/draft.js";
import type { CivilDay } from "../../law/civil-day.js";

/** To what status an event leads from each status; an event that is not listed cannot happen there. */
const NEXT: Readonly<
  Record<CertificateStatus, Readonly<Partial<Record<CertificateEventKind, CertificateStatus>>>>
> = {
  valid: {
    // A renewal issues the certificate anew (M 8, RULES 5.1.1).
    issue: "valid",
    change: "valid",
    suspension: "suspended",
    cancellation: "cancelled",
    revocation: "revoked",
    expiry: "expired",
  },
  suspended: {
    change: "suspended",
    resumption: "valid",
    cancellation: "cancelled",
    revocation: "revoked",
    expiry: "expired",
  },
  revoked: {},
  cancelled: {},
  expired: { issue: "valid" },
};

/** What may follow on a status. */
export function eventsAfter(status: CertificateStatus): readonly CertificateEventKind[] {
  return keysOf(NEXT[status]);
}

/**
 * The status of a certificate before and after one of its events, as far as the record up to there gives it; before the issue
 * there is none.
 */
export function statusesAround(
  events: readonly Draft<CertificateEvent>[],
  index: number,
): { readonly before?: CertificateStatus; readonly after?: CertificateStatus } {
  const [before, after] = [events.slice(0, index), events.slice(0, index + 1)].map(statusAfter);
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** Where the record of events goes wrong: an event earlier than the one before, or one that its status does not allow. */
export type EventFault =
  | { readonly fault: "earlier"; readonly index: number; readonly before: CivilDay }
  | { readonly fault: "impossible"; readonly index: number; readonly status: CertificateStatus };

/**
 * Follows the events in the order in which they are recorded: the status after the last, or the first fault. `undefined`
 * while an event lacks its kind or day, or there is none. A record that does not begin with the issue is taken to begin
 * with a valid certificate.
 */
export function followEvents(
  events: readonly Draft<CertificateEvent>[],
): EventFault | { readonly fault?: never; readonly status: CertificateStatus } | undefined {
  let status: CertificateStatus | undefined;
  let before: CivilDay = "";
  for (const [index, { kind, on }] of events.entries()) {
    if (kind === undefined || on === undefined) return undefined;
    if (on < before) return { fault: "earlier", index, before };
    const next = status === undefined && kind === "issue" ? "valid" : NEXT[status ?? "valid"][kind];
    if (next === undefined) return { fault: "impossible", index, status: status ?? "valid" };
    status = next;
    before = on;
  }
  return status === undefined ? undefined : { status };
}

/** The status after events that follow on each other; `undefined` where they do not, or where there is none. */
export function statusAfter(events: readonly Draft<CertificateEvent>[]): CertificateStatus | undefined {
  const followed = followEvents(events);
  return followed?.fault === undefined ? followed?.status : undefined;
}
