import type { Certificate, CertificateEvent, CertificateEventKind } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { CivilDay } from "../../law/civil-day.js";
import { expiryOf } from "../../law/deadlines/expiry.js";

/** What ended or interrupted a certificate: an event, or the last day of its term. */
export interface Invalidity {
  readonly kind: "suspension" | "cancellation" | "revocation" | "expiry" | "term";
  readonly on: CivilDay;
}

/** Events that change whether a certificate may be used. A change of its contents does not. */
const USE: Readonly<Record<CertificateEventKind, "may" | "mayNot" | undefined>> = {
  issue: "may",
  change: undefined,
  suspension: "mayNot",
  resumption: "may",
  cancellation: "mayNot",
  revocation: "mayNot",
  expiry: "mayNot",
};

/**
 * Why a certificate could not be used on a day: its term had ended, or the last event before the day took it away and none of the day gave it back.
 * `undefined` where nothing says so.
 */
export function invalidityOn(certificate: Draft<Certificate>, day: CivilDay): Invalidity | undefined {
  let last: Draft<CertificateEvent> | undefined;
  for (const event of listOf(certificate.events)) {
    if (event.kind === undefined || event.on === undefined || event.on > day) continue;
    // The hour is not known: on the day itself a certificate may be used that could before or can after.
    if (event.on === day && USE[event.kind] === "mayNot") continue;
    if (USE[event.kind] !== undefined && (last?.on === undefined || event.on >= last.on)) last = event;
  }
  const { kind, on } = last ?? {};
  if (
    on !== undefined &&
    kind !== undefined &&
    kind !== "issue" &&
    kind !== "resumption" &&
    kind !== "change"
  ) {
    return { kind, on };
  }
  const expiresOn = lastDayOn(certificate, day);
  return expiresOn !== undefined && day > expiresOn ? { kind: "term", on: expiresOn } : undefined;
}

/**
 * The last day of the term in which a day lies. The certificate states the present term; what an issue since then put an end to, its
 * `before` tells.
 */
function lastDayOn(certificate: Draft<Certificate>, day: CivilDay): CivilDay | undefined {
  const next = listOf(certificate.events).find(
    ({ on, before }) => on !== undefined && on > day && before?.expiresOn !== undefined,
  );
  return next?.before?.expiresOn ?? expiryOf(certificate)?.stated;
}
