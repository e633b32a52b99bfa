import { defineRule } from "../../../checks/rule.js";
import { isNotApplicable } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, quoted, recipientsInScope } from "../in-scope.js";

const PARTS = [
  { name: "commitments", zh: "承诺承担的义务", en: "the duties undertaken are" },
  { name: "managementMeasures", zh: "管理措施", en: "the management measures are" },
  { name: "technicalMeasures", zh: "技术措施", en: "the technical measures are" },
  { name: "ability", zh: "保障能力", en: "the ability is" },
] as const;

/** Duties, measures and ability of the recipients are assessed wherever there is a recipient. */
export const recipientDutiesPresent = defineRule({
  id: "pipia/recipient-duties-present",
  title: {
    zh: "有境外接收方的，须评估其义务、措施和能力",
    en: "Where there is a recipient, its duties, measures and ability are assessed",
  },
  severity: "blocking",
  requirement: ["M-06-12", "M-06-13"],
  sources: [{ law: "M", article: "6(3)" }],
  help: {
    zh: "写明评估情况；只有由境外的个人信息处理者直接收集、没有境外接收方的，才可以写不适用。",
    en: "Write the assessment; only a processor abroad that collects directly and has no recipient may say that it does not apply.",
  },
  *find(filing) {
    const duties = filing.impactAssessment?.recipientDuties;
    const refused = PARTS.filter(({ name }) => isNotApplicable(duties?.[name]));
    if (refused.length === 0) return;
    const recipients = recipientsInScope(filing);
    if (recipients.length === 0) return;
    const names = quoted(recipients.map(({ index, item }) => called(item.name, index)));
    for (const { name, zh, en } of refused) {
      yield {
        pointer: pointer("impactAssessment", "recipientDuties", name),
        message: {
          zh: `有境外接收方${names.zh}，“${zh}”却写为不适用`,
          en: `There are recipients (${names.en}), yet ${en} said not to apply`,
        },
      };
    }
  },
});
