import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";

/** The list of risks covers every scenario that certification is sought for. */
export const scenarioHasRisk = defineRule({
  id: "pipia/scenario-has-risk",
  title: { zh: "风险清单须覆盖每一出境场景", en: "The list of risks covers every scenario" },
  severity: "warning",
  requirement: ["STD-39335-1", "STD-39335-2"],
  sources: [
    { law: "GBT39335", article: "5.4" },
    { law: "GBT39335", article: "5.5" },
  ],
  help: {
    zh: "为该场景识别风险；已列风险也涉及该场景的，在该风险的“涉及的出境场景”中补选。",
    en: "Find the risks of the scenario; where a risk listed concerns it too, add it to the scenarios of that risk.",
  },
  *find(filing) {
    const risks = listOf(filing.impactAssessment?.method?.risks);
    if (risks.length === 0) return;
    const covered = new Set(risks.flatMap(({ scenarios }) => listOf(scenarios)));
    for (const { index, item } of scenariosInScope(filing)) {
      if (item.id === undefined || covered.has(item.id)) continue;
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
