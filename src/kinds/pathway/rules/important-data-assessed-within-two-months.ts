import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { endByAnalogy } from "../../../law/deadlines/day-off.js";
import { assessmentDueOn, importantDataNotices } from "../../../law/pathway/important-data.js";
import { latestWorkingDayAfter } from "../../../law/working-days.js";
import { stopWanted } from "../finding-words.js";

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
    zh: "继续出境的，立即申报数据出境安全评估并填写申报日期；不再出境的，移除相关数据项，在“收到重要数据告知的日期”和“所告知的重要数据停止出境的日期”中填写两个日期。",
    en: "If the export goes on, apply for the assessment at once and give the day; if it does not, remove the data items and give the day of the notice and the day on which the export stopped under the path.",
  },
  inference: {
    zh: "期限末日是休息日的，类推《民法典》第二百零三条以其后第一个工作日为最后一日，在此之前不作违反处理；放假安排未知、不能断定逾期的，只作提示。",
    en: "Where the period ends on a day off, the next working day is taken for its last (Civil Code art. 203, by analogy) and nothing is found before it; where holidays are not known and lateness cannot be told it is advice only.",
  },
  *find(filing, { asOf, calendars }): Generator<RuleFinding> {
    const filedOn = filing.pathway?.securityAssessment?.filedOn;
    for (const notice of importantDataNotices(filing, asOf)) {
      const { key, day: noticeOn, stoppedOn, stopsOn } = notice;
      const dueOn = assessmentDueOn(noticeOn);
      // An application made before the notice was one for other data.
      const applied = filedOn !== undefined && filedOn >= noticeOn ? filedOn : undefined;
      const done = [applied ?? asOf, stoppedOn ?? asOf].toSorted()[0] ?? asOf;
      const end = endByAnalogy(dueOn, calendars);
      if (done <= dueOn || (end.isKnown && done <= end.day)) continue;
      const isOpen = !end.isKnown && done <= latestWorkingDayAfter(dueOn, 1);
      const [zh, en] = [
        `${noticeOn}被告知或者公布为重要数据，继续出境的，最迟应当于${dueOn}申报安全评估`,
        `Notified or published on ${noticeOn}: if the export goes on, to be applied for by ${dueOn}`,
      ];
      if (applied !== undefined) {
        yield {
          pointer: pointer("pathway", "securityAssessment", "filedOn"),
          key,
          isOpen,
          message: { zh: `${zh}，实际于${applied}申报`, en: `${en}, applied for on ${applied}` },
        };
      } else if (stoppedOn !== undefined) {
        yield {
          pointer: pointer("pathway", "importantDataStoppedOn"),
          isOpen,
          message: {
            zh: `${zh}，没有申报，${stoppedOn}才停止出境`,
            en: `${en}; it was not applied for, and the export stopped on ${stoppedOn} only`,
          },
        };
      } else {
        const wanted = stopWanted(stopsOn);
        yield {
          pointer: notice.pointer,
          isOpen,
          message: {
            zh: `${zh}，至${asOf}尚未申报；${wanted.zh}`,
            en: `${en}, not applied for on ${asOf}; ${wanted.en}`,
          },
        };
      }
    }
  },
});
