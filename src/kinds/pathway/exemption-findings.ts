import type { ExemptionArticle, Filing } from "#generated/types.js";
import type { RuleFinding } from "../../checks/rule.js";
import type { Draft } from "../../foundation/draft.js";
import { EXEMPTIONS } from "../../law/pathway/article.js";
import { DOMESTIC_BOOKING, type Condition } from "../../law/pathway/exemption.js";
import { judgementOf } from "../../law/pathway/judgement.js";
import { scenarioName } from "../../law/pathway/name.js";

/**
 * What is wrong with claims of an exemption: each condition that is not met, or not answered where the schema does not ask.
 * The booking of a hotel in China has a rule of its own.
 */
export function* exemptionFindings(
  filing: Draft<Filing>,
  asOf: string,
  article: ExemptionArticle,
): Generator<RuleFinding> {
  for (const { scenario, index, claim } of judgementOf(filing, asOf).scenarios) {
    if (claim?.article !== article) continue;
    const name = scenarioName(scenario, index);
    const where = EXEMPTIONS[article].name;
    for (const condition of claim.conditions) {
      if (!isComplaint(condition)) continue;
      const words = condition.words();
      yield {
        pointer: condition.pointer,
        message:
          condition.holds === undefined
            ? {
                zh: `“${name.zh}”主张${where.zh}，但以下条件尚未说明：${words.zh}`,
                en: `"${name.en}" claims ${where.en}, but this condition is not answered: ${words.en}`,
              }
            : {
                zh: `“${name.zh}”主张${where.zh}，但以下条件不符合：${words.zh}`,
                en: `"${name.en}" claims ${where.en}, but this condition is not met: ${words.en}`,
              },
      };
    }
  }
}

/** Whether a condition needs words: not met, or unanswered without being a gap that the schema lists. */
export function isComplaint({ holds, isGap, pointer }: Condition): boolean {
  if (holds === true || pointer.endsWith(`/${DOMESTIC_BOOKING}`)) return false;
  return holds === false || !isGap;
}
