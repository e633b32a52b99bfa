import type { StandingResult } from "./assessment-record.js";
import type { Outcome } from "./outcome.js";
import type { HeldCertificate, Scenario } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";

/** Whether the path of certification is open to the scenarios in scope. */
export type Certification = "open" | "held" | "closed" | "notNeeded" | "unknown";

/**
 * Whether certification is open (Measures art. 5): closed by one scenario in scope that needs an assessment, and by an
 * assessment result that still stands; not needed where nothing in scope needs a path; held where a certificate of either
 * party or the group covers the export already.
 */
export function certificationOf(
  scenarios: readonly { readonly scenario: Draft<Scenario>; readonly outcome: Outcome }[],
  whole: Outcome,
  standingResult: StandingResult | undefined,
  heldCertificate: Draft<HeldCertificate> | undefined,
): Certification {
  const inScope = scenarios.filter(({ scenario }) => scenario.isInScope !== false);
  const outcomes = inScope.length === 0 ? [whole] : inScope.map(({ outcome }) => outcome);
  if (outcomes.includes("securityAssessment")) return "closed";
  if (outcomes.includes("unknown")) return "unknown";
  if (!outcomes.includes("standardContractOrCertification")) return "notNeeded";
  if (standingResult !== undefined) return "closed";
  return heldCertificate?.coversExport === true ? "held" : "open";
}
