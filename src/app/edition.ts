import type { Language, LocalizedText } from "../foundation/locale.js";
import type { DocumentKind } from "../kinds/kind.js";

/** The language a document is made in, and what to tell when it is not the one that was asked for. */
export interface Edition {
  readonly language: Language;
  readonly note?: LocalizedText;
}

/** The edition of a kind in `asked`, or its Chinese one: the papers filed are Chinese, so every kind has it. */
export function editionOf(kind: DocumentKind, asked: Language): Edition {
  if (kind.languages.includes(asked)) return { language: asked };
  return {
    language: "zh",
    note: {
      zh: `《${kind.title.zh}》目前只有中文版，按中文版生成。`,
      en: `"${kind.title.en}" has no English edition yet; the Chinese one is made.`,
    },
  };
}
