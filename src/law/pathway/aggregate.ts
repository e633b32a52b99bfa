import type { EntityVolume, Filing } from "#generated/types.js";
import { chinese, listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { pointer, type Pointer } from "../../foundation/pointer.js";
import { countOf, largestOf, sumOf, type Count } from "./count.js";
import type { Counters } from "./counters.js";
import { ownLines } from "./own-line.js";

/** A pair of numbers, one a counter. */
export interface Pair<Value> {
  readonly nonSensitive: Value;
  readonly sensitive: Value;
}

/** The numbers of one activity over the entities and agreements it may have been split into. */
export interface Aggregate {
  /** With the related entities that take part; the processor's own number where there is none. */
  readonly entities: Pair<Count>;
  /** Numbers of related entities that are missing. */
  readonly doubts: readonly Pointer[];
  /** Entries of `volumes.byEntity` that were added to the processor's own number. */
  readonly added: readonly number[];
  /** Entries that were not, because the filing says why their export is another activity. */
  readonly separate: readonly number[];
  /** The agreements added up, persons under several of them taken off as far as stated; missing without agreements. */
  readonly contracts: Pair<number> | undefined;
}

/** Adds up what belongs to one activity (Measures art. 5 para 4: no splitting of quantity or similar means). */
export function aggregateOf(filing: Draft<Filing>, counters: Counters): Aggregate {
  const entries = listOf(filing.volumes?.byEntity);
  const isSeparate = ({ separateReason }: Draft<EntityVolume>): boolean =>
    chinese(separateReason) !== undefined;
  const places = [...entries.keys()];
  const separate = places.filter((place) => isSeparate(entries[place] ?? {}));
  const { places: own, isNameless } = ownLines(entries, filing.processor);
  const added = places.filter((place) => !separate.includes(place) && !own.includes(place));
  const totalOf = (which: keyof Counters, name: "nonSensitivePersons" | "sensitivePersons"): Count => {
    const listed = sumOf(added.map((place) => countOf(entries[place]?.[name])));
    const { count } = counters[which];
    // Where nobody says who the processor is, its own line cannot be told; the list has one, as the form asks.
    return isNameless ? largestOf([count, listed]) : sumOf([count, listed]);
  };
  const doubts = added.flatMap((place) =>
    (["nonSensitivePersons", "sensitivePersons"] as const).flatMap((name) =>
      entries[place]?.[name] === undefined ? [pointer("volumes", "byEntity", place, name)] : [],
    ),
  );
  return {
    entities: {
      nonSensitive: totalOf("nonSensitive", "nonSensitivePersons"),
      sensitive: totalOf("sensitive", "sensitivePersons"),
    },
    doubts,
    added,
    separate,
    contracts: contractsOf(filing),
  };
}

function contractsOf({ volumes }: Draft<Filing>): Pair<number> | undefined {
  const entries = listOf(volumes?.byContract).filter(
    ({ nonSensitivePersons, sensitivePersons }) =>
      nonSensitivePersons !== undefined || sensitivePersons !== undefined,
  );
  // Entries in which nobody has written a number add up to nothing, not to 0.
  if (entries.length === 0) return undefined;
  const total = (name: "nonSensitivePersons" | "sensitivePersons"): number => {
    const sum = entries.reduce((persons, entry) => persons + (entry[name] ?? 0), 0);
    return Math.max(0, sum - (volumes?.contractOverlap?.[name] ?? 0));
  };
  return { nonSensitive: total("nonSensitivePersons"), sensitive: total("sensitivePersons") };
}
