import { isReached, type Threshold } from "../thresholds.js";
import type { Known } from "./known.js";

/**
 * A number of persons as far as the filing tells it: at least `low`, at most `high` (infinite where nothing limits it).
 * So a missing or doubtful number is carried along instead of being taken for 0.
 */
export interface Count {
  readonly low: number;
  readonly high: number;
}

/** A number somebody has stated, or anything where nobody has. */
export function countOf(persons: number | undefined): Count {
  return persons === undefined ? ANY : { low: persons, high: persons };
}

/** Nothing is known. */
export const ANY: Count = { low: 0, high: Infinity };

export const NOBODY: Count = { low: 0, high: 0 };

export function upTo(high: number): Count {
  return { low: 0, high };
}

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), NOBODY);
}

/** The larger of numbers, as far as each is known. */
export function largestOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (most, { low, high }) => ({ low: Math.max(most.low, low), high: Math.max(most.high, high) }),
    NOBODY,
  );
}

/** Whether the number reaches a threshold (以上 includes it); open where the bounds lie on both sides of it. */
export function reaches({ low, high }: Count, threshold: Threshold): Known {
  if (isReached(low, threshold)) return true;
  return isReached(high, threshold) ? undefined : false;
}

export function isExact({ low, high }: Count): boolean {
  return low === high;
}
