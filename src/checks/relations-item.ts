import type { Scenario } from "#generated/types.js";
import { chinese, type DraftText } from "../foundation/answer.js";
import type { Draft } from "../foundation/draft.js";
import type { LocalizedText } from "../foundation/locale.js";
import { nameOf } from "./relations-name.js";
import { listWords } from "./finding-words.js";
import { personalItems } from "../law/sensitive.js";
import { containsText } from "./same-text.js";

/**
 * The data items of a scenario whose names none of the texts holds, as words of a message; `undefined` where all are
 * there. Items without a name yet are left out.
 */
export function itemsMissingIn(
  scenario: Draft<Scenario>,
  texts: readonly DraftText[],
): LocalizedText | undefined {
  const written = texts.flatMap((text) => chinese(text) ?? []).join("\n");
  const missing = personalItems(scenario).flatMap((item) => {
    const name = chinese(item.name);
    return name === undefined || containsText(written, name) ? [] : nameOf(item);
  });
  return missing.length === 0 ? undefined : listWords(missing);
}
