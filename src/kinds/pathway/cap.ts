import type { Filing } from "#generated/types.js";
import type { RuleDefinition, RuleFinding } from "../../checks/rule.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { pointer } from "../../foundation/pointer.js";
import { judgementOf } from "../../law/pathway/judgement.js";
import { personsText } from "../../law/pathway/words.js";
import { isReached, type Threshold } from "../../law/thresholds.js";

/** What the rules about the caps of the two counters share. */
export const OF_CAP = {
  severity: "blocking",
  sources: [
    { law: "M", article: "5(1)(2)" },
    { law: "XBP", article: "7(1)(2)" },
    { law: "CIVIL", article: "1259" },
  ],
  help: {
    zh: "申报数据出境安全评估，将当年已经出境的一并纳入；数量有误的，按自然人去重并扣除免予人数后改正。",
    en: "Apply for a security assessment that includes what was exported this year; if the number is wrong, correct it (natural persons, de-duplicated, without exempt ones).",
  },
} as const satisfies Pick<RuleDefinition, "severity" | "sources" | "help">;

/**
 * A counter that has reached its cap, unless the assessment is the path anyway, or a rule of its own speaks to the holder of
 * a certificate. `says` words it, given the persons in words.
 */
export function* reachedCap(
  filing: Draft<Filing>,
  asOf: string,
  counter: "nonSensitive" | "sensitive",
  cap: Threshold,
  says: (persons: LocalizedText) => LocalizedText,
): Generator<RuleFinding> {
  const judgement = judgementOf(filing, asOf);
  const { count } = judgement.counters[counter];
  if (filing.pathway?.selected === "securityAssessment" || !isReached(count.low, cap)) return;
  const { holdsPath, hasApplied } = judgement.holder;
  if (holdsPath && !hasApplied) return;
  yield { pointer: pointer("volumes", `${counter}Persons`), message: says(personsText(count)) };
}
