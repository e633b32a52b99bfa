import { bilingual, type DraftText } from "../../foundation/answer.js";
import { bareName } from "../../foundation/bare-name.js";

/** The forms of a name in both languages, normalised; none where it is missing. */
export function nameForms(name: DraftText): readonly string[] {
  const words = bilingual(name);
  return words === undefined ? [] : [...new Set([bareName(words.zh), bareName(words.en)])];
}

/** Whether two names are the same in either language. */
export function isSameName(one: DraftText, other: DraftText): boolean {
  const forms = nameForms(one);
  return nameForms(other).some((form) => forms.includes(form));
}
