import { defineRule } from "../../../checks/rule.js";
import { chinese } from "../../../foundation/answer.js";
import { joinTexts } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

/** The three items of PIPL art. 57, each with the words of which at least one speaks of it; all of an item's rows must. */
const ITEMS = [
  {
    zh: "事件所涉个人信息的种类、原因和可能造成的危害",
    en: "types concerned, causes and possible harm",
    words: [/种类|类型|类别|范围/u, /原因|起因|成因/u, /危害|损害|影响|后果/u],
  },
  {
    zh: "采取的补救措施和个人可以采取的减轻危害的措施",
    en: "remedies taken and what individuals can do",
    words: [/补救|处置|减轻|补正/u],
  },
  { zh: "个人信息处理者的联系方式", en: "the processor's contact", words: [/联系|电话|邮箱|热线/u] },
] as const;

/** The incident plan has authorities and individuals told the three items the law lists. */
export const incidentNoticeItemsPresent = defineRule({
  id: "packet/incident-notice-items-present",
  title: {
    zh: "事件通知须包括法定三项内容",
    en: "Incident notices hold the three items the law lists",
  },
  severity: "warning",
  requirement: ["PIPL-57-1"],
  sources: [{ law: "PIPL", article: "57" }],
  help: {
    zh: "在应急预案和本栏中写明通知包括：信息种类、原因和可能造成的危害；补救措施和个人可以采取的减轻措施；联系方式。",
    en: "State in the plan and here that notices give types, causes and possible harm; remedies and what individuals can do; and a contact.",
  },
  inference: {
    zh: "以关键词判断是否写明，词语不同而意思相同的，由律师说明后豁免。",
    en: "Judged by key words; where other words say the same, counsel may waive this with an explanation.",
  },
  *find(filing) {
    const plan = filing.protection?.incidentPlan;
    const toAuthority = chinese(plan?.authorityNotice);
    const toIndividuals = chinese(plan?.personalNotice);
    // Each of the two may refer to the other for the items, so they are read together.
    if (toAuthority === undefined || toIndividuals === undefined) return;
    const text = toAuthority + toIndividuals;
    const missing = ITEMS.filter(({ words }) => !words.every((word) => word.test(text)));
    if (missing.length === 0) return;
    const what = joinTexts(missing);
    yield {
      pointer: pointer("protection", "incidentPlan", "personalNotice"),
      message: {
        zh: `向主管部门的报告和向个人的通知没有写明：${what.zh}`,
        en: `Report to authorities and notice to individuals do not mention ${what.en}`,
      },
    };
  },
});
