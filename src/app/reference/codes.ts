import type { LocalizedText } from "../../foundation/locale.js";

/** Codes of what is wrong with a reference document, and of what papers do not take from it. */
export const REFERENCE_CODES = {
  "template/reference-tag": {
    zh: "参照文档的页眉、页脚有模板标签",
    en: "Tag in a header of a reference document",
  },
  "template/reference-unreadable": {
    zh: "参照文档的样式无法阅读",
    en: "Style of a reference document that cannot be read",
  },
  "template/reference-page": {
    zh: "参照文档的页面放不下文书",
    en: "Page of a reference document without room",
  },
  "template/reference-style": { zh: "参照文档缺少样式", en: "Styles that a reference document lacks" },
  "template/reference-numbering": {
    zh: "参照文档的标题编号没有取用",
    en: "Numbering of a reference document that is not taken",
  },
  "template/reference-theme": {
    zh: "主题的数值以参照文档为准",
    en: "Values of a theme that give way to a reference document",
  },
  "template/reference-columns": { zh: "参照文档的分栏没有取用", en: "Columns of a reference document" },
  "template/reference-pdf": {
    zh: "参照文档的部分内容不在 PDF 中",
    en: "What of a reference document is not in the PDF",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
