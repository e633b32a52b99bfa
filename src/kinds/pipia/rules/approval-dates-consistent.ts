import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { dayOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The report is approved and dated when the assessment is complete, and before it is filed. */
export const approvalDatesConsistent = defineRule({
  id: "pipia/approval-dates-consistent",
  title: {
    zh: "报告日期和审批日期须与评估、申请日期一致",
    en: "The dates of report and approval agree with assessment and application",
  },
  severity: "warning",
  requirement: ["TPL-9", "STD-39335-5"],
  sources: [
    { law: "SCCG2", article: "annex 5" },
    { law: "GBT39335", article: "5.7" },
  ],
  help: {
    zh: "评估完成后由个人信息保护负责人审批，再确定报告日期，二者均不晚于申请日期；尚未签署的，留待手写。",
    en: "The officer approves the completed assessment, then the report is dated, both not after the application; leave for the pen what is not signed yet.",
  },
  *find({ impactAssessment, application }) {
    const completedOn = impactAssessment?.completedOn;
    const filedOn = application?.filedOn;
    const approval = impactAssessment?.approval;
    for (const { name, zh, en } of DATES) {
      const day = dayOf(approval?.[name]);
      if (day === undefined) continue;
      const at = pointer("impactAssessment", "approval", name);
      if (completedOn !== undefined && day < completedOn) {
        yield {
          pointer: at,
          message: {
            zh: `${zh}为${dayWords(day).zh}，早于评估完成日期${dayWords(completedOn).zh}`,
            en: `${en} ${dayWords(day).en}, before the assessment was completed on ${dayWords(completedOn).en}`,
          },
        };
      } else if (filedOn !== undefined && day > filedOn) {
        yield {
          pointer: at,
          message: {
            zh: `${zh}为${dayWords(day).zh}，晚于申请日期${dayWords(filedOn).zh}`,
            en: `${en} ${dayWords(day).en}, after the application of ${dayWords(filedOn).en}`,
          },
        };
      }
    }
  },
});

const DATES = [
  { name: "officerSignedOn", zh: "个人信息保护负责人签字日期", en: "The officer's signature is dated" },
  { name: "reportedOn", zh: "报告日期", en: "The report is dated" },
] as const;
