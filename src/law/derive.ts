import type { Derived, DerivedScenario, Filing, MatrixRow } from "#generated/types.js";
import { listOf } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import { requestedChanges } from "./change-application.js";
import { groundWords } from "./pathway/ground.js";
import { judgementOf, type JudgedScenario } from "./pathway/judgement.js";
import { RISK_LEVELS, TABLE_D5, type RiskLevel } from "./risk-matrix.js";

/**
 * Computes what templates see as `derived` (`schemas/derived.schema.json`): what documents need beyond the facts. Reads a draft, so anything may be missing; a scenario that says
 * nothing about its scope counts as in scope, because leaving it out would hide it.
 */
export function derive(filing: Draft<Filing>, asOf: string, stage: "draft" | "final"): Derived {
  const judged = judgementOf(filing, asOf).scenarios;
  const inScope = judged.filter(({ scenario }) => scenario.isInScope !== false);
  const counts = inScope.map((one, index) => {
    const items = listOf(one.scenario.dataItems);
    return Object.assign(
      {
        scenario: one.scenario.id ?? "",
        number: index + 1,
        itemCount: items.length,
        sensitiveItemCount: items.filter((item) => item.isSensitive === true).length,
      },
      pathOf(one),
    );
  });
  const outOfScope = judged
    .filter(({ scenario }) => scenario.isInScope === false)
    .map((one, index) => Object.assign({ scenario: one.scenario.id ?? "", number: index + 1 }, pathOf(one)));
  const requested = requestedChanges(filing);
  const risks = listOf(filing.impactAssessment?.method?.risks);
  return {
    asOf,
    stage,
    // Said otherwise by whoever makes that edition.
    isSideBySide: false,
    isPartlyChinese: false,
    scenariosInScope: counts.filter((entry) => entry.scenario !== ""),
    scenariosOutOfScope: outOfScope.filter((entry) => entry.scenario !== ""),
    totals: {
      scenarioCount: inScope.length,
      outOfScopeCount: outOfScope.length,
      recipientCount: listOf(filing.recipients).length,
      dataItemCount: sum(counts.map((entry) => entry.itemCount)),
      sensitiveItemCount: sum(counts.map((entry) => entry.sensitiveItemCount)),
      riskCount: risks.length,
      highRiskCount: risks.filter((risk) => risk.level === "high" || risk.level === "severe").length,
    },
    matrixRows: matrixRows(),
    ...(requested.length === 0 ? {} : { requestedChanges: [...requested] }),
  };
}

/** What the facts say of a scenario's path; nothing while one that decides is missing, so that documents ask for it. */
function pathOf({ outcome, ground }: JudgedScenario): Pick<DerivedScenario, "outcome" | "ground"> {
  if (outcome === "unknown") return {};
  const { zh, en } = groundWords(ground).words;
  return { outcome, ground: { zh, en } };
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
