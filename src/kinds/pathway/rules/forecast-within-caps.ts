import type { Filing } from "#generated/types.js";
import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import type { Draft } from "../../../foundation/draft.js";
import { pointer } from "../../../foundation/pointer.js";
import { periodOf } from "../../../law/pathway/counters.js";
import { judgementOf } from "../../../law/pathway/judgement.js";
import { groupedNumber } from "../../../foundation/written.js";
import { OUTCOME_WORDS } from "../../../law/pathway/outcome.js";
import { inSentence, personsText } from "../../../law/pathway/words.js";

/**
 * A forecast for the end of the year that asks for more than the numbers of today is said early; one below the number already
 * counted cannot come true, because nobody is taken off in the course of the year.
 */
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
    zh: "预测少于已累计人数的，重新预测；提前准备预测所对应的路径：达到上限的，准备数据出境安全评估，届时当年已经出境的一并纳入。",
    en: "Where the forecast is below the number counted, forecast anew. Prepare the path of the forecast in time; where a cap will be reached, the security assessment, which then includes what was exported this year.",
  },
  inference: {
    zh: "规定以实际累计人数为准，没有要求按预测提前办理；因届时当年已出境的也要纳入，故提前提示。",
    en: "The rules go by persons already exported and ask for nothing on a forecast; because what was exported this year is then included, it is said early.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    const { forecasts, volume, year } = judgementOf(filing, asOf);
    if (periodOf(filing.volumes, year) === "fits") yield* belowCount(filing);
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

function* belowCount({ volumes }: Draft<Filing>): Generator<RuleFinding> {
  for (const name of ["nonSensitivePersons", "sensitivePersons"] as const) {
    const [counted, expected] = [volumes?.[name], volumes?.yearEnd?.[name]];
    if (counted === undefined || expected === undefined || expected >= counted) continue;
    const [now, then] = [groupedNumber(counted), groupedNumber(expected)];
    yield {
      pointer: pointer("volumes", "yearEnd", name),
      message: {
        zh: `预计至12月31日累计${then}人，少于已经累计的${now}人；累计人数在当年之内不会减少`,
        en: `${then} persons are expected by 31 December, fewer than the ${now} already counted; the number does not fall within the year`,
      },
    };
  }
}
