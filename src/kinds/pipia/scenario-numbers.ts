import { groupedNumber } from "../../foundation/written.js";
import type { Scenario } from "#generated/types.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { exportsSensitive } from "../../law/sensitive.js";

/**
 * What speaks against the persons of a scenario whose sensitive information is exported; the first that does. Totals are
 * held against scenarios by the pathway's own rule.
 */
export function faultOfSensitivePersons(scenario: Draft<Scenario>): LocalizedText | undefined {
  const { persons, sensitivePersons } = scenario;
  if (sensitivePersons === undefined) return undefined;
  if (persons !== undefined && sensitivePersons > persons) {
    return {
      zh: `涉及敏感个人信息的有${groupedNumber(sensitivePersons)}人，多于场景人数${groupedNumber(persons)}人`,
      en: `counts ${groupedNumber(sensitivePersons)} for sensitive information and only ${groupedNumber(persons)} in all`,
    };
  }
  const isSensitive = exportsSensitive(scenario);
  if (isSensitive === true && sensitivePersons === 0 && persons !== undefined && persons > 0) {
    return {
      zh: "有敏感个人信息数据项，涉及敏感个人信息的人数却为0",
      en: "has sensitive items, yet counts nobody for sensitive information",
    };
  }
  if (sensitivePersons === 0 || isSensitive !== false) return undefined;
  return {
    zh: `涉及敏感个人信息的有${groupedNumber(sensitivePersons)}人，数据项中却没有敏感个人信息`,
    en: `counts ${groupedNumber(sensitivePersons)} for sensitive information, yet no item is sensitive`,
  };
}
