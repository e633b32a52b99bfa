import { NON_SENSITIVE_CAP, SENSITIVE_CAP, SENSITIVE_FLOOR, SMALL_VOLUME } from "../thresholds.js";
import type { Aggregate, Pair } from "./aggregate.js";
import { countOf, largestOf, reaches, type Count } from "./count.js";
import { anyOf, type Known } from "./known.js";
import type { Outcome } from "./outcome.js";

/** What the two counters alone decide. They are tested apart and never added. */
export interface ByCounters {
  /** Whether either reaches its cap. */
  readonly isCapReached: Known;
  /** Whether the non-sensitive one reaches 100,000, or one sensitive person is exported. */
  readonly isBandReached: Known;
  /** For a processor that is no operator of critical information infrastructure. */
  readonly outcome: Outcome;
}

/** Where the figures of the day are not known. */
export const NOTHING_DECIDED: ByCounters = {
  isCapReached: undefined,
  isBandReached: undefined,
  outcome: "unknown",
};

/** The outcome of numbers of persons. `forCaps` are those tested against the caps, where they are others. */
export function byCounters({ nonSensitive, sensitive }: Pair<Count>, forCaps?: Pair<Count>): ByCounters {
  const isCapReached = anyOf([
    reaches(forCaps?.nonSensitive ?? nonSensitive, NON_SENSITIVE_CAP),
    reaches(forCaps?.sensitive ?? sensitive, SENSITIVE_CAP),
  ]);
  const isBandReached = anyOf([reaches(nonSensitive, SMALL_VOLUME), reaches(sensitive, SENSITIVE_FLOOR)]);
  return { isCapReached, isBandReached, outcome: outcomeOf(isCapReached, isBandReached) };
}

/** The outcome of an activity over all entities and agreements. Agreements are held against the caps only. */
export function byAggregate({ entities, contracts }: Aggregate): ByCounters {
  if (contracts === undefined) return byCounters(entities);
  return byCounters(entities, {
    nonSensitive: largestOf([entities.nonSensitive, countOf(contracts.nonSensitive)]),
    sensitive: largestOf([entities.sensitive, countOf(contracts.sensitive)]),
  });
}

function outcomeOf(isCapReached: Known, isBandReached: Known): Outcome {
  if (isCapReached === true) return "securityAssessment";
  if (isCapReached === undefined || isBandReached === undefined) return "unknown";
  return isBandReached ? "standardContractOrCertification" : "exempt";
}
