import { defineRule } from "../../../checks/rule.js";
import { SENSITIVE_CAP } from "../../../law/thresholds.js";
import { OF_CAP, reachedCap } from "../cap.js";

/** 10,000 persons and more with sensitive information need a security assessment; the figure is included. */
export const sensitiveCountWithinCap = defineRule({
  ...OF_CAP,
  id: "pathway/sensitive-count-within-cap",
  title: {
    zh: "敏感个人信息的出境人数应当不满1万人",
    en: "Persons with sensitive information are fewer than 10,000",
  },
  requirement: ["M-05-3", "XBP-07-2", "CAL-4"],
  *find(filing, { asOf }) {
    yield* reachedCap(filing, asOf, "sensitive", SENSITIVE_CAP, ({ zh, en }) => ({
      zh: `自当年1月1日起累计出境敏感个人信息${zh}，达到1万人（“以上”含本数），认证和标准合同均不适用`,
      en: `Sensitive information of ${en} since 1 January, which reaches 10,000 (the figure included): neither certification nor standard contract is open`,
    }));
  },
});
