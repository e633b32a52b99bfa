import { changesOf, MATERIAL_CHANGES } from "../../../checks/relations-change.js";
import { defineRule } from "../../../checks/rule.js";
import { optionLabel } from "../../../foundation/option-label.js";
import { pointer } from "../../../foundation/pointer.js";

/** After a material change the impact assessment is done again. */
export const changeHasNewAssessment = defineRule({
  id: "packet/change-has-new-assessment",
  title: {
    zh: "发生重大变化的，须重新评估",
    en: "The impact assessment is repeated after a material change",
  },
  severity: "warning",
  requirement: ["X-07"],
  sources: [
    { law: "PIPL", article: "55" },
    { law: "SCCM", article: "8" },
  ],
  help: {
    zh: "就变更后的情况重新开展个人信息保护影响评估，更新报告和评估完成日期。",
    en: "Assess the changed situation anew and update the report and the day of its completion.",
  },
  inference: {
    zh: "《个人信息出境认证办法》没有规定何时重新评估；此处借用《个人信息出境标准合同办法》第八条所列情形。",
    en: "The Measures do not say when an assessment is repeated; the cases of article 8 of the standard contract Measures are borrowed.",
  },
  *find(filing, context) {
    const completedOn = filing.impactAssessment?.completedOn;
    if (completedOn === undefined) return;
    for (const { index, kind, on } of changesOf(filing, context, MATERIAL_CHANGES)) {
      if (on <= completedOn) continue;
      const what = optionLabel(pointer("changes", index, "kind"), kind);
      yield {
        pointer: pointer("changes", index, "on"),
        message: {
          zh: `${on}有一项变更（${what.zh}），晚于评估完成日期${completedOn}，此后没有重新评估`,
          en: `There was a change on ${on} (${what.en}), after the assessment was completed on ${completedOn}; it was not assessed again`,
        },
        related: [
          {
            pointer: pointer("impactAssessment", "completedOn"),
            message: { zh: "评估完成日期", en: "day on which the assessment was completed" },
          },
        ],
      };
    }
  },
});
