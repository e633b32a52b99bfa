import type { Filing, Scenario } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";

/** A scenario with its place in the filing. */
export interface PlacedScenario {
  readonly index: number;
  readonly scenario: Draft<Scenario>;
}

/**
 * The scenarios for which certification is applied; while the application lists none, those that are not said to be out
 * of scope.
 */
export function appliedScenarios({ application, scenarios }: Draft<Filing>): readonly PlacedScenario[] {
  const applied = listOf<string>(application?.scenarios);
  return listOf(scenarios)
    .map((scenario, index) => ({ index, scenario }))
    .filter(({ scenario: { id, isInScope } }) =>
      applied.length === 0 ? isInScope !== false : id !== undefined && applied.includes(id),
    );
}
