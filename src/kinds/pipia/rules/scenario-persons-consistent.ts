import type { Scenario } from "#generated/types.js";
import { defineRule } from "../../../checks/rule.js";
import { listOf } from "../../../foundation/answer.js";
import type { Draft } from "../../../foundation/draft.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { pointer } from "../../../foundation/pointer.js";
import { called, scenariosInScope } from "../in-scope.js";

/** The persons of a scenario whose sensitive information is exported agree with all its persons and with its items. */
export const scenarioPersonsConsistent = defineRule({
  id: "pipia/scenario-persons-consistent",
  title: {
    zh: "敏感个人信息的人数须与场景人数和数据项一致",
    en: "The persons with sensitive information agree with the scenario",
  },
  severity: "warning",
  requirement: ["TPL-H05"],
  sources: [{ law: "SCCG2", article: "annex 5" }],
  help: {
    zh: "核对两项人数和数据项的敏感认定：敏感个人信息的人数包含在场景人数之内。",
    en: "Check both numbers and which items are sensitive: the persons with sensitive information are among those of the scenario.",
  },
  *find(filing) {
    for (const { index, item } of scenariosInScope(filing)) {
      const fault = faultOf(item);
      if (fault === undefined) continue;
      const { zh, en } = called(item.name, index);
      yield {
        pointer: pointer("scenarios", index, "sensitivePersons"),
        message: { zh: `出境场景“${zh}”${fault.zh}`, en: `Scenario "${en}" ${fault.en}` },
      };
    }
  },
});

function faultOf({
  persons,
  sensitivePersons,
  dataItems,
  hasMinors,
}: Draft<Scenario>): LocalizedText | undefined {
  if (sensitivePersons === undefined) return undefined;
  if (persons !== undefined && sensitivePersons > persons) {
    return {
      zh: `涉及敏感个人信息的有${sensitivePersons}人，多于场景人数${persons}人`,
      en: `counts ${sensitivePersons} for sensitive information and only ${persons} in all`,
    };
  }
  const items = listOf(dataItems);
  const hasSensitive = hasMinors === true || items.some(({ isSensitive }) => isSensitive === true);
  if (hasSensitive && sensitivePersons === 0 && persons !== undefined && persons > 0) {
    return {
      zh: "有敏感个人信息数据项，涉及敏感个人信息的人数却为0",
      en: "has sensitive items, yet counts nobody for sensitive information",
    };
  }
  if (sensitivePersons === 0 || items.length === 0 || hasSensitive) return undefined;
  return {
    zh: `涉及敏感个人信息的有${sensitivePersons}人，数据项中却没有敏感个人信息`,
    en: `counts ${sensitivePersons} for sensitive information, yet no item is sensitive`,
  };
}
