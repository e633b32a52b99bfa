import type { Filing } from "#generated/types.js";
import { lateReports, OF_PLATFORM_REPORT } from "../../../checks/platform-report.js";
import { defineRule } from "../../../checks/rule.js";
import { isAnswered, listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";

/** Issue and each change of status are reported to the platform within five working days. */
export const platformReportWithinLimit = defineRule({
  id: "certificate/platform-report-within-limit",
  title: {
    zh: "发证和每次状态变化后5个工作日内报送平台",
    en: "Issue and each change of status are reported to the platform within five working days",
  },
  ...OF_PLATFORM_REPORT,
  requirement: ["M-09-1", "M-09-2", "M-09-6"],
  help: {
    zh: "由认证机构报送，并在该条记录中填写报送日期和回执；没有报送的立即报送，逾期的留存说明。报送内容至少包括证书编号、获证者名称、认证范围和状态变化信息。",
    en: "The certification body reports and records the day and the receipt with the event; report at once where it has not been done, and keep an explanation where it was late. The report holds at least number, holder, scope and the change of status.",
  },
  *find(filing, context) {
    const { certificate } = filing;
    if (certificate === undefined) return;
    const isHolders = isOfHolder(filing);
    for (const found of lateReports(certificate, pointer("certificate"), context)) {
      yield isHolders ? { ...found, isOpen: true, help: ASK_THE_BODY } : found;
    }
  },
});

/** The duty is the body's: its neglect must not stop the papers of the holder, whose file it may not even stand in. */
const ASK_THE_BODY: LocalizedText = {
  zh: "报送由认证机构办理，不是获证者的义务：向认证机构核实是否已经报送、何时报送，可以照其答复填写。",
  en: "Reporting is the body's duty and not the holder's: ask it whether and when it reported; its answer may be recorded.",
};

/** Whether a filing is that of a holder: it has what is applied with, which a body's file of a certificate has not. */
function isOfHolder({ impactAssessment, scenarios }: Draft<Filing>): boolean {
  return isAnswered(impactAssessment) || listOf(scenarios).length > 0;
}
