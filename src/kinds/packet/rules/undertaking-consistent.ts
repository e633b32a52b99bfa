import { filingDay, filingWords } from "../../../checks/relations.js";
import { changesOf, MATERIAL_CHANGES } from "../../../checks/relations-change.js";
import { defineRule } from "../../../checks/rule.js";
import { dayOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

const PROMISES = [
  {
    field: "isComplete",
    zh: "材料真实、完整、准确、有效",
    en: "that the material is true, complete, accurate and valid",
  },
  {
    field: "noMajorChange",
    zh: "评估完成后未发生重大变化",
    en: "that nothing changed materially since the assessment",
  },
  { field: "cooperation", zh: "配合认证工作", en: "cooperation with the certification" },
  {
    field: "reportsChanges",
    zh: "获证后变更及时提出变更委托",
    en: "that changes after certification are applied for",
  },
  {
    field: "usesCertificateProperly",
    zh: "正确使用认证证书和认证标志",
    en: "proper use of certificate and mark",
  },
] as const;

/** The undertaking promises all it has to, truthfully, after the assessment and by the day of filing. */
export const undertakingConsistent = defineRule({
  id: "packet/undertaking-consistent",
  title: { zh: "承诺书的承诺须完整、属实", en: "The undertaking is complete and true" },
  severity: "warning",
  requirement: ["FORM-15"],
  sources: [
    { law: "RULES", article: "7" },
    { law: "RULES", article: "4.4" },
  ],
  help: {
    zh: "使所承诺的事项属实后填“是”；评估完成后发生重大变化的，先重新评估；签署日期在评估完成之后、申请之前，待手写的留白。",
    en: "Make each promise true and answer yes; after a material change repeat the assessment first; sign after the assessment and by the day of filing, or leave the date for the pen.",
  },
  inference: {
    zh: "认证规则要求认证委托人对材料的真实性、合法性负责，没有规定承诺书的格式；内容借用粤港澳大湾区标准合同备案的承诺书。",
    en: "The rules make the applicant answer for truthful and lawful material and lay down no form; the content is borrowed from the undertaking for the Greater Bay Area standard contract.",
  },
  *find(filing, context) {
    const undertaking = filing.application?.undertaking;
    if (undertaking === undefined) return;
    const at = pointer("application", "undertaking");
    const completedOn = filing.impactAssessment?.completedOn;
    for (const { field, zh, en } of PROMISES) {
      if (undertaking[field] !== false) continue;
      yield {
        pointer: `${at}/${field}`,
        message: { zh: `承诺书没有承诺${zh}`, en: `The undertaking does not promise ${en}` },
      };
    }
    if (completedOn !== undefined && undertaking.noMajorChange === true) {
      const change = changesOf(filing, context, MATERIAL_CHANGES).find(({ on }) => on > completedOn);
      if (change !== undefined) {
        yield {
          pointer: `${at}/noMajorChange`,
          message: {
            zh: `承诺评估完成后未发生重大变化，但${change.on}有一项变更（评估于${completedOn}完成）`,
            en: `It is promised that nothing changed materially since the assessment of ${completedOn}, but there is a change of ${change.on}`,
          },
          related: [
            {
              pointer: pointer("changes", change.index),
              message: { zh: "变更记录", en: "the record of the change" },
            },
          ],
        };
      }
    }
    const signedOn = dayOf(undertaking.signedOn);
    if (signedOn === undefined) return;
    const filedOn = filingDay(filing, context);
    const filed = filingWords(filing, context);
    if (completedOn !== undefined && signedOn < completedOn) {
      yield {
        pointer: `${at}/signedOn`,
        message: {
          zh: `承诺书于${signedOn}签署，早于评估完成日期${completedOn}`,
          en: `The undertaking was signed on ${signedOn}, before the assessment was completed on ${completedOn}`,
        },
      };
    } else if (signedOn > filedOn) {
      yield {
        pointer: `${at}/signedOn`,
        message: {
          zh: `承诺书的签署日期${signedOn}晚于${filed.zh}`,
          en: `The undertaking is signed on ${signedOn}, after ${filed.en}`,
        },
      };
    }
  },
});
