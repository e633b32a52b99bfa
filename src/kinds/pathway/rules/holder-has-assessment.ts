import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf } from "../../../law/pathway/judgement.js";
import { personsText } from "../../../law/pathway/words.js";

/** A holder of a certificate or standard contract that passes a cap applies for an assessment of everything of the year. */
export const holderHasAssessment = defineRule({
  id: "pathway/holder-has-assessment",
  title: {
    zh: "已获证或者已订立标准合同的，超过上限应当申报安全评估",
    en: "A holder that passes a cap applies for a security assessment",
  },
  severity: "blocking",
  requirement: ["QA-5"],
  sources: [{ law: "QA202601", article: "Q1" }],
  help: {
    zh: "申报数据出境安全评估，将自当年1月1日起已经出境的个人信息（包括依认证、标准合同出境的）一并纳入，并填写申报日期。",
    en: "Apply for a security assessment that includes everything exported since 1 January, also under the certificate or contract, and give the day of filing.",
  },
  *find(filing, { asOf }) {
    const { counters, holder } = judgementOf(filing, asOf);
    if (!holder.holdsPath || !holder.isCapPassed || holder.hasApplied) return;
    const { nonSensitive, sensitive } = counters;
    const [first, second] = [personsText(nonSensitive.count), personsText(sensitive.count)];
    yield {
      pointer: pointer("pathway", "securityAssessment", "filedOn"),
      message: {
        zh: `当年累计人数已达到上限，尚未申报安全评估；应当一并纳入：不含敏感个人信息${first.zh}，敏感个人信息${second.zh}`,
        en: `A cap is reached this year and no assessment is applied for; to be included: ${first.en} without and ${second.en} with sensitive information`,
      },
    };
  },
});
