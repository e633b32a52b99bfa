import type { Filing } from "#generated/types.js";
import { bilingual } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { labelOf } from "../../foundation/field.js";
import type { LegalSource } from "../../foundation/legal-source.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { segmentsOf, type Pointer } from "../../foundation/pointer.js";
import type { CivilDay } from "../civil-day.js";
import type { Certification } from "./certification.js";
import type { Pair } from "./aggregate.js";
import type { Count } from "./count.js";
import { groundWithNumbers, type Ground } from "./ground.js";
import { judgementOf, type JudgedScenario, type Judgement } from "./judgement.js";
import { scenarioName } from "./name.js";
import type { Outcome } from "./outcome.js";
import { remindersOf, type Reminder } from "./reminder.js";
import type { PathwayStep } from "./step.js";
import { STEPS } from "./steps/index.js";

/** A field whose answer is missing. */
export interface MissingFact {
  readonly pointer: Pointer;
  readonly label: LocalizedText;
}

/** What one scenario needs, and why. */
export interface ScenarioAnswer {
  readonly id: string;
  readonly name: LocalizedText;
  /** Whether it is within the scope of certification; missing where nobody says. */
  readonly isInScope?: boolean;
  readonly outcome: Outcome;
  readonly ground: Ground;
  readonly reason: LocalizedText;
  readonly sources: readonly LegalSource[];
  readonly missing: readonly MissingFact[];
}

/** What a year is expected to bring. */
export interface ForecastAnswer {
  readonly year: number;
  readonly nonSensitive: Count;
  readonly sensitive: Count;
  readonly outcome: Outcome;
  /** Whether the numbers expected ask for more than those of today. */
  readonly isHeavier: boolean;
}

/** A question on which law is silent or official statements differ, with what is concluded. */
export interface OpenQuestion {
  /** The step it belongs to. */
  readonly step: PathwayStep["id"];
  readonly question: LocalizedText;
  readonly inference: LocalizedText;
  readonly sources: readonly LegalSource[];
}

/** The whole answer about the pathway of a filing. */
export interface PathwayAnswer {
  /** The day on which it was judged. */
  readonly asOf: CivilDay;
  readonly processor?: LocalizedText;
  /** The heaviest outcome of its scenarios. */
  readonly outcome: Outcome;
  /** Whether certification is open to the scenarios in scope. */
  readonly certification: Certification;
  /** The year whose persons are counted, and both counters without exempt persons. */
  readonly counters: { readonly year: number; readonly nonSensitive: Count; readonly sensitive: Count };
  readonly steps: readonly PathwayStep[];
  readonly scenarios: readonly ScenarioAnswer[];
  readonly forecasts: readonly ForecastAnswer[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly reminders: readonly Reminder[];
  /** Fields whose answers would decide what is unknown. */
  readonly missing: readonly MissingFact[];
}

/**
 * The pathway of a filing on a day: each step with its article and numbers, the outcome of each scenario, what the
 * forecasts would change, and what law leaves open. Pure.
 *
 * @param asOf the day on which the filing is judged, `YYYY-MM-DD`.
 */
export function pathwayOf(filing: Draft<Filing>, asOf: CivilDay): PathwayAnswer {
  const judgement = judgementOf(filing, asOf);
  const processor = bilingual(filing.processor?.name);
  const steps = STEPS.flatMap((step) => step({ filing, judgement, asOf }) ?? []);
  return {
    asOf,
    ...(processor === undefined ? {} : { processor }),
    outcome: judgement.outcome,
    certification: judgement.certification,
    counters: {
      year: judgement.year,
      nonSensitive: judgement.counters.nonSensitive.count,
      sensitive: judgement.counters.sensitive.count,
    },
    steps,
    scenarios: judgement.scenarios.map((one) => scenarioAnswer(one, judgement.aggregate.entities)),
    forecasts: forecastAnswers(judgement),
    openQuestions: steps.flatMap((step) => openQuestionOf(step)),
    reminders: remindersOf(filing, judgement),
    missing: missingFacts(judgement.missing),
  };
}

function scenarioAnswer(
  { scenario, index, outcome, ground, missing }: JudgedScenario,
  numbers: Pair<Count>,
): ScenarioAnswer {
  const { words, sources } = groundWithNumbers(ground, numbers);
  return {
    id: scenario.id ?? "",
    name: scenarioName(scenario, index),
    ...(scenario.isInScope === undefined ? {} : { isInScope: scenario.isInScope }),
    outcome,
    ground,
    reason: words,
    sources,
    missing: missingFacts(missing),
  };
}

function forecastAnswers({ forecasts }: Judgement): readonly ForecastAnswer[] {
  return forecasts.map(({ year, persons, outcome, isHeavier }) => ({
    year,
    nonSensitive: persons.nonSensitive,
    sensitive: persons.sensitive,
    outcome,
    isHeavier,
  }));
}

function openQuestionOf({ id, openQuestion, inference, sources }: PathwayStep): readonly OpenQuestion[] {
  if (openQuestion === undefined || inference === undefined) return [];
  return [{ step: id, question: openQuestion, inference, sources }];
}

function missingFacts(pointers: readonly Pointer[]): readonly MissingFact[] {
  return pointers.map((pointer) => ({ pointer, label: labelOf(segmentsOf(pointer)) }));
}
