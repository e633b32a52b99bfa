import type { DataItem, Scenario } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { concernsMinors, exportsSensitive } from "../sensitive.js";
import { allOf, type Known } from "./known.js";
import { countOf, NOBODY, upTo, type Count } from "./count.js";
import type { ExemptionClaim } from "./exemption.js";

/** How a scenario enters the two counters. */
export interface ScenarioPersons {
  /** Whether its persons are counted: not an access inside China, not exempt, not anonymous. */
  readonly isCounted: Known;
  /** Persons with information that is not sensitive, were they counted. */
  readonly nonSensitive: Count;
  /** Persons with sensitive information, were they counted. */
  readonly sensitive: Count;
}

/** Whether everything a scenario exports is anonymised and so no personal information (PIPL arts. 4 and 73(4)). */
export function isAnonymised({ dataItems }: Draft<Scenario>): Known {
  const items = listOf(dataItems);
  if (items.length === 0) return undefined;
  return allOf(
    items.map(({ deidentification }) =>
      deidentification === undefined ? undefined : deidentification === "anonymised",
    ),
  );
}

/**
 * The persons of a scenario. `persons` includes those with sensitive information; whether these have other information
 * exported as well is not said, so the number without sensitive information lies between the difference and the whole.
 * Where what is exported is sensitive it is so of one person at least, whatever number is stated.
 */
export function personsOf(scenario: Draft<Scenario>, claim: ExemptionClaim | undefined): ScenarioPersons {
  const all = countOf(scenario.persons);
  const sensitive = sensitiveOf(scenario, all);
  const nonSensitive = { low: Math.max(0, all.low - sensitive.high), high: all.high };
  const isCounted = isScenarioCounted(scenario, claim);
  const uncovered = new Set(claim?.uncovered);
  if (uncovered.size === 0) return { isCounted, nonSensitive, sensitive };
  const items = listOf(scenario.dataItems);
  const isIn = (place: number): boolean => uncovered.has(place);
  // Of persons under 14 the plainest item is sensitive; of the others it stays plain.
  const isAnySensitive = concernsMinors(scenario);
  const mayBeSensitive = ({ isSensitive }: Draft<DataItem>): boolean =>
    isAnySensitive || isSensitive !== false;
  const hasPlain = items.some((item, place) => isIn(place) && item.isSensitive !== true);
  const isAllSensitiveIn = items.every((item, place) => isIn(place) || !mayBeSensitive(item));
  const hasSensitiveIn = items.some((item, place) => isIn(place) && mayBeSensitive(item));
  return {
    isCounted,
    nonSensitive: hasPlain ? upTo(all.high) : NOBODY,
    sensitive: hasSensitiveIn ? (isAllSensitiveIn ? sensitive : upTo(sensitive.high)) : NOBODY,
  };
}

/** Persons with sensitive information: as stated, unless nobody is stated and what is exported says otherwise. */
function sensitiveOf(scenario: Draft<Scenario>, all: Count): Count {
  const stated = scenario.sensitivePersons;
  const isSensitive = exportsSensitive(scenario);
  if (stated !== undefined && (stated > 0 || isSensitive !== true)) return countOf(stated);
  return { low: isSensitive === true ? Math.min(1, all.low) : 0, high: isSensitive === false ? 0 : all.high };
}

function isScenarioCounted(scenario: Draft<Scenario>, claim: ExemptionClaim | undefined): Known {
  const isExport = scenario.situation === undefined ? undefined : scenario.situation !== "domesticAccess";
  const anonymised = isAnonymised(scenario);
  const isPersonal = anonymised === undefined ? true : !anonymised;
  const isClaimed = claim === undefined ? true : claim.holds === undefined ? undefined : !claim.holds;
  return allOf([isExport, isPersonal, isClaimed]);
}
