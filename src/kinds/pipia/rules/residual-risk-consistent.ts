import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";
import { RISK_LEVELS } from "../../../law/risk-matrix.js";
import { called, entriesOf } from "../in-scope.js";

/** What remains of a risk is not more than the risk, and not less where nothing is done about it. */
export const residualRiskConsistent = defineRule({
  id: "pipia/residual-risk-consistent",
  title: { zh: "剩余风险须与处置方式一致", en: "The residual risk agrees with the treatment" },
  severity: "warning",
  requirement: ["STD-39335-6"],
  sources: [{ law: "GBT39335", article: "5.8" }],
  help: {
    zh: "改正剩余风险等级或者处置方式；接受风险而不处置的，剩余风险就是原来的风险。",
    en: "Correct the residual level or the treatment; a risk accepted without treatment remains what it was.",
  },
  *find({ impactAssessment }) {
    for (const { index, item } of entriesOf(listOf(impactAssessment?.method?.risks))) {
      const { level, residualLevel, treatment } = item;
      if (level === undefined || residualLevel === undefined) continue;
      const change = RISK_LEVELS.indexOf(residualLevel) - RISK_LEVELS.indexOf(level);
      const isAccepted = treatment === "accept";
      if (change === 0 || (change < 0 && !isAccepted)) continue;
      const at = pointer("impactAssessment", "method", "risks", index, "residualLevel");
      const { zh, en } = called(item.title, index);
      const before = optionLabel(at, level);
      const after = optionLabel(at, residualLevel);
      yield {
        pointer: at,
        message:
          change > 0
            ? {
                zh: `风险“${zh}”的剩余风险为“${after.zh}”，高于处置前的“${before.zh}”`,
                en: `What remains of the risk "${en}" is ${after.en}, more than ${before.en} before treatment`,
              }
            : {
                zh: `风险“${zh}”被接受而未作处置，剩余风险“${after.zh}”却低于原来的“${before.zh}”`,
                en: `The risk "${en}" is accepted without treatment, yet ${after.en} remains of ${before.en}`,
              },
      };
    }
  },
});
