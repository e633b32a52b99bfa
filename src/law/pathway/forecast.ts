import type { Filing } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import type { Aggregate, Pair } from "./aggregate.js";
import { byCounters } from "./by-counters.js";
import { countOf, type Count } from "./count.js";
import type { Counters } from "./counters.js";
import { isHeavier, type Outcome } from "./outcome.js";

/** What is expected of a year, and what it would mean. */
export interface Forecast {
  readonly pointer: Pointer;
  readonly year: number;
  /** Whether it is the end of the year that is counted. */
  readonly isThisYear: boolean;
  readonly persons: Pair<Count>;
  /** What these numbers alone decide. */
  readonly outcome: Outcome;
  /** Whether that asks for more than the numbers of today. */
  readonly isHeavier: boolean;
}

/** Every forecast of the filing. The number of a year does not fall, so its end is never below what was counted. */
export function forecastsOf(
  { volumes }: Draft<Filing>,
  counters: Counters,
  { entities }: Aggregate,
  today: Outcome,
  year: number,
): readonly Forecast[] {
  const forecasts: Forecast[] = [];
  const add = (at: Pointer, ofYear: number, persons: Pair<Count>): void => {
    const { outcome } = byCounters(persons);
    forecasts.push({
      pointer: at,
      year: ofYear,
      isThisYear: ofYear === year,
      persons,
      outcome,
      isHeavier: isHeavier(outcome, today),
    });
  };
  const end = volumes?.yearEnd;
  if (end !== undefined && isStated(end)) {
    add(pointer("volumes", "yearEnd"), year, {
      nonSensitive: notBelow(entities.nonSensitive, counters.nonSensitive.stated, end.nonSensitivePersons),
      sensitive: notBelow(entities.sensitive, counters.sensitive.stated, end.sensitivePersons),
    });
  }
  for (const [place, expected] of listOf(volumes?.forecast).entries()) {
    if (expected.year === undefined || expected.year <= year || !isStated(expected)) continue;
    add(pointer("volumes", "forecast", place), expected.year, {
      nonSensitive: countOf(expected.nonSensitivePersons),
      sensitive: countOf(expected.sensitivePersons),
    });
  }
  return forecasts;
}

/** Whether anybody has said a number: an entry without any forecasts nothing. */
function isStated({
  nonSensitivePersons,
  sensitivePersons,
}: {
  readonly nonSensitivePersons?: number;
  readonly sensitivePersons?: number;
}): boolean {
  return nonSensitivePersons !== undefined || sensitivePersons !== undefined;
}

/** The processor's forecast together with what related entities have today; open where nobody forecasts. */
function notBelow(today: Count, stated: number | undefined, expected: number | undefined): Count {
  if (expected === undefined) return { low: today.low, high: Infinity };
  if (stated === undefined) return { low: Math.max(today.low, expected), high: today.high };
  const growth = Math.max(0, expected - stated);
  return { low: today.low + growth, high: today.high + growth };
}
