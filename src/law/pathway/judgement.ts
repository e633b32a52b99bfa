import type { Filing } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import type { CivilDay } from "../civil-day.js";
import { areThresholdsKnown } from "../thresholds.js";
import { aggregateOf, type Aggregate } from "./aggregate.js";
import { standingResultOf, type StandingResult } from "./assessment-record.js";
import { byAggregate, byCounters, NOTHING_DECIDED, type ByCounters } from "./by-counters.js";
import { certificationOf, type Certification } from "./certification.js";
import { countOf, type Count } from "./count.js";
import { countersOf, type Counters } from "./counters.js";
import { exemptionClaimOf } from "./exemption.js";
import { forecastsOf, type Forecast } from "./forecast.js";
import { holderOf, type Holder } from "./holder.js";
import { exportStoppedOn, importantDataOf, isNoticeUnattributed } from "./important-data.js";
import type { Known } from "./known.js";
import { isStateOrgan } from "./organ.js";
import { heaviestOf, type Outcome } from "./outcome.js";
import { personsOf, type ScenarioPersons } from "./persons.js";
import { outcomeOfScenario, volumeDoubts, type ScenarioFacts, type ScenarioOutcome } from "./scenario.js";

/** A scenario with all that was found out about it. */
export interface JudgedScenario extends ScenarioFacts, ScenarioOutcome {
  readonly persons: ScenarioPersons;
}

/** Everything the facts of a filing decide about its pathway on a day, before it is put into words. */
export interface Judgement {
  /** The day of the filing: its application, planned or real, else the day that is asked. */
  readonly on: CivilDay;
  /** The calendar year whose persons are counted. */
  readonly year: number;
  readonly scenarios: readonly JudgedScenario[];
  readonly isStateOrgan: Known;
  readonly isNoticeUnattributed: boolean;
  /** When what the filing's own notice of important data is about ceased to be exported. */
  readonly importantDataStoppedOn: CivilDay | undefined;
  readonly counters: Counters;
  readonly aggregate: Aggregate;
  /** What the aggregated numbers alone decide. */
  readonly volume: ByCounters;
  /** What they would decide without persons since deleted; missing where none are stated. */
  readonly withoutDeleted: ByCounters | undefined;
  readonly forecasts: readonly Forecast[];
  readonly standingResult: StandingResult | undefined;
  readonly holder: Holder;
  readonly outcome: Outcome;
  readonly certification: Certification;
  /** Fields whose answers would decide what is unknown. */
  readonly missing: readonly Pointer[];
}

const judged = new WeakMap<object, Map<CivilDay, Judgement>>();

/**
 * Judges the pathway of a filing. Pure; remembers its last answers by the filing object, because many rules ask. Facts that
 * are missing leave the outcome `unknown`, never lighter.
 *
 * @param asOf the day on which the filing is judged, `YYYY-MM-DD`.
 */
export function judgementOf(filing: Draft<Filing>, asOf: CivilDay): Judgement {
  let byDay = judged.get(filing);
  if (byDay === undefined) {
    byDay = new Map();
    judged.set(filing, byDay);
  }
  let judgement = byDay.get(asOf);
  if (judgement === undefined) {
    judgement = judge(filing, asOf);
    byDay.set(asOf, judgement);
  }
  return judgement;
}

function judge(filing: Draft<Filing>, asOf: CivilDay): Judgement {
  const on = filing.application?.filedOn ?? asOf;
  const year = Number(on.slice(0, 4));
  const unattributed = isNoticeUnattributed(filing, asOf);
  const facts = listOf(filing.scenarios).map((scenario, index) => {
    const claim = exemptionClaimOf(filing, scenario, index);
    const importantData = unattributed ? { isPresent: true, missing: [] } : importantDataOf(scenario, index);
    return { scenario, index, claim, importantData, persons: personsOf(scenario, claim) };
  });
  const counters = countersOf(filing, facts, on);
  const aggregate = aggregateOf(filing, counters);
  const volume = areThresholdsKnown(on) ? byAggregate(aggregate) : NOTHING_DECIDED;
  const organ = isStateOrgan(filing);
  const common = { filing, isStateOrgan: organ, counters, aggregate, volume };
  const scenarios = facts.map((one) => Object.assign({}, one, outcomeOfScenario(one, common)));
  const whole = outcomeOfFiling(filing, scenarios, common);
  const standingResult = standingResultOf(filing, asOf);
  return {
    on,
    year,
    scenarios,
    isStateOrgan: organ,
    isNoticeUnattributed: unattributed,
    importantDataStoppedOn: exportStoppedOn(filing, asOf),
    counters,
    aggregate,
    volume,
    withoutDeleted: withoutDeleted(filing, aggregate),
    forecasts: forecastsOf(filing, counters, aggregate, volume.outcome, year),
    standingResult,
    holder: holderOf(filing, counters, year, asOf),
    outcome: whole.outcome,
    certification: certificationOf(scenarios, whole.outcome, standingResult, filing.pathway?.heldCertificate),
    missing: whole.missing,
  };
}

/** The heaviest outcome of the scenarios. Without any, only what no scenario can change is decided. */
function outcomeOfFiling(
  { processor }: Draft<Filing>,
  scenarios: readonly JudgedScenario[],
  { isStateOrgan, counters, aggregate, volume }: Parameters<typeof outcomeOfScenario>[1],
): { readonly outcome: Outcome; readonly missing: readonly Pointer[] } {
  const outcome = heaviestOf(scenarios.map((one) => one.outcome));
  if (outcome !== undefined) {
    const missing = outcome === "unknown" ? scenarios.flatMap((one) => one.missing) : [];
    return { outcome, missing: [...new Set(missing)] };
  }
  const isAnyone = counters.nonSensitive.count.low > 0 || counters.sensitive.count.low > 0;
  const isOwed =
    volume.outcome === "securityAssessment" ||
    (isAnyone && (isStateOrgan === true || processor?.isCiio === true));
  if (isOwed) return { outcome: "securityAssessment", missing: [] };
  return {
    outcome: "unknown",
    missing: [pointer("scenarios"), ...volumeDoubts(counters, aggregate, volume)],
  };
}

/** The two official readings of persons since deleted: counted, or not. How many of them were sensitive is not said. */
function withoutDeleted({ volumes }: Draft<Filing>, { entities }: Aggregate): ByCounters | undefined {
  const deleted = volumes?.deletedPersons ?? 0;
  if (deleted === 0) return undefined;
  const rest = ({ low }: Count): Count => countOf(Math.max(0, low - deleted));
  return byCounters({ nonSensitive: rest(entities.nonSensitive), sensitive: rest(entities.sensitive) });
}
