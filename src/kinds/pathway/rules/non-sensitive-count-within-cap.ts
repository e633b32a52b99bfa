import { defineRule } from "../../../checks/rule.js";
import { NON_SENSITIVE_CAP } from "../../../law/thresholds.js";
import { OF_CAP, reachedCap } from "../cap.js";

/** 1,000,000 persons and more without sensitive information need a security assessment; the figure is included. */
export const nonSensitiveCountWithinCap = defineRule({
  ...OF_CAP,
  id: "pathway/non-sensitive-count-within-cap",
  title: {
    zh: "不含敏感个人信息的出境人数应当不满100万人",
    en: "Persons without sensitive information are fewer than 1,000,000",
  },
  requirement: ["M-05-2", "XBP-07-1", "CAL-4"],
  *find(filing, { asOf }) {
    yield* reachedCap(filing, asOf, "nonSensitive", NON_SENSITIVE_CAP, ({ zh, en }) => ({
      zh: `自当年1月1日起累计${zh}，达到100万人（“以上”含本数），认证和标准合同均不适用`,
      en: `${en} since 1 January, which reaches 1,000,000 (the figure included): neither certification nor standard contract is open`,
    }));
  },
});
