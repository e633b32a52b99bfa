import type { Body } from "#generated/types.js";
import { dayWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

const REPORTS = [
  { field: "verificationReportOn", words: { zh: "技术验证报告", en: "technical verification report" } },
  { field: "auditReportOn", words: { zh: "现场审核报告", en: "on-site audit report" } },
] as const;

/** The decision rests on both reports, so the client has them by then. */
export const reportsDatedBeforeDecision = defineRule<Body>({
  id: "body/reports-dated-before-decision",
  title: {
    zh: "技术验证报告和现场审核报告不晚于认证决定",
    en: "Verification and audit reports are not later than the decision",
  },
  severity: "warning",
  requirement: ["RULE-4-6"],
  sources: [
    { law: "RULES", article: "4.2" },
    { law: "RULES", article: "4.3" },
    { law: "RULES", article: "4.4" },
  ],
  help: {
    zh: "核对日期：认证决定以两份报告为依据，应在其后作出。",
    en: "Check the days: the decision rests on both reports and comes after them.",
  },
  *find({ certifications }) {
    for (const [index, certification] of listOf(certifications).entries()) {
      const { decidedOn } = certification;
      if (decidedOn === undefined) continue;
      for (const { field, words } of REPORTS) {
        const reportOn = certification[field];
        if (reportOn === undefined || reportOn <= decidedOn) continue;
        const [report, decision] = [dayWords(reportOn), dayWords(decidedOn)];
        yield {
          pointer: pointer("certifications", index, field),
          message: {
            zh: `${words.zh}的日期为${report.zh}，晚于${decision.zh}的认证决定`,
            en: `The ${words.en} is of ${report.en}, later than the decision of ${decision.en}`,
          },
        };
      }
    }
  },
});
