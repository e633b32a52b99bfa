import { groupedNumber } from "../../foundation/written.js";
import type { Scenario } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";

/**
 * What speaks against the persons of a scenario whose sensitive information is exported; the first that does. Totals are
 * held against scenarios by the pathway's own rule.
 */
export function faultOfSensitivePersons({
  persons,
  sensitivePersons,
  dataItems,
  hasMinors,
}: Draft<Scenario>): LocalizedText | undefined {
  if (sensitivePersons === undefined) return undefined;
  if (persons !== undefined && sensitivePersons > persons) {
    return {
      zh: `涉及敏感个人信息的有${groupedNumber(sensitivePersons)}人，多于场景人数${groupedNumber(persons)}人`,
      en: `counts ${groupedNumber(sensitivePersons)} for sensitive information and only ${groupedNumber(persons)} in all`,
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
    zh: `涉及敏感个人信息的有${groupedNumber(sensitivePersons)}人，数据项中却没有敏感个人信息`,
    en: `counts ${groupedNumber(sensitivePersons)} for sensitive information, yet no item is sensitive`,
  };
}
