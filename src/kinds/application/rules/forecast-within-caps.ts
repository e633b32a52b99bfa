import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";
import { groupedNumber } from "../../../foundation/written.js";

/** Persons from which certification is closed in a year; the figures themselves are included (以上). */
const CAPS = [
  {
    field: "nonSensitivePersons",
    cap: 1_000_000,
    words: { zh: "不含敏感个人信息", en: "without sensitive information" },
  },
  { field: "sensitivePersons", cap: 10_000, words: { zh: "敏感个人信息", en: "with sensitive information" } },
] as const;

/** No year of the forecast reaches the number of persons from which a security assessment is owed. */
export const forecastWithinCaps = defineRule({
  id: "application/forecast-within-caps",
  title: {
    zh: "未来三年的预测人数低于应当通过安全评估的数量",
    en: "The forecast of the next three years stays below the volumes that owe a security assessment",
  },
  severity: "warning",
  requirement: ["FORM-8"],
  sources: [
    { law: "SAG3", article: "annex 3" },
    { law: "XBP", article: "7" },
    { law: "M", article: "5(1)(2)" },
  ],
  help: {
    zh: "核对预测；确将达到的，在达到之前申报数据出境安全评估，或者采取措施使人数低于上限，并在报告中说明。各年自1月1日起重新累计，预测达到上限不妨碍当年申请认证。",
    en: "Check the forecast. If the number will be reached, file for a security assessment before, or keep below it by measures, and say so in the report. Each year is counted anew from 1 January; a forecast does not bar the application of this year.",
  },
  *find({ pathway, volumes }) {
    const path = pathway?.selected;
    if (path !== undefined && path !== "certification") return;
    for (const [index, entry] of listOf(volumes?.forecast).entries()) {
      const { year } = entry;
      const when = year === undefined ? { zh: "", en: "" } : { zh: `${year}年`, en: ` for ${year}` };
      for (const { field, cap, words } of CAPS) {
        const persons = entry[field];
        if (persons === undefined || persons < cap) continue;
        yield {
          pointer: pointer("volumes", "forecast", index, field),
          message: {
            zh: `预测${when.zh}${words.zh}出境达到${groupedNumber(persons)}人，${groupedNumber(cap)}人以上应当通过安全评估`,
            en: `${groupedNumber(persons)} persons ${words.en} are forecast${when.en}; from ${groupedNumber(cap)} a security assessment is owed`,
          },
        };
      }
    }
  },
});
