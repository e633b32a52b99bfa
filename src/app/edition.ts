import type { Edition, LocalizedText } from "../foundation/locale.js";
import type { DocumentKind } from "../kinds/kind.js";

/** The edition a document is made in, and what to tell when it is not the one that was asked for. */
export interface ChosenEdition {
  readonly edition: Edition;
  readonly note?: LocalizedText;
}

/** The edition of a kind that was asked for, or its Chinese one: the papers filed are Chinese, so every kind has it. */
export function editionOf(kind: DocumentKind, asked: Edition): ChosenEdition {
  if (kind.languages.includes(asked === "both" ? "en" : asked)) return { edition: asked };
  return {
    edition: "zh",
    note: {
      zh: `《${kind.title.zh}》目前只有中文版，按中文版生成。`,
      en: `"${kind.title.en}" has no English edition yet; the Chinese one is made.`,
    },
  };
}
