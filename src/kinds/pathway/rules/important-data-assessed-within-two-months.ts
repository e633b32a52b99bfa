import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { endByAnalogy } from "../../../law/deadlines/day-off.js";
import { assessmentDueOn, importantDataNotices } from "../../../law/pathway/important-data.js";
import { latestWorkingDayAfter } from "../../../law/working-days.js";

/** Within two months of each notice of important data the assessment is applied for, if the export goes on. */
export const importantDataAssessedWithinTwoMonths = defineRule({
  id: "pathway/important-data-assessed-within-two-months",
  title: {
    zh: "收到重要数据告知后两个月内应当申报安全评估",
    en: "A notice of important data is followed by an application within two months",
  },
  severity: "blocking",
  requirement: ["QA-12"],
  sources: [{ law: "QA202510", article: "Q4" }],
  help: {
    zh: "继续出境的，立即申报数据出境安全评估并填写申报日期；不再出境的，移除相关数据项。",
    en: "If the export goes on, apply for the assessment at once and give the day; if it does not, remove the data items.",
  },
  inference: {
    zh: "期限末日是休息日的，类推《民法典》第二百零三条以其后第一个工作日为最后一日，在此之前不作违反处理；放假安排未知、不能断定逾期的，只作提示。",
    en: "Where the period ends on a day off, the next working day is taken for its last (Civil Code art. 203, by analogy) and nothing is found before it; where holidays are not known and lateness cannot be told it is advice only.",
  },
  *find(filing, { asOf, calendars }): Generator<RuleFinding> {
    const filedOn = filing.pathway?.securityAssessment?.filedOn;
    for (const { key, day: noticeOn, pointer: at } of importantDataNotices(filing)) {
      const dueOn = assessmentDueOn(noticeOn);
      // An application made before the notice was one for other data.
      const answered = filedOn !== undefined && filedOn >= noticeOn ? filedOn : undefined;
      const done = answered ?? asOf;
      const end = endByAnalogy(dueOn, calendars);
      if (done <= dueOn || (end.isKnown && done <= end.day)) continue;
      yield {
        pointer: answered === undefined ? at : pointer("pathway", "securityAssessment", "filedOn"),
        ...(answered === undefined ? {} : { key }),
        isOpen: !end.isKnown && done <= latestWorkingDayAfter(dueOn, 1),
        message:
          answered === undefined
            ? {
                zh: `${noticeOn}被告知或者公布为重要数据，最迟应当于${dueOn}申报安全评估，至${asOf}尚未申报`,
                en: `Notified or published on ${noticeOn}: to be applied for by ${dueOn}, not applied for on ${asOf}`,
              }
            : {
                zh: `${noticeOn}被告知或者公布为重要数据，最迟应当于${dueOn}申报安全评估，实际于${answered}申报`,
                en: `Notified or published on ${noticeOn}: to be applied for by ${dueOn}, applied for on ${answered}`,
              },
      };
    }
  },
});
