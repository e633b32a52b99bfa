import type { Scenario, Volumes } from "#generated/types.js";
import { listOf } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";

/**
 * What speaks against the persons of a scenario: more than were exported in all. Whoever is in a scenario is in one of the
 * two counters, unless it is exempt.
 */
export function faultOfPersons(
  { persons, exemption }: Draft<Scenario>,
  { nonSensitivePersons, sensitivePersons }: Draft<Volumes>,
): LocalizedText | undefined {
  if (exemption !== undefined || persons === undefined) return undefined;
  if (nonSensitivePersons === undefined || sensitivePersons === undefined) return undefined;
  const most = nonSensitivePersons + sensitivePersons;
  if (persons <= most) return undefined;
  return {
    zh: `有${persons}人，多于累计出境的人数（两项合计${most}人）`,
    en: `counts ${persons} persons, more than were exported in all (${most} in both counters)`,
  };
}

/** What speaks against the persons of a scenario whose sensitive information is exported; the first that does. */
export function faultOfSensitivePersons(
  { persons, sensitivePersons, dataItems, hasMinors, exemption }: Draft<Scenario>,
  volumes: Draft<Volumes>,
): LocalizedText | undefined {
  if (sensitivePersons === undefined) return undefined;
  if (persons !== undefined && sensitivePersons > persons) {
    return {
      zh: `涉及敏感个人信息的有${sensitivePersons}人，多于场景人数${persons}人`,
      en: `counts ${sensitivePersons} for sensitive information and only ${persons} in all`,
    };
  }
  const total = exemption === undefined ? volumes.sensitivePersons : undefined;
  if (total !== undefined && sensitivePersons > total) {
    return {
      zh: `涉及敏感个人信息的有${sensitivePersons}人，多于累计的${total}人`,
      en: `counts ${sensitivePersons} for sensitive information; the total is only ${total}`,
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
