import type { Pointer } from "../../foundation/pointer.js";

/** The value of a condition: `undefined` when nobody has answered what it asks. */
export interface Truth {
  readonly value: boolean | undefined;
  /** The fields that decided it, or that are missing. */
  readonly pointers: readonly Pointer[];
}

export function negation(truth: Truth): Truth {
  return { ...truth, value: truth.value === undefined ? undefined : !truth.value };
}

/** True when all are; false as soon as one is, answered or not the others (Kleene's strong logic). */
export function conjunction(truths: readonly Truth[]): Truth {
  return decide(truths, false);
}

/** False when all are; true as soon as one is. */
export function disjunction(truths: readonly Truth[]): Truth {
  return decide(truths, true);
}

function decide(truths: readonly Truth[], decisive: boolean): Truth {
  const deciding = truths.find((truth) => truth.value === decisive);
  if (deciding) return deciding;
  const unknown = truths.filter((truth) => truth.value === undefined);
  const pointersOf = (some: readonly Truth[]): readonly Pointer[] => some.flatMap((truth) => truth.pointers);
  if (unknown.length > 0) return { value: undefined, pointers: pointersOf(unknown) };
  return { value: !decisive, pointers: pointersOf(truths) };
}
