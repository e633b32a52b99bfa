import type { Body } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** The report of an illegal export follows its finding; that there is one is a matter of the schema. */
export const illegalFindingReported = defineRule<Body>({
  id: "body/illegal-finding-reported",
  title: { zh: "违法出境的报告在发现之后", en: "The report of an illegal export follows its finding" },
  severity: "blocking",
  requirement: ["M-11-1"],
  sources: [{ law: "M", article: "11" }],
  help: {
    zh: "核对日期；报告早于发现的，不是对该情形的报告，须另行及时向国家网信部门和有关部门报告。",
    en: "Check the days; a report before the finding is not a report of it, and one is to be made promptly to the CAC and the departments concerned.",
  },
  *find({ illegalFindings }) {
    for (const [index, { foundOn, reportedOn }] of listOf(illegalFindings).entries()) {
      if (foundOn === undefined || reportedOn === undefined || reportedOn >= foundOn) continue;
      const [found, report] = [dayWords(foundOn), dayWords(reportedOn)];
      yield {
        pointer: pointer("illegalFindings", index, "reportedOn"),
        message: {
          zh: `违法出境于${found.zh}发现，报告日期却为${report.zh}`,
          en: `The illegal export was found on ${found.en}, but its report is of ${report.en}`,
        },
      };
    }
  },
});
