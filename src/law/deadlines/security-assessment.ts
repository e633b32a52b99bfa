import type { Filing } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { pointer } from "../../foundation/pointer.js";
import { assessmentDueOn, importantDataNotices } from "../pathway/important-data.js";
import { judgementOf } from "../pathway/judgement.js";
import { dayOffNotes } from "./day-off.js";
import { defineDeadline, stated, type StatedDay } from "./deadline.js";
import { NO_NUMBER, onDay } from "./due.js";
import { MONTHS_COUNTED } from "./inference.js";

const NOTICE: LocalizedText = { zh: "收到重要数据告知", en: "told that data are important data" };

/** Data notified as important data: the export goes on only if a security assessment is applied for in time. */
export const assessmentAfterNotice = defineDeadline({
  id: "security-assessment-after-notice",
  title: {
    zh: "申报数据出境安全评估（收到重要数据告知）",
    en: "Apply for the security assessment (notice of important data)",
  },
  actor: "processor",
  kind: "duty",
  counting: "calendar",
  period: {
    zh: "收到告知后2个月内（继续出境的）",
    en: "within 2 months after the notice, if export goes on",
  },
  requirement: ["QA-12"],
  sources: [
    { law: "QA202510", article: "Q4" },
    { law: "XBP", article: "7" },
    { law: "CIVIL", article: "202" },
  ],
  basis: "official",
  inference: [MONTHS_COUNTED],
  remind: [30, 7, 1],
  *find(filing, { asOf, calendars }) {
    const filed = assessmentFiling(filing);
    for (const { key, day, pointer: at, stoppedOn } of importantDataNotices(filing, asOf)) {
      // Nothing is to be applied for any more where the export has stopped; that it stopped late is a finding.
      if (stoppedOn !== undefined) continue;
      const due = assessmentDueOn(day);
      yield {
        key,
        trigger: { what: NOTICE, day, pointer: at },
        due: onDay(due),
        // An assessment that was applied for before the notice is not the answer to it.
        ...(filed.day !== undefined && filed.day < day ? {} : { recorded: filed }),
        notes: dayOffNotes(due, "forward", calendars),
      };
    }
  },
});

const PASSED: LocalizedText = {
  zh: "累计人数达到安全评估的标准（以统计截止日计）",
  en: "the numbers reach those of the security assessment (by the day of the count)",
};

/** A certificate or standard contract in use when the numbers pass the caps (policy Q&A of January 2026). */
export const assessmentAfterCap = defineDeadline({
  id: "security-assessment-after-cap",
  title: {
    zh: "申报数据出境安全评估（累计人数达到标准）",
    en: "Apply for the security assessment (caps passed)",
  },
  actor: "processor",
  kind: "duty",
  counting: "none",
  period: { zh: "应当申报；问答没有规定天数", en: "must be applied for; the Q&A gives no number of days" },
  requirement: ["QA-5"],
  sources: [
    { law: "QA202601", article: "Q1" },
    { law: "XBP", article: "7" },
  ],
  basis: "official",
  inference: [
    {
      zh: "问答写“超过100万”“超过1万”，《规定》写“以上”（含本数）：按《规定》",
      en: "The Q&A says more than 1,000,000 or 10,000, the Provisions say that many or more: the Provisions are followed",
    },
  ],
  remind: [],
  *find(filing, { asOf }) {
    const { holdsPath, isCapPassed, hasApplied } = judgementOf(filing, asOf).holder;
    if (!holdsPath || !isCapPassed || filing.processor?.isCiio === true) return;
    yield {
      trigger: { what: PASSED, ...stated(pointer("volumes", "countTo"), filing.volumes?.countTo) },
      due: NO_NUMBER,
      ...(hasApplied ? { recorded: assessmentFiling(filing) } : {}),
      notes: [
        {
          zh: "当年1月1日以来凭认证或者标准合同已经出境的个人信息，须一并纳入申报",
          en: "What was exported since 1 January under the certificate or the standard contract is included in the application",
        },
      ],
    };
  },
});

function assessmentFiling({ pathway }: Draft<Filing>): StatedDay {
  return stated(pointer("pathway", "securityAssessment", "filedOn"), pathway?.securityAssessment?.filedOn);
}
