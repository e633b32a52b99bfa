import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";

/** Each export that certification is sought for starts after the assessment was completed. */
export const assessmentPrecedesExport = defineRule({
  id: "pipia/assessment-precedes-export",
  title: { zh: "影响评估须在出境开始前完成", en: "The assessment is completed before the export starts" },
  severity: "blocking",
  requirement: ["PIPL-55-2"],
  sources: [{ law: "PIPL", article: "55" }],
  help: {
    zh: "出境开始日期填写按本次认证范围开始出境的日期，此前依其他路径出境的，在“处理个人信息情况”中说明；确实先出境后评估的，停止出境，待评估完成后再开始。",
    en: 'Give the day on which export within the scope now to be certified starts, and tell under "Personal information processing overall" of export on another path before; where export really came first, stop it until the assessment is complete.',
  },
  *find(filing) {
    const completedOn = filing.impactAssessment?.completedOn;
    if (completedOn === undefined) return;
    for (const { index, item } of scenariosInScope(filing)) {
      const { startOn } = item;
      if (startOn === undefined || completedOn < startOn) continue;
      const { zh, en } = called(item.name, index);
      yield {
        pointer: pointer("scenarios", index, "startOn"),
        message: {
          zh: `出境场景“${zh}”自${dayWords(startOn).zh}起出境，评估到${dayWords(completedOn).zh}才完成，不是事前评估`,
          en: `Scenario "${en}" is exported from ${dayWords(startOn).en}; the assessment was completed only on ${dayWords(completedOn).en}`,
        },
        related: [
          {
            pointer: pointer("impactAssessment", "completedOn"),
            message: { zh: "评估完成日期", en: "completion of the assessment" },
          },
        ],
      };
    }
  },
});
