import type { Filing, Volumes } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { plusMonths, type CivilDay } from "../civil-day.js";
import { addedPersons, type ScenarioCount } from "./added-persons.js";
import { exportsSensitive } from "../sensitive.js";
import { ANY, sumOf, type Count } from "./count.js";

/** One of the two counters: persons exported since 1 January, de-duplicated, exempt ones left out. */
export interface Counter {
  /** The number the filing states. */
  readonly stated: number | undefined;
  /** What follows for the number that decides. */
  readonly count: Count;
  /** Facts that would make it exact. */
  readonly doubts: readonly Pointer[];
}

export interface Counters {
  readonly nonSensitive: Counter;
  readonly sensitive: Counter;
}

/**
 * Both counters. The filing's numbers are without exempt persons, so persons whose exemption fails are added again. No
 * number is smaller than that of the largest scenario counted; where the filing states a smaller one, or nobody although
 * sensitive information is exported, it lies between that and the sum of all.
 *
 * @param on the day of the filing; its calendar year is counted.
 */
export function countersOf(
  filing: Draft<Filing>,
  scenarios: readonly ScenarioCount[],
  on: CivilDay,
): Counters {
  const added = addedPersons(filing, scenarios);
  const counted = scenarios.filter(({ persons }) => persons.isCounted === true);
  const possible = scenarios.filter(({ persons }) => persons.isCounted !== false);
  // The number of a scenario may be missing; that somebody is in it is not.
  const isSensitiveLeftOut = counted.some(
    ({ scenario, persons }) => exportsSensitive(scenario) === true && persons.sensitive.high > 0,
  );
  const counter = (which: "nonSensitive" | "sensitive"): Counter => {
    const name = `${which}Persons` as const;
    const stated = filing.volumes?.[name];
    const { count: own, doubts } = statedCount(filing.volumes, stated, on, pointer("volumes", name));
    const sum = sumOf([own, added[which]]);
    const least = Math.max(0, ...counted.map(({ persons }) => persons[which].low));
    const most = sumOf(possible.map(({ persons }) => persons[which])).high;
    const isTooSmall = sum.high < least || (which === "sensitive" && sum.high === 0 && isSensitiveLeftOut);
    const count = isTooSmall
      ? { low: least, high: Math.max(least, most) }
      : { low: Math.max(sum.low, least), high: sum.high };
    return {
      stated,
      count,
      doubts: [
        ...doubts,
        ...(isTooSmall ? [pointer("volumes", name)] : []),
        ...(added[which].low < added[which].high ? added.doubts : []),
      ],
    };
  };
  return { nonSensitive: counter("nonSensitive"), sensitive: counter("sensitive") };
}

/** What a stated number says of the persons of the year: of another period or of records it is only a bound. */
function statedCount(
  volumes: Draft<Volumes> | undefined,
  stated: number | undefined,
  on: CivilDay,
  at: Pointer,
): { readonly count: Count; readonly doubts: readonly Pointer[] } {
  if (stated === undefined) return { count: ANY, doubts: [at] };
  const period = periodOf(volumes, Number(on.slice(0, 4)));
  const isStale = isCountStale(volumes, on);
  const doubts = [
    ...(period === "fits" ? [] : [pointer("volumes", "countFrom")]),
    ...(isStale ? [pointer("volumes", "countTo")] : []),
  ];
  const inPeriod: Count = {
    low: period === "fits" || period === "shorter" ? stated : 0,
    high: !isStale && (period === "fits" || period === "longer") ? stated : Infinity,
  };
  if (volumes?.method !== "records") return { count: inPeriod, doubts };
  // Several records may be of one person, so their number is at most that of persons.
  const low = Math.min(1, inPeriod.low);
  return { count: { low, high: inPeriod.high }, doubts: [...doubts, pointer("volumes", "method")] };
}

/**
 * Whether the numbers end so long before the day of the filing that they tell only of a part of the year. Nobody can count to
 * the very day; the month that is allowed for is ours.
 */
export function isCountStale(volumes: Draft<Volumes> | undefined, on: CivilDay): boolean {
  return volumes?.countTo !== undefined && plusMonths(volumes.countTo, 1) < on;
}

/** How the period of the filing's numbers lies to the year that is counted. */
export function periodOf(
  volumes: Draft<Volumes> | undefined,
  year: number,
): "fits" | "shorter" | "longer" | "other" {
  const first = `${year}-01-01`;
  const from = volumes?.countFrom ?? first;
  if (volumes?.countTo !== undefined && volumes.countTo < first) return "other";
  if (from === first) return "fits";
  if (from < first) return "longer";
  return from <= `${year}-12-31` ? "shorter" : "other";
}
