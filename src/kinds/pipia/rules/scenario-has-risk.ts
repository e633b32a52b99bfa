import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";

/** The list of risks covers every scenario that certification is sought for. */
export const scenarioHasRisk = defineRule({
  id: "pipia/scenario-has-risk",
  title: { zh: "风险清单须覆盖每一出境场景", en: "The list of risks covers every scenario" },
  severity: "blocking",
  requirement: ["STD-39335-1", "STD-39335-2", "M-06-20"],
  sources: [
    { law: "M", article: "6" },
    { law: "GBT39335", article: "5.4" },
    { law: "GBT39335", article: "5.5" },
  ],
  help: {
    zh: "为该场景识别风险；已列风险也涉及该场景的，在该风险的“涉及的出境场景”中补选。",
    en: "Find the risks of the scenario; where a risk listed concerns it too, add it to the scenarios of that risk.",
  },
  inference: {
    zh: "《个人信息出境认证办法》第六条要求申请前评估，由此得出申请认证的每一场景都须经过评估；是否评估，以风险清单涉及该场景为准。",
    en: "Article 6 of the Measures wants the assessment before the application, from which it follows that each scenario applied for is assessed; it counts as assessed when the risk list concerns it.",
  },
  *find(filing) {
    const risks = listOf(filing.impactAssessment?.method?.risks);
    if (risks.length === 0) return;
    const covered = new Set(risks.flatMap(({ scenarios }) => listOf(scenarios)));
    for (const { index, item } of scenariosInScope(filing)) {
      if (item.id === undefined || covered.has(item.id)) continue;
      // Access from within China is no export, so nothing of it is certified.
      if (item.situation === "domesticAccess") continue;
      const { zh, en } = called(item.name, index);
      yield {
        pointer: pointer("impactAssessment", "method", "risks"),
        key: item.id,
        message: {
          zh: `风险清单没有涉及出境场景“${zh}”的风险`,
          en: `No risk listed concerns the scenario "${en}"`,
        },
      };
    }
  },
});
