import { filingDay } from "../../../checks/relations.js";
import { groupedNumber } from "../../../foundation/written.js";
import { defineRule } from "../../../checks/rule.js";
import { isNotApplicable } from "../../../foundation/answer.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { auditFrequencyOf } from "../../../law/audit-frequency.js";
import { plusYears } from "../../../law/civil-day.js";

/** A frequency in words, by its earliest number of years. */
const WORDS: ReadonlyMap<number, LocalizedText> = new Map([
  [2, { zh: "每两年至少一次", en: "at least every two years" }],
  [3, { zh: "每三年或者四年一次", en: "every three or four years" }],
  [5, { zh: "每五年一次", en: "every five years" }],
]);

/** Reminds of the compliance audit where the last one is older than the number of persons allows. */
export const complianceAuditDated = defineRule({
  id: "packet/compliance-audit-dated",
  title: {
    zh: "个人信息保护合规审计宜按处理人数所对应的频次进行",
    en: "Compliance audits keep to the frequency that the number of persons calls for",
  },
  severity: "advice",
  requirement: ["AUD-1"],
  sources: [{ law: "AUDIT", article: "4" }, { law: "PIQA20260429" }],
  help: {
    zh: "开展合规审计并更新“最近一次合规审计日期”；已经审计而未填写的，补填。",
    en: "Carry out the audit and update the date of the last one; fill it in where it is only missing here.",
  },
  inference: {
    zh: "处理超过1,000万人个人信息的频次出自《个人信息保护合规审计管理办法》，其余两档据国家标准；均依国家互联网信息办公室2026年4月29日问答的转述。",
    en: "The frequency above 10,000,000 persons is that of the audit Measures, the other two come from a national standard; all as told by the CAC in its answers of 29 April 2026.",
  },
  *find(filing, context) {
    const persons = filing.processor?.personsProcessed;
    const last = filing.processor?.compliance?.lastAuditOn;
    if (persons === undefined) return;
    const { atLeast: years, rests } = auditFrequencyOf(persons);
    const words = WORDS.get(years);
    if (words === undefined) return;
    const at = pointer("processor", "compliance", "lastAuditOn");
    if (last !== undefined) {
      const due = plusYears(last, years);
      if (due >= filingDay(filing, context)) return;
      yield {
        pointer: at,
        message: {
          zh: `处理${groupedNumber(persons)}人的个人信息，合规审计${words.zh}；最近一次为${last}，至${due}已满${String(years)}年`,
          en: `With ${groupedNumber(persons)} persons, compliance audits are due ${words.en}; the last was on ${last}, and ${String(years)} years ended on ${due}`,
        },
      };
    } else if (rests === "duty" && !isNotApplicable(filing.processor?.compliance?.audits)) {
      yield {
        pointer: at,
        message: {
          zh: `处理${groupedNumber(persons)}人的个人信息，合规审计${words.zh}，但没有写明最近一次的日期`,
          en: `With ${groupedNumber(persons)} persons, compliance audits are due ${words.en}, but the date of the last one is not stated`,
        },
      };
    }
  },
});
