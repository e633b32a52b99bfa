import type { Derived, Filing, MatrixRow } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import { RISK_LEVELS, TABLE_D5, type RiskLevel } from "./risk-matrix.js";

/**
 * Computes what templates see as `derived` (`schemas/derived.schema.json`): what documents need beyond the facts. Reads a draft, so anything may be missing; a scenario that says
 * nothing about its scope counts as in scope, because leaving it out would hide it.
 */
export function derive(filing: Draft<Filing>, asOf: string, stage: "draft" | "final"): Derived {
  const scenarios = listOf(filing.scenarios).filter((scenario) => scenario.isInScope !== false);
  const counts = scenarios.map((scenario, index) => {
    const items = listOf(scenario.dataItems);
    return {
      scenario: scenario.id ?? "",
      number: index + 1,
      itemCount: items.length,
      sensitiveItemCount: items.filter((item) => item.isSensitive === true).length,
    };
  });
  const risks = listOf(filing.impactAssessment?.method?.risks);
  return {
    asOf,
    stage,
    scenariosInScope: counts.filter((entry) => entry.scenario !== ""),
    totals: {
      scenarioCount: scenarios.length,
      recipientCount: listOf(filing.recipients).length,
      dataItemCount: sum(counts.map((entry) => entry.itemCount)),
      sensitiveItemCount: sum(counts.map((entry) => entry.sensitiveItemCount)),
      riskCount: risks.length,
      highRiskCount: risks.filter((risk) => risk.level === "high" || risk.level === "severe").length,
    },
    matrixRows: matrixRows(),
  };
}

/** Table D.5, the gravest impact first, as the standard prints it. */
function matrixRows(): MatrixRow[] {
  return RISK_LEVELS.toReversed().map((impact) => matrixRow(impact));
}

function matrixRow(impact: RiskLevel): MatrixRow {
  return { impact, ...TABLE_D5[impact] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
