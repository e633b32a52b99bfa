/** Small statistics over measured times. All functions leave their input as it is and throw RangeError when it is empty. */

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError("no values");
  const below = sorted[Math.ceil(sorted.length / 2) - 1] ?? middle;
  return (below + middle) / 2;
}

/** The smallest value that at least `share` (0 to 1) of all values do not exceed: 0.95 for the 95th percentile. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new RangeError("no values");
  return value;
}

/**
 * The median over rounds of `values` divided by `base` of the same round. Rounds are interleaved, so a noisy moment
 * troubles both sides of a round and not the ratio.
 */
export function pairedRatio(values: readonly number[], base: readonly number[]): number {
  if (values.length !== base.length) throw new RangeError("rounds differ in number");
  return median(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

/** The sum of the values divided by their number. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("no values");
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
