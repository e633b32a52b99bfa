/** The two languages every text of the product exists in. */
export type Language = "zh" | "en";

export const LANGUAGES: readonly Language[] = ["zh", "en"];

/** A text shown to a user. Leaving one language out does not compile. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

/** Joins two localized texts, language by language, with a separator of each language. */
export function joinTexts(
  texts: readonly LocalizedText[],
  separator: LocalizedText = { zh: "；", en: "; " },
): LocalizedText {
  return {
    zh: texts.map((text) => text.zh).join(separator.zh),
    en: texts.map((text) => text.en).join(separator.en),
  };
}
