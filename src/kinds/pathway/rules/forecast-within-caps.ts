import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import { pointer } from "../../../foundation/pointer.js";
import { judgementOf } from "../../../law/pathway/judgement.js";
import { OUTCOME_WORDS } from "../../../law/pathway/outcome.js";
import { inSentence, personsText } from "../../../law/pathway/words.js";

/** A forecast for the end of the year that asks for more than the numbers of today is said early. */
export const forecastWithinCaps = defineRule({
  id: "pathway/forecast-within-caps",
  title: {
    zh: "至年底的预测不改变出境路径",
    en: "The forecast for the rest of the year does not change the path",
  },
  severity: "warning",
  requirement: ["X-08"],
  sources: [
    { law: "M", article: "5(1)(2)" },
    { law: "XBP", article: "7" },
    { law: "XBP", article: "8" },
  ],
  help: {
    zh: "提前准备预测所对应的路径：达到上限的，准备数据出境安全评估，届时当年已经出境的一并纳入。",
    en: "Prepare the path of the forecast in time; where a cap will be reached, the security assessment, which then includes what was exported this year.",
  },
  inference: {
    zh: "规定以实际累计人数为准，没有要求按预测提前办理；因届时当年已出境的也要纳入，故提前提示。",
    en: "The rules go by persons already exported and ask for nothing on a forecast; because what was exported this year is then included, it is said early.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    const { forecasts, volume } = judgementOf(filing, asOf);
    for (const { isThisYear, isHeavier, outcome, persons } of forecasts) {
      if (!isThisYear || !isHeavier) continue;
      const today = inSentence(OUTCOME_WORDS[volume.outcome]);
      const then = inSentence(OUTCOME_WORDS[outcome]);
      const [first, second] = [personsText(persons.nonSensitive), personsText(persons.sensitive)];
      yield {
        pointer: pointer("volumes", "yearEnd"),
        message: {
          zh: `预计至12月31日不含敏感个人信息${first.zh}、敏感个人信息${second.zh}，路径将由“${today.zh}”变为“${then.zh}”`,
          en: `By 31 December ${first.en} without and ${second.en} with sensitive information are expected: the path changes from "${today.en}" to "${then.en}"`,
        },
      };
    }
  },
});
