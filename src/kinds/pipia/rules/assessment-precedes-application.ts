import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";

/** The assessment is completed before certification is applied for, and not before it was begun. */
export const assessmentPrecedesApplication = defineRule({
  id: "pipia/assessment-precedes-application",
  title: { zh: "影响评估须在申请认证前完成", en: "The assessment is completed before the application" },
  severity: "blocking",
  requirement: ["M-06-1"],
  sources: [
    { law: "M", article: "6" },
    { law: "PIPL", article: "55" },
  ],
  help: {
    zh: "先完成影响评估，再申请认证；日期有误的，改正评估开始日期、评估完成日期或者申请日期。",
    en: "Complete the assessment before you apply; where a date is wrong, correct the start, the completion or the date of application.",
  },
  *find(filing, { asOf }) {
    const { startedOn, completedOn } = filing.impactAssessment ?? {};
    if (completedOn === undefined) return;
    if (startedOn !== undefined && startedOn > completedOn) {
      yield {
        pointer: pointer("impactAssessment", "startedOn"),
        message: {
          zh: `评估开始日期（${dayWords(startedOn).zh}）晚于评估完成日期（${dayWords(completedOn).zh}）`,
          en: `The assessment started on ${dayWords(startedOn).en}, after it was completed on ${dayWords(completedOn).en}`,
        },
      };
    }
    const filedOn = filing.application?.filedOn;
    if (completedOn <= (filedOn ?? asOf)) return;
    yield {
      pointer: pointer("impactAssessment", "completedOn"),
      message:
        filedOn === undefined
          ? {
              zh: `评估完成日期为${dayWords(completedOn).zh}，截至${dayWords(asOf).zh}尚未完成，不能申请认证`,
              en: `The assessment is dated as completed on ${dayWords(completedOn).en}; on ${dayWords(asOf).en} it is not complete, and certification cannot be applied for`,
            }
          : {
              zh: `评估于${dayWords(completedOn).zh}完成，晚于申请日期${dayWords(filedOn).zh}`,
              en: `The assessment was completed on ${dayWords(completedOn).en}, after the application of ${dayWords(filedOn).en}`,
            },
    };
  },
});
