import { defineRule } from "../../../checks/rule.js";
import { bilingual, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { riskLevel } from "../../../law/risk-matrix.js";
import { optionLabel } from "../../../foundation/option-label.js";

/** A risk level follows from impact and likelihood by table D.5, unless a table of one's own is declared. */
export const riskLevelMatchesMatrix = defineRule({
  id: "pipia/risk-level-matches-matrix",
  title: { zh: "风险等级须与判定表一致", en: "The risk level agrees with the risk matrix" },
  severity: "warning",
  requirement: ["STD-39335-4"],
  sources: [{ law: "GBT39335", article: "D.5" }],
  help: {
    zh: "按表D.5改正风险等级，或者改正可能性、影响程度；使用自有判定表的，在“风险等级判定表”中声明并说明理由。",
    en: "Correct the level by table D.5, or likelihood or impact; where a table of your own is used, declare it and say why.",
  },
  *find(filing) {
    const method = filing.impactAssessment?.method;
    if (method?.matrix === "own") return;
    for (const [index, risk] of listOf(method?.risks).entries()) {
      const { impact, likelihood, level } = risk;
      if (impact === undefined || likelihood === undefined || level === undefined) continue;
      const expected = riskLevel(impact, likelihood);
      if (expected === level) continue;
      const name = bilingual(risk.title) ?? { zh: "", en: "" };
      const at = pointer("impactAssessment", "method", "risks", index, "level");
      const says = (code: string): { zh: string; en: string } => optionLabel(at, code);
      yield {
        pointer: at,
        message: {
          zh: `风险“${name.zh}”评为“${says(level).zh}”，按表D.5应为“${says(expected).zh}”`,
          en: `Risk "${name.en}" is rated ${says(level).en}; table D.5 gives ${says(expected).en}`,
        },
      };
    }
  },
});
