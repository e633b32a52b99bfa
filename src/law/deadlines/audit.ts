import type { Filing } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { pointer } from "../../foundation/pointer.js";
import { auditFrequencyOf, type AuditFrequency } from "../audit-frequency.js";
import { plusYears } from "../civil-day.js";
import { concernsMinors } from "../sensitive.js";
import { defineDeadline, stated, type FoundDeadline } from "./deadline.js";
import { after, between } from "./due.js";
import { MONTHS_COUNTED } from "./inference.js";

const AUDITED: LocalizedText = { zh: "最近一次合规审计", en: "last compliance audit" };
const TITLE: LocalizedText = { zh: "下一次个人信息保护合规审计", en: "Next compliance audit" };
const TWO: LocalizedText = {
  zh: "超过1000万人的，每2年至少一次",
  en: "more than 10,000,000 persons: at least every 2 years",
};
const THREE_OR_FOUR: LocalizedText = {
  zh: "超过100万人、不超过1000万人的，每3年或者4年一次（国家标准）",
  en: "more than 1,000,000 and up to 10,000,000 persons: every 3 or 4 years (national standard)",
};
const FIVE: LocalizedText = {
  zh: "不超过100万人的，每5年一次（国家标准）",
  en: "up to 1,000,000 persons: every 5 years (national standard)",
};
const COUNTED_FROM: LocalizedText = {
  zh: "频次自何时起算没有写明：自最近一次审计之日起算",
  en: "From when the frequency counts is not said: it is counted from the last audit",
};

/** More than ten million persons: every two years (Audit Measures art. 4). */
export const complianceAudit = defineDeadline({
  id: "compliance-audit",
  title: TITLE,
  actor: "processor",
  kind: "duty",
  counting: "calendar",
  period: TWO,
  requirement: ["AUD-1"],
  sources: [{ law: "AUDIT", article: "4" }, { law: "PIQA20260429" }, { law: "CIVIL", article: "202" }],
  basis: "secondary",
  inference: [COUNTED_FROM, MONTHS_COUNTED],
  remind: [60, 30],
  *find(filing) {
    const frequency = auditFrequencyOf(filing.processor?.personsProcessed ?? 0);
    if (frequency.rests === "duty") yield nextAudit(filing, TWO, frequency);
  },
});

/** Fewer persons: the frequencies of the national standard that the Q&A names. */
export const complianceAuditByStandard = defineDeadline({
  id: "compliance-audit-by-standard",
  title: TITLE,
  actor: "processor",
  kind: "recommended",
  counting: "calendar",
  period: FIVE,
  requirement: ["AUD-1"],
  sources: [{ law: "PIQA20260429" }, { law: "AUDIT", article: "4" }, { law: "CIVIL", article: "202" }],
  basis: "secondary",
  inference: [COUNTED_FROM, MONTHS_COUNTED],
  remind: [60, 30],
  *find(filing) {
    const persons = filing.processor?.personsProcessed;
    if (persons === undefined) return;
    const frequency = auditFrequencyOf(persons);
    if (frequency.rests === "duty") return;
    yield nextAudit(filing, frequency.atLeast === frequency.atMost ? FIVE : THREE_OR_FOUR, frequency);
  },
});

function nextAudit(
  filing: Draft<Filing>,
  period: LocalizedText,
  { atLeast, atMost }: AuditFrequency,
): FoundDeadline {
  const lastAuditOn = filing.processor?.compliance?.lastAuditOn;
  return {
    period,
    trigger: { what: AUDITED, ...stated(pointer("processor", "compliance", "lastAuditOn"), lastAuditOn) },
    due: after(AUDITED, lastAuditOn, (day) => between(plusYears(day, atLeast), plusYears(day, atMost))),
    notes: listOf(filing.scenarios).some((scenario) => concernsMinors(scenario))
      ? [
          {
            zh: "涉及不满十四周岁未成年人个人信息：未成年人个人信息的合规审计每年一次，另行安排",
            en: "Information of children under 14 is involved: that of minors is audited every year, apart from this",
          },
        ]
      : [],
  };
}
