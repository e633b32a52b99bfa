import type { Certificate } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import { listOf } from "../../foundation/answer.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { plusDays, plusYears, type CivilDay } from "../civil-day.js";
import { between, onDay, type Due } from "./due.js";

/** When a certificate ends: the day it states, or for want of one the days that follow from its issue. */
export interface Expiry {
  readonly due: Due;
  /** The day that is stated: as printed where that was written down, else as the filing has it. */
  readonly stated?: CivilDay;
  readonly pointer: Pointer;
  /** Two days that differ: as the filing has it and as printed. */
  readonly differs?: { readonly filed: CivilDay; readonly printed: CivilDay };
  /** The days on which three years from issue end, whether or not the first day counts. */
  readonly derived?: { readonly from: CivilDay; readonly to: CivilDay };
}

/**
 * When a certificate ends (Measures art. 8: three years). The printed day is kept as it is; whether three years end on the
 * corresponding day or the day before is the practice of bodies, so without a stated day there are two. `undefined` where
 * neither a day nor the issue is stated.
 */
export function expiryOf(certificate: Draft<Certificate>): Expiry | undefined {
  const { issuedOn, expiresOn, printed } = certificate;
  const corresponding = issuedOn === undefined ? undefined : plusYears(issuedOn, 3);
  const derived =
    corresponding === undefined ? {} : { derived: { from: plusDays(corresponding, -1), to: corresponding } };
  const onPaper = printed?.expiresOn;
  const stated = onPaper ?? expiresOn;
  if (stated === undefined) {
    if (derived.derived === undefined) return undefined;
    const { from, to } = derived.derived;
    return { due: between(from, to), pointer: pointer("certificate", "issuedOn"), ...derived };
  }
  return {
    due: onDay(stated),
    stated,
    pointer:
      onPaper === undefined
        ? pointer("certificate", "expiresOn")
        : pointer("certificate", "printed", "expiresOn"),
    ...(onPaper !== undefined && expiresOn !== undefined && onPaper !== expiresOn
      ? { differs: { filed: expiresOn, printed: onPaper } }
      : {}),
    ...derived,
  };
}

/** Whether an application is the one that a certificate came from: it was filed by the day of the issue. */
export function ledToIssue(filedOn: CivilDay | undefined, issuedOn: CivilDay | undefined): boolean {
  return filedOn !== undefined && issuedOn !== undefined && filedOn <= issuedOn;
}

/** Whether the certificate ended before its term: revoked or cancelled, by its status or by an event up to `asOf`. */
export function hasEndedEarly({ status, events }: Draft<Certificate>, asOf: CivilDay): boolean {
  return (
    status === "revoked" ||
    status === "cancelled" ||
    listOf(events).some(
      ({ kind, on }) => (kind === "revocation" || kind === "cancellation") && on !== undefined && on <= asOf,
    )
  );
}
