import { defineRule } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf } from "../../../law/pathway/judgement.js";
import { isHolderWithoutAssessment } from "../../../law/pathway/holder.js";
import { personsText } from "../../../law/pathway/words.js";
import { isReached, SENSITIVE_CAP } from "../../../law/thresholds.js";

/** 10,000 persons and more with sensitive information need a security assessment; the figure is included. */
export const sensitiveCountWithinCap = defineRule({
  id: "pathway/sensitive-count-within-cap",
  title: {
    zh: "敏感个人信息的出境人数应当不满1万人",
    en: "Persons with sensitive information are fewer than 10,000",
  },
  severity: "blocking",
  requirement: ["M-05-3", "XBP-07-2", "CAL-4"],
  sources: [
    { law: "M", article: "5(1)(2)" },
    { law: "XBP", article: "7(1)(2)" },
    { law: "CIVIL", article: "1259" },
  ],
  help: {
    zh: "申报数据出境安全评估，将当年已经出境的一并纳入；数量有误的，按自然人去重并扣除免予人数后改正。",
    en: "Apply for a security assessment that includes what was exported this year; if the number is wrong, correct it (natural persons, de-duplicated, without exempt ones).",
  },
  *find(filing, { asOf }) {
    const judgement = judgementOf(filing, asOf);
    const { count } = judgement.counters.sensitive;
    if (filing.pathway?.selected === "securityAssessment" || !isReached(count.low, SENSITIVE_CAP)) return;
    if (isHolderWithoutAssessment(filing, judgement.year)) return;
    const { zh, en } = personsText(count);
    yield {
      pointer: pointer("volumes", "sensitivePersons"),
      message: {
        zh: `自当年1月1日起累计出境敏感个人信息${zh}，达到1万人（“以上”含本数），认证和标准合同均不适用`,
        en: `Sensitive information of ${en} since 1 January, which reaches 10,000 (the figure included): neither certification nor standard contract is open`,
      },
    };
  },
});
