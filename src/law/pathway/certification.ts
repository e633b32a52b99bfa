import type { StandingResult } from "./assessment-record.js";
import type { Outcome } from "./outcome.js";
import type { Scenario } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";

/** Whether the path of certification is open to the scenarios in scope. */
export type Certification = "open" | "closed" | "notNeeded" | "unknown";

/**
 * Whether certification is open (Measures art. 5): closed by one scenario in scope that needs an assessment, and by an
 * assessment result that still stands; not needed where nothing in scope needs a path.
 */
export function certificationOf(
  scenarios: readonly { readonly scenario: Draft<Scenario>; readonly outcome: Outcome }[],
  whole: Outcome,
  standingResult: StandingResult | undefined,
): Certification {
  const inScope = scenarios.filter(({ scenario }) => scenario.isInScope !== false);
  const outcomes = inScope.length === 0 ? [whole] : inScope.map(({ outcome }) => outcome);
  if (outcomes.includes("securityAssessment")) return "closed";
  if (outcomes.includes("unknown")) return "unknown";
  if (!outcomes.includes("standardContractOrCertification")) return "notNeeded";
  return standingResult === undefined ? "open" : "closed";
}
