import { bilingual, type DraftText } from "../../foundation/answer.js";

/** A name without what typing varies: width, case, white space. */
export function normalisedName(name: string): string {
  return name.normalize("NFKC").replaceAll(/\s+/gu, "").toLowerCase();
}

/** The forms of a name in both languages, normalised; none where it is missing. */
export function nameForms(name: DraftText): readonly string[] {
  const words = bilingual(name);
  return words === undefined ? [] : [...new Set([normalisedName(words.zh), normalisedName(words.en)])];
}

/** Whether two names are the same in either language. */
export function isSameName(one: DraftText, other: DraftText): boolean {
  const forms = nameForms(one);
  return nameForms(other).some((form) => forms.includes(form));
}
