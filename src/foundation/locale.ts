/** The two languages every text of the product exists in. */
export type Language = "zh" | "en";

export const LANGUAGES: readonly Language[] = ["zh", "en"];

/** What a document is made in: one language, or Chinese with English side by side (中英对照). */
export type Edition = Language | "both";

export const EDITIONS: readonly Edition[] = ["zh", "en", "both"];

/** What an edition is called. */
export const EDITION_NAMES: Readonly<Record<Edition, LocalizedText>> = {
  zh: { zh: "中文版", en: "Chinese" },
  en: { zh: "英文版", en: "English" },
  both: { zh: "中英对照版", en: "side-by-side" },
};

/** The language of an edition, of what is there once in it: its title, its file names, its numbers. Side by side it is Chinese. */
export function languageOf(edition: Edition): Language {
  return edition === "both" ? "zh" : edition;
}

/** The languages in which an edition has words. */
export function languagesOf(edition: Edition): readonly Language[] {
  return edition === "both" ? LANGUAGES : [edition];
}

/** The title of a document in an edition, for file names. */
export function titleIn(title: LocalizedText, edition: Edition): string {
  return edition === "both" ? `${title.zh}（中英对照）` : title[edition];
}

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
