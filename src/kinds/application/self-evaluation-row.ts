import type { SelfEvaluationRow } from "#generated/types.js";
import { bilingual } from "../../foundation/answer.js";
import type { Draft } from "../../foundation/draft.js";
import type { LocalizedText } from "../../foundation/locale.js";

/** What messages call a row of the self-evaluation: its requirement, else its id. */
export function requirementWords({ id = "", requirement }: Draft<SelfEvaluationRow>): LocalizedText {
  return bilingual(requirement) ?? { zh: id, en: id };
}
