import { listWords } from "../../../checks/finding-words.js";
import { defineRule } from "../../../checks/rule.js";
import { isAnswered } from "../../../foundation/answer.js";
import { pointer } from "../../../foundation/pointer.js";

/** Name and contact of the body or representative in China are reported to the city-level cyberspace department. */
export const domesticBodyReported = defineRule({
  id: "application/domestic-body-reported",
  title: {
    zh: "境内专门机构或者指定代表已向设区的市级网信部门报送",
    en: "The body or representative in China was reported to the city-level cyberspace department",
  },
  severity: "warning",
  requirement: ["PIPL-53-1", "NDSR-26-1"],
  sources: [
    { law: "PIPL", article: "53" },
    { law: "NDSR", article: "26" },
  ],
  help: {
    zh: "向所在地设区的市级网信部门报送名称和联系方式，填写报送日期和部门名称，留存回执。本工具只看两项是否填写，不判断所填部门的级别：直辖市等情形由填写人确认。",
    en: "Report name and contact to the cyberspace department of the city divided into districts, give the day and the department, and keep the receipt. This tool sees only that both are given and does not judge the level of the department; that is for the person who fills it in, as in a municipality under the central government.",
  },
  *find({ processor }) {
    const body = processor?.domesticBody;
    if (processor?.isForeign !== true || !isAnswered(body)) return;
    const missing = [
      { field: "reportedOn", words: { zh: "报送日期", en: "the day of the report" } },
      { field: "office", words: { zh: "报送的网信部门", en: "the department reported to" } },
    ].filter(({ field }) => !isAnswered(field === "office" ? body?.office : body?.reportedOn));
    const [first] = missing;
    if (first === undefined) return;
    const words = listWords(missing.map((one) => one.words));
    yield {
      pointer: pointer("processor", "domesticBody", first.field),
      message: {
        zh: `境外处理者的境内专门机构或者指定代表没有报送记录：缺少${words.zh}`,
        en: `The report of the body or representative in China is not recorded; missing: ${words.en}`,
      },
    };
  },
});
