import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { plusMonths } from "../../../law/civil-day.js";

/** Months within which the filing guide of the standard contract wants the assessment completed before filing. */
const MONTHS = 3;

/** The assessment is not older than the standard contract's filing guide allows; for certification no rule says so. */
export const assessmentWithinThreeMonths = defineRule({
  id: "pipia/assessment-within-three-months",
  title: {
    zh: "影响评估宜在申请前三个月内完成",
    en: "The assessment is completed within three months before the application",
  },
  severity: "warning",
  requirement: ["TPL-7"],
  sources: [{ law: "SCCG2", article: "annex 5" }],
  help: {
    zh: "申请前复核评估结论并留下记录，有变化的重新评估，再更新评估完成日期；认证机构接受较早的评估的，可以豁免本提示。",
    en: "Review the conclusion before you apply and keep a record, assess anew what has changed, and update the date; where the certification body accepts an older assessment, waive this.",
  },
  inference: {
    zh: "三个月是标准合同备案指南附件5的要求；《个人信息出境认证办法》没有规定影响评估的时效，这里只是参照，不是申请认证的条件。",
    en: "Three months is what annex 5 of the standard contract's filing guide asks; the Certification Measures set no age for the assessment, so this is an analogy and no condition of the application.",
  },
  *find(filing, { asOf }) {
    const completedOn = filing.impactAssessment?.completedOn;
    if (completedOn === undefined) return;
    const filedOn = filing.application?.filedOn ?? asOf;
    const limit = plusMonths(completedOn, MONTHS);
    if (filedOn <= limit) return;
    yield {
      pointer: pointer("impactAssessment", "completedOn"),
      message: {
        zh: `评估于${dayWords(completedOn).zh}完成，三个月至${dayWords(limit).zh}届满，申请日期为${dayWords(filedOn).zh}`,
        en: `The assessment was completed on ${dayWords(completedOn).en}; three months ended on ${dayWords(limit).en}, and the application is of ${dayWords(filedOn).en}`,
      },
    };
  },
});
