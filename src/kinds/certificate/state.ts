import type { Certificate, CertificateStatus } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import type { CivilDay } from "../../law/civil-day.js";
import { expiryOf } from "../../law/deadlines/expiry.js";
import { statusAfter } from "./event-order.js";

/** The status of a certificate on a day, since when, and where the file says so. */
export interface CertificateState {
  readonly status: CertificateStatus;
  readonly pointer: Pointer;
  /** The day of the event, or with which the term ended; absent where only the status itself is recorded. */
  readonly since?: CivilDay;
}

/**
 * The status of a certificate on a day. Its events up to that day give it; where there are none, or they do not follow on each
 * other (which the rules say), the recorded status, else the issue. A term that has run out ends it, recorded or not.
 * `undefined` where nothing says that it was issued by then.
 */
export function stateOn(certificate: Draft<Certificate>, day: CivilDay): CertificateState | undefined {
  const recorded = recordedState(certificate, day);
  const over = recorded && termOver(certificate, recorded.status, day);
  return over === undefined ? recorded : { status: "expired", pointer: over.pointer, since: over.stated };
}

/** The term that a certificate of a recorded status has outlived by a day, although nothing records it; `undefined` where it has not. */
export function termOver(
  certificate: Draft<Certificate>,
  status: CertificateStatus,
  day: CivilDay,
): { readonly pointer: Pointer; readonly stated: CivilDay } | undefined {
  if (status !== "valid" && status !== "suspended") return undefined;
  const { stated, pointer: at = "" } = expiryOf(certificate) ?? {};
  return stated === undefined || day <= stated ? undefined : { pointer: at, stated };
}

function recordedState(certificate: Draft<Certificate>, day: CivilDay): CertificateState | undefined {
  const { issuedOn, status } = certificate;
  const events = listOf(certificate.events);
  const until = events.filter(({ on }) => on === undefined || on <= day);
  const followed = statusAfter(until);
  if (followed !== undefined) {
    // A change of contents leaves the status as it was.
    const index = events.findLastIndex((event) => until.includes(event) && event.kind !== "change");
    const since = events[index]?.on;
    return since === undefined
      ? { status: followed, pointer: pointer("certificate", "events") }
      : { status: followed, pointer: pointer("certificate", "events", index, "on"), since };
  }
  // Whatever the status says, it is that of a later day.
  if (events.length > 0 && until.length === 0) return undefined;
  if (issuedOn !== undefined && issuedOn > day) return undefined;
  if (status !== undefined) return { status, pointer: pointer("certificate", "status") };
  return issuedOn === undefined
    ? undefined
    : { status: "valid", pointer: pointer("certificate", "issuedOn"), since: issuedOn };
}
