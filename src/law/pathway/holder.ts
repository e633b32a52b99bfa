import type { Certificate, Filing } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import type { CivilDay } from "../civil-day.js";
import { expiryOf, hasEndedEarly } from "../deadlines/expiry.js";
import { isReached, NON_SENSITIVE_CAP, SENSITIVE_CAP } from "../thresholds.js";
import type { Counters } from "./counters.js";

/** Whether export runs under a certificate or a standard contract already, and what follows once a cap is passed. */
export interface Holder {
  /** A certificate that has not ended, be it suspended; one of the group that covers the export; a contract in effect. */
  readonly holdsPath: boolean;
  /** Whether a counter has reached its cap for certain. */
  readonly isCapPassed: boolean;
  /** Whether an assessment was applied for in the year in which it passes; one of a year before was for other numbers. */
  readonly hasApplied: boolean;
}

/**
 * The holder of a path, as the rules, the pathway and the deadlines see it alike (CAC's answers of January 2026, Q1).
 *
 * @param year the calendar year that is counted.
 */
export function holderOf(filing: Draft<Filing>, counters: Counters, year: number, asOf: CivilDay): Holder {
  const { certificate, pathway } = filing;
  const effectiveOn = pathway?.standardContract?.effectiveOn;
  const filedOn = pathway?.securityAssessment?.filedOn;
  return {
    holdsPath:
      (certificate !== undefined && isHeld(certificate, asOf)) ||
      pathway?.heldCertificate?.coversExport === true ||
      (effectiveOn !== undefined && effectiveOn <= asOf),
    isCapPassed:
      isReached(counters.nonSensitive.count.low, NON_SENSITIVE_CAP) ||
      isReached(counters.sensitive.count.low, SENSITIVE_CAP),
    hasApplied: filedOn !== undefined && filedOn >= `${year}-01-01`,
  };
}

function isHeld(certificate: Draft<Certificate>, asOf: CivilDay): boolean {
  const { status, issuedOn } = certificate;
  const isIssued =
    status === "valid" || status === "suspended" || (status === undefined && issuedOn !== undefined);
  const lastDay = expiryOf(certificate)?.stated;
  return isIssued && !hasEndedEarly(certificate, asOf) && (lastDay === undefined || asOf <= lastDay);
}
