import type { Measure, Risk } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import { RISK_LEVELS } from "../../law/risk-matrix.js";
import { entriesOf, type Entry } from "./in-scope.js";

/** Risks whose residual level is lower although none of the measures named for them is in place. */
export function unsupportedRisks(
  risks: readonly Draft<Risk>[],
  measures: readonly Draft<Measure>[],
): readonly Entry<Draft<Risk>>[] {
  const planned = new Set(measures.flatMap(({ id, status }) => (status === "planned" ? (id ?? []) : [])));
  return entriesOf(risks).filter(({ item: { level, residualLevel, measures: named } }) => {
    if (level === undefined || residualLevel === undefined) return false;
    if (RISK_LEVELS.indexOf(residualLevel) >= RISK_LEVELS.indexOf(level)) return false;
    const ids = listOf(named);
    return ids.length > 0 && ids.every((id) => planned.has(id));
  });
}
