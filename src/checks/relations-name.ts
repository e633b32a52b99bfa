import { bilingual, type DraftText } from "../foundation/answer.js";
import type { LocalizedText } from "../foundation/locale.js";
import { listWords } from "./finding-words.js";

/** Something in the filing that has a name or a title. */
export interface Named {
  readonly id?: string;
  readonly name?: DraftText;
  readonly title?: DraftText;
}

/** What messages call an entry: its name or title, else its id. */
export function nameOf({ id, name, title }: Named): LocalizedText {
  return bilingual(name) ?? bilingual(title) ?? { zh: id ?? "（未命名）", en: id ?? "(unnamed)" };
}

/** Several names in one sentence: 甲、乙 · A, B. */
export function namesOf(entries: readonly Named[]): LocalizedText {
  return listWords(entries.map(nameOf));
}
