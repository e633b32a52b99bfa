import { goalsOf } from "./goals.js";
import type { Results } from "./results.js";
import { pairedRatio } from "./statistics.js";
import type { WarmCompetitor } from "./warm.js";

/** A number without a unit that should not grow: how much ours costs for each of another's, or in the large beside the small. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
}

/** A ratio of two runs that both have. */
export interface Compared extends Ratio {
  readonly before: number;
  /** It grew by more than the margin. */
  readonly isWorse: boolean;
}

/** Every ratio of a run. Times alone are left out: machines differ. */
export function ratiosOf({ startUp, warm, checks, packets, growth, sets }: Results): readonly Ratio[] {
  return [
    ...goalsOf(startUp, warm, checks, packets)
      .filter(({ isTime }) => isTime !== true)
      .map(({ name, ratio }) => ({ name, ratio })),
    ...besideOthers("report", warm.competitors),
    ...sets.flatMap(({ id, competitors }) => besideOthers(id, competitors)),
    ...growth.map(({ what, sizes, milliseconds }) => ({
      name: `growth: ${what}`,
      ratio: quotient(milliseconds) / quotient(sizes),
    })),
  ];
}

/**
 * The ratios that both runs have, those of `after` beside those of `before`. `margin` is the share by which a ratio may
 * grow, such as 0.3.
 */
export function compareRatios(
  before: readonly Ratio[],
  after: readonly Ratio[],
  margin: number,
): readonly Compared[] {
  const known = new Map(before.map(({ name, ratio }) => [name, ratio]));
  return after.flatMap(({ name, ratio }) => {
    const old = known.get(name);
    return old === undefined ? [] : [{ name, ratio, before: old, isWorse: ratio > old * (1 + margin) }];
  });
}

function besideOthers(of: string, competitors: readonly WarmCompetitor[]): readonly Ratio[] {
  return competitors
    .filter(({ name }) => name !== "pipia")
    .map(({ name, format, milliseconds }) => {
      const ours = competitors.find((one) => one.name === "pipia" && one.format === format);
      if (ours === undefined) throw new Error(`nothing of ours beside ${name}`);
      return {
        name: `${of}, ${format.toUpperCase()}: pipia / ${name}`,
        ratio: pairedRatio(ours.milliseconds, milliseconds),
      };
    });
}

/** The last by the first. */
function quotient(numbers: readonly number[]): number {
  return (numbers.at(-1) ?? Number.NaN) / (numbers[0] ?? Number.NaN);
}
