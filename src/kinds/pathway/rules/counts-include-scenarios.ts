import { defineRule, type RuleFinding } from "../../../checks/rule.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer, type Pointer } from "../../../foundation/pointer.js";
import { groupedNumber } from "../../../foundation/written.js";
import { periodOf } from "../../../law/pathway/counters.js";
import { judgementOf, type JudgedScenario } from "../../../law/pathway/judgement.js";
import { scenarioName } from "../../../law/pathway/name.js";

/** No number is smaller than that of a scenario in it; de-identified information stays in the count. */
export const countsIncludeScenarios = defineRule({
  id: "pathway/counts-include-scenarios",
  title: {
    zh: "总数不得少于任一场景的人数，去标识化的照常计数",
    en: "Counts include every scenario, de-identified information too",
  },
  severity: "blocking",
  requirement: ["QA-3"],
  sources: [
    { law: "QA202403", article: "Q5" },
    { law: "PIPL", article: "73" },
  ],
  help: {
    zh: "核对统计口径：加密、脱敏、去标识化的信息仍是个人信息，应当计数，只有匿名化的不计；场景人数有误的，改正场景人数。",
    en: "Check how it was counted: encrypted, masked and de-identified information is still counted, only anonymised is not; if the scenario's number is wrong, correct that.",
  },
  *find(filing, { asOf }): Generator<RuleFinding> {
    const { scenarios, year } = judgementOf(filing, asOf);
    const { volumes } = filing;
    if (periodOf(volumes, year) !== "fits") return;
    // Where an exemption is claimed and fails, the rule of that exemption says that its persons are missing.
    const counted = scenarios.filter(
      ({ persons, claim }) => persons.isCounted === true && claim === undefined,
    );
    for (const which of ["nonSensitive", "sensitive"] as const) {
      const stated = volumes?.[`${which}Persons`];
      const largest = counted.toSorted((one, other) => other.persons[which].low - one.persons[which].low)[0];
      if (stated === undefined || largest === undefined || largest.persons[which].low <= stated) continue;
      yield finding(which, stated, largest);
    }
  },
});

function finding(which: "nonSensitive" | "sensitive", stated: number, scenario: JudgedScenario): RuleFinding {
  const name = scenarioName(scenario.scenario, scenario.index);
  if (which === "sensitive" && (scenario.scenario.sensitivePersons ?? 0) === 0) {
    return leftOut(stated, name, pointer("scenarios", scenario.index, "dataItems"));
  }
  const persons = groupedNumber(scenario.persons[which].low);
  const words =
    which === "sensitive"
      ? { zh: "敏感个人信息的", en: "with sensitive information" }
      : { zh: "不含敏感个人信息的", en: "without sensitive information" };
  return {
    pointer: pointer("volumes", `${which}Persons`),
    message: {
      zh: `${words.zh}出境人数填写${groupedNumber(stated)}人，少于“${name.zh}”一个场景的${persons}人`,
      en: `${groupedNumber(stated)} persons ${words.en} are stated, fewer than the ${persons} of "${name.en}" alone`,
    },
    related: [
      {
        pointer: pointer("scenarios", scenario.index, which === "sensitive" ? "sensitivePersons" : "persons"),
        message: { zh: "该场景的人数", en: "persons of that scenario" },
      },
    ],
  };
}

/** Nobody is counted for sensitive information that the scenario exports by its own items. */
function leftOut(stated: number, name: LocalizedText, items: Pointer): RuleFinding {
  return {
    pointer: pointer("volumes", "sensitivePersons"),
    message: {
      zh: `敏感个人信息的出境人数填写${groupedNumber(stated)}人，“${name.zh}”却有敏感个人信息出境`,
      en: `${groupedNumber(stated)} persons with sensitive information are stated, yet "${name.en}" exports such information`,
    },
    related: [{ pointer: items, message: { zh: "该场景的数据项", en: "items of that scenario" } }],
  };
}
