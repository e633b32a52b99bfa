import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { periodWords } from "../../../checks/working-day-words.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { INSTRUMENTS } from "../../../law/instruments.js";
import { timelinessOf } from "../../../law/working-day-limit.js";
import { OFFICER_PERSONS, OFFICER_REPORT_DAYS } from "../officer-report.js";

/** The officer is reported within 30 working days of reaching 1,000,000 persons. */
export const officerReportedWithinLimit = defineRule({
  id: "application/officer-reported-within-limit",
  title: {
    zh: "负责人信息在达到100万人之日起30个工作日内报送",
    en: "The officer is reported within 30 working days of reaching 1,000,000 persons",
  },
  severity: "advice",
  requirement: ["DPO-1"],
  sources: [{ law: "DPO" }, { law: "PIPL", article: "52" }],
  help: {
    zh: "填写达到100万人的日期和报送日期；没有报送的立即报送，逾期的留存说明。报送系统：https://grxxbh.cacdtsc.cn。",
    en: "Give the day on which 1,000,000 persons were reached and the day of the report; report at once where it has not been done, and keep an explanation where it was late. The reporting system is https://grxxbh.cacdtsc.cn.",
  },
  inference: {
    zh: "工作日的算法依类推：达到之日不计入（参照《民法典》第二百零一条）。公告发布之前已经达到100万人的自何日起算，所据资料没有说明，本工具不判断。",
    en: "Working days are counted by analogy: the day itself is left out (Civil Code art. 201). From when the period runs for those who reached the number before the announcement is not said in our sources, and this tool does not judge.",
  },
  *find({ processor }, { asOf, calendars }) {
    const persons = processor?.personsProcessed;
    const officer = processor?.officer;
    if (persons === undefined || persons < OFFICER_PERSONS || !isAnswered(officer)) return;
    const reachedOn = officer?.reachedMillionOn;
    const reportedOn = officer?.reportedOn;
    if (reachedOn === undefined) {
      yield {
        pointer: pointer("processor", "officer", "reachedMillionOn"),
        message: {
          zh: "没有填写达到100万人的日期，不能判断负责人信息是否按时报送",
          en: "The day on which 1,000,000 persons were reached is not given, so it cannot be seen whether the officer was reported in time",
        },
      };
      return;
    }
    if (reachedOn < INSTRUMENTS.DPO.dated) return;
    const { status } = timelinessOf(reachedOn, reportedOn ?? asOf, OFFICER_REPORT_DAYS, calendars);
    if (status === "inTime" && reportedOn !== undefined) return;
    const [reached, due] = [dayWords(reachedOn), periodWords(reachedOn, OFFICER_REPORT_DAYS, calendars)];
    const report = reportedOn === undefined ? undefined : dayWords(reportedOn);
    yield {
      pointer: pointer("processor", "officer", "reportedOn"),
      message: {
        zh: `${reached.zh}达到100万人，${due.zh}；${report === undefined ? "尚无报送记录" : `报送日期为${report.zh}`}`,
        en: `1,000,000 persons were reached on ${reached.en}; ${due.en}; ${report === undefined ? "no report is recorded" : `the report is of ${report.en}`}`,
      },
    };
  },
});
