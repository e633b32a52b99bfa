import { defineRule } from "../../../checks/rule.js";
import { bilingual, listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { plusMonths } from "../../../law/civil-day.js";
import { judgementOf } from "../../../law/pathway/judgement.js";

/** After so many months a screening says nothing of today; a figure of ours. */
const MONTHS = 12;

/** A screening against the list of PIPL art. 42 is not older than a year when the papers are filed. */
export const recipientScreeningRecent = defineRule({
  id: "pathway/recipient-screening-recent",
  title: {
    zh: "限制或者禁止提供清单的查询不宜早于申请一年以上",
    en: "The screening of a recipient is no more than a year old",
  },
  severity: "warning",
  requirement: ["PIPL-42-1"],
  sources: [{ law: "PIPL", article: "42" }],
  help: {
    zh: "重新查询，填写新的查询日期和结果。",
    en: "Screen again, and give the new day and result.",
  },
  inference: {
    zh: "法律没有规定查询的时效；清单随时可能变动，本工具以申请前12个月为限提示。",
    en: "Law does not say how long a screening holds; lists may change at any time, and this tool takes 12 months before the application.",
  },
  *find(filing, { asOf }) {
    const { on } = judgementOf(filing, asOf);
    for (const [index, { name, screening }] of listOf(filing.recipients).entries()) {
      const screened = screening?.on;
      if (screened === undefined || plusMonths(screened, MONTHS) >= on) continue;
      const who = bilingual(name) ?? { zh: `第${index + 1}个接收方`, en: `recipient ${index + 1}` };
      yield {
        pointer: pointer("recipients", index, "screening", "on"),
        message: {
          zh: `“${who.zh}”于${screened}查询，距申请日期${on}已超过${MONTHS}个月`,
          en: `"${who.en}" was screened on ${screened}, more than ${MONTHS} months before the application on ${on}`,
        },
      };
    }
  },
});
