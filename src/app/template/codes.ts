import type { LocalizedText } from "../../foundation/locale.js";

/** Codes of what is wrong with a template as a whole, or with how files were given. */
export const WHOLE_TEMPLATE_CODES = {
  "template/section-lost": {
    zh: "模板缺少《办法》第六条要求的内容",
    en: "Template without what article 6 of the Measures requires",
  },
  "template/field-not-shown": {
    zh: "模板没有显示必备字段",
    en: "Template that does not show a required field",
  },
  "template/word-not-made": {
    zh: "Word 模板不能生成的版本或者格式",
    en: "What cannot be made of a Word template",
  },
  "template/word-tagged": { zh: "既有文书已经是模板", en: "Precedent that is a template already" },
  "template/editions-differ": {
    zh: "中文模板与英文模板结构不一致",
    en: "Chinese and English templates that do not have the same parts",
  },
  "template/one-language": {
    zh: "模板包只替换了一种语言的片段",
    en: "Piece that a pack replaces in one language only",
  },
  "template/partial-not-called": { zh: "片段没有被引用", en: "Partial that nothing calls" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
