import { defineRule } from "../../../checks/rule.js";
import { bilingual, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf } from "../../../law/pathway/judgement.js";

/** The screening of a recipient against the list of PIPL art. 42 has been done when the papers are filed. */
export const recipientScreeningDated = defineRule({
  id: "pathway/recipient-screening-dated",
  title: {
    zh: "限制或者禁止提供清单的查询应当在申请前完成",
    en: "Recipients are screened before the application",
  },
  severity: "warning",
  requirement: ["PIPL-42-1"],
  sources: [{ law: "PIPL", article: "42" }],
  help: {
    zh: "实际查询后填写查询日期和结果；列入清单的不得向其提供。",
    en: "Screen, then give day and result; nothing may be provided to a listed recipient.",
  },
  *find(filing, { asOf }) {
    const { on } = judgementOf(filing, asOf);
    for (const [index, { name, screening }] of listOf(filing.recipients).entries()) {
      if (screening?.on === undefined || screening.on <= on) continue;
      const who = bilingual(name) ?? { zh: `第${index + 1}个接收方`, en: `recipient ${index + 1}` };
      yield {
        pointer: pointer("recipients", index, "screening", "on"),
        message: {
          zh: `“${who.zh}”的查询日期${screening.on}晚于申请日期${on}`,
          en: `"${who.en}" is screened on ${screening.on}, after the application on ${on}`,
        },
      };
    }
  },
});
