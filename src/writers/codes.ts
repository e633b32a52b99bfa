import type { LocalizedText } from "../foundation/locale.js";

/** What layout and writers say about a paper, with its names for lists. */
export const WRITER_CODES = {
  "writer/bad-picture": { zh: "图片的数据已损坏", en: "Damaged picture" },
  "writer/contents-pages": { zh: "Word 文件目录的页码可能有出入", en: "Page numbers of contents in Word" },
  "writer/font-substituted": { zh: "以随附字体代替", en: "Bundled font in place of the one asked for" },
  "writer/footnote-place": { zh: "脚注的位置无法排印", en: "Footnote where there is no place for it" },
  "writer/illegal-character": { zh: "任何文件都无法保存的字符", en: "Character that no file can hold" },
  "writer/no-glyph": { zh: "字体中没有的字符", en: "Character that the fonts lack" },
  "writer/no-office": { zh: "没有可以转换 Word 文件的程序", en: "No program that turns Word into PDF" },
  "writer/office-failed": { zh: "Word 文件转换失败", en: "Failed conversion of a Word document" },
  "writer/press-colours": { zh: "PDF/A 不能采用的印刷四色图片", en: "CMYK picture that PDF/A cannot hold" },
  "writer/right-to-left": {
    zh: "PDF 不能排印的自右向左文字",
    en: "Script that is read from the right, in a PDF",
  },
  "writer/text-lost": { zh: "写出的文件与内容不一致", en: "File that differs from its content" },
} as const satisfies Readonly<Record<string, LocalizedText>>;
