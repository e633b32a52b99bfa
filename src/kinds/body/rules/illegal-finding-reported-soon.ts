import type { Body } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { periodWords } from "../../../checks/working-day-words.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { timelinessOf } from "../../../law/working-day-limit.js";

/** Working days after which an illegal export not yet reported is called to mind. The law names no number. */
const LIMIT = 5;

/** An illegal export is reported promptly; after five working days the tool reminds of it. */
export const illegalFindingReportedSoon = defineRule<Body>({
  id: "body/illegal-finding-reported-soon",
  title: { zh: "违法出境发现后及时报告", en: "An illegal export is reported promptly" },
  severity: "advice",
  requirement: ["M-11-2"],
  sources: [{ law: "M", article: "11" }],
  help: {
    zh: "立即向国家网信部门和有关部门报告，填写报告日期；已经报告的，留存间隔的原因。",
    en: "Report to the CAC and the departments concerned at once and give the day; where that was done, keep the reason for the time between.",
  },
  inference: {
    zh: "《办法》第十一条要求“及时”报告，没有写明天数；5个工作日后提示，是本工具的默认值，不是法定期限。",
    en: "Article 11 asks for a prompt report and names no number of days; the reminder after five working days is a default of this tool and no legal period.",
  },
  *find({ illegalFindings }, { asOf, calendars }) {
    for (const [index, { foundOn, reportedOn }] of listOf(illegalFindings).entries()) {
      if (foundOn === undefined) continue;
      if (timelinessOf(foundOn, reportedOn ?? asOf, LIMIT, calendars).status === "inTime") continue;
      const [found, period] = [dayWords(foundOn), periodWords(foundOn, LIMIT, calendars)];
      const report = reportedOn === undefined ? undefined : dayWords(reportedOn);
      yield {
        pointer: pointer("illegalFindings", index, "reportedOn"),
        message: {
          zh: `违法出境于${found.zh}发现，提示用的${period.zh}；${report === undefined ? "尚无报告记录" : `报告日期为${report.zh}`}`,
          en: `The illegal export was found on ${found.en}; for the reminder ${period.en}; ${report === undefined ? "no report is recorded" : `the report is of ${report.en}`}`,
        },
      };
    }
  },
});
