import { defineRule } from "../../../checks/rule.js";
import { chinese, isNotApplicable } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, quoted, scenariosInScope } from "../in-scope.js";

/** Automated decision-making is described in its scenario and assessed. */
export const automatedDecisionPresent = defineRule({
  id: "pipia/automated-decision-present",
  title: { zh: "利用自动化决策的须说明并评估", en: "Automated decision-making is described and assessed" },
  severity: "blocking",
  requirement: ["PIPL-24-1"],
  sources: [
    { law: "PIPL", article: "24" },
    { law: "PIPL", article: "55" },
  ],
  help: {
    zh: "在场景中说明决策的内容、逻辑和影响，并评估透明度、结果公平和拒绝的权利。",
    en: "Describe in the scenario what is decided, by what logic and with what effect, and assess transparency, fairness and the right to refuse.",
  },
  *find(filing) {
    const deciding = scenariosInScope(filing).filter(({ item }) => item.automatedDecision === true);
    for (const { index, item } of deciding) {
      if (chinese(item.automatedDecisionText) !== undefined) continue;
      const { zh, en } = called(item.name, index);
      yield {
        pointer: pointer("scenarios", index, "automatedDecisionText"),
        message: {
          zh: `出境场景“${zh}”利用个人信息进行自动化决策，但没有说明情况`,
          en: `Scenario "${en}" uses automated decision-making, which is not described`,
        },
      };
    }
    if (deciding.length === 0 || !isNotApplicable(filing.impactAssessment?.automatedDecision)) return;
    const names = quoted(deciding.map(({ index, item }) => called(item.name, index)));
    yield {
      pointer: pointer("impactAssessment", "automatedDecision"),
      message: {
        zh: `出境场景${names.zh}利用自动化决策，评估却写为不适用`,
        en: `Automated decision-making is used (${names.en}), yet its assessment is said not to apply`,
      },
    };
  },
});
