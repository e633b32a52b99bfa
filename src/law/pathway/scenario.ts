import type { Filing, Scenario } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { NON_SENSITIVE_CAP, SENSITIVE_CAP, SENSITIVE_FLOOR, SMALL_VOLUME } from "../thresholds.js";
import type { Aggregate } from "./aggregate.js";
import type { ByCounters } from "./by-counters.js";
import { reaches } from "./count.js";
import type { Counters } from "./counters.js";
import type { ExemptionClaim } from "./exemption.js";
import type { Ground } from "./ground.js";
import type { ImportantData } from "./important-data.js";
import type { Known } from "./known.js";
import type { Outcome } from "./outcome.js";
import { hasSensitive } from "../sensitive.js";
import { isAnonymised } from "./persons.js";

/** What is the same for every scenario of a filing. */
export interface Common {
  readonly filing: Draft<Filing>;
  readonly isStateOrgan: Known;
  readonly counters: Counters;
  readonly aggregate: Aggregate;
  readonly volume: ByCounters;
}

/** What was found out about one scenario before the numbers were. */
export interface ScenarioFacts {
  readonly scenario: Draft<Scenario>;
  readonly index: number;
  readonly claim: ExemptionClaim | undefined;
  readonly importantData: ImportantData;
}

export interface ScenarioOutcome {
  readonly outcome: Outcome;
  readonly ground: Ground;
  /** Fields whose answers would decide, for `unknown`. */
  readonly missing: readonly Pointer[];
  /** Whether a path is needed only because sensitive information is exported in other scenarios: law is open on it. */
  readonly isOpenBelowBand: boolean;
}

/**
 * The outcome of a scenario, in the order of the law: is it an export, is it personal information, important data, state
 * organ, exemption, operator, numbers. What is missing leaves it unknown, unless a later answer decides all the same.
 */
export function outcomeOfScenario(facts: ScenarioFacts, common: Common): ScenarioOutcome {
  const { scenario, index, claim, importantData } = facts;
  if (scenario.situation === "domesticAccess") return decided("notAnExport", "domesticAccess");
  const doubts: Pointer[] = [];
  if (scenario.situation === undefined) doubts.push(pointer("scenarios", index, "situation"));
  if (importantData.isPresent === undefined) doubts.push(...importantData.missing);
  if (importantData.isPresent === true) return unless(doubts, decided("securityAssessment", "importantData"));
  if (isAnonymised(scenario) === true) {
    return unless(doubts, decided("exempt", claim?.article === "art3" ? "art3" : "anonymised"));
  }
  if (common.isStateOrgan === true)
    return unless(situationDoubts(doubts), decided("securityAssessment", "stateOrgan"));
  if (common.isStateOrgan === undefined) doubts.push(pointer("processor", "isStateOrgan"));
  if (claim?.holds === true && claim.article !== undefined)
    return unless(doubts, decided("exempt", claim.article));
  const rest = outcomeByNumbers(facts, common);
  if (claim !== undefined && claim.holds === undefined && rest.outcome !== "exempt") {
    doubts.push(
      ...(claim.article === undefined ? [pointer("scenarios", index, "exemption", "article")] : []),
      ...claim.conditions.flatMap(({ holds, pointer }) => (holds === undefined ? [pointer] : [])),
    );
    return unless(doubts, rest);
  }
  // An assessment is owed whatever the answers about important data and state organs will be.
  return unless(rest.outcome === "securityAssessment" ? situationDoubts(doubts) : doubts, rest);
}

/** What the operator's quality and the numbers decide where no exemption holds. */
function outcomeByNumbers(
  { scenario }: ScenarioFacts,
  { filing, counters, aggregate, volume }: Common,
): ScenarioOutcome {
  const isCiio = filing.processor?.isCiio;
  if (isCiio === true) return decided("securityAssessment", "operator");
  if (volume.outcome === "securityAssessment") return decided("securityAssessment", "cap");
  const operatorDoubts = isCiio === undefined ? [pointer("processor", "isCiio")] : [];
  if (volume.outcome === "unknown") {
    return unless(
      [...operatorDoubts, ...volumeDoubts(counters, aggregate, volume)],
      decided("unknown", "missing"),
    );
  }
  if (volume.outcome === "exempt") return unless(operatorDoubts, decided("exempt", "smallVolume"));
  const { nonSensitive, sensitive } = aggregate.entities;
  const isOpenBelowBand =
    reaches(nonSensitive, SMALL_VOLUME) === false &&
    reaches(sensitive, SENSITIVE_FLOOR) === true &&
    hasSensitive(scenario) === false;
  return unless(operatorDoubts, {
    outcome: "standardContractOrCertification",
    ground: "band",
    missing: [],
    isOpenBelowBand,
  });
}

/** The fields that would make the numbers decide. */
export function volumeDoubts(
  { nonSensitive, sensitive }: Counters,
  aggregate: Aggregate,
  { outcome }: ByCounters,
): readonly Pointer[] {
  if (outcome !== "unknown") return [];
  const { entities } = aggregate;
  const isBig = reaches(entities.nonSensitive, SMALL_VOLUME);
  const isAny = reaches(entities.sensitive, SENSITIVE_FLOOR);
  const isFirstOpen =
    reaches(entities.nonSensitive, NON_SENSITIVE_CAP) === undefined ||
    (isBig === undefined && isAny !== true);
  const isSecondOpen =
    reaches(entities.sensitive, SENSITIVE_CAP) === undefined || (isAny === undefined && isBig !== true);
  return [
    ...(isFirstOpen ? nonSensitive.doubts : []),
    ...(isSecondOpen ? sensitive.doubts : []),
    ...aggregate.doubts,
  ];
}

function situationDoubts(doubts: readonly Pointer[]): readonly Pointer[] {
  return doubts.filter((doubt) => doubt.endsWith("/situation"));
}

function decided(outcome: Outcome, ground: Ground): ScenarioOutcome {
  return { outcome, ground, missing: [], isOpenBelowBand: false };
}

/** The result, unless facts are missing that could change it. */
function unless(doubts: readonly Pointer[], result: ScenarioOutcome): ScenarioOutcome {
  if (doubts.length === 0) return result;
  const missing = [...new Set([...doubts, ...result.missing])];
  return { outcome: "unknown", ground: "missing", missing, isOpenBelowBand: false };
}
