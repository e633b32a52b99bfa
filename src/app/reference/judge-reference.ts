import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { Edge, PageKind, Reference } from "../../ooxml/reference/reference.js";
import type { ResolvedStyle } from "../../ooxml/reference/styles.js";
import { countsAsPapers } from "../../writers/docx/reference/merge-numbering.js";
import { EXPECTED, styleMapOf } from "../../writers/docx/reference/style-map.js";
import type { Unshown } from "./furniture-text.js";
import { letterheadOf } from "./letterhead.js";
import { HEADING_LEVELS, headingStyleId } from "../../writers/docx/style-names.js";

/** Sizes in which text can be read on paper, in points. */
const SMALLEST = 5;
const LARGEST = 72;
/** The least contrast of text on white paper (WCAG 2.2 asks for 3 of large text; below 2 a copy shows nothing). */
const LEAST_CONTRAST = 2;

const EDGES: readonly Edge[] = ["header", "footer"];
const PAGES: readonly PageKind[] = ["default", "first"];

/** Styles in which what a paper states could not be read: hidden, tiny, or nearly white. */
export function lookMistakes(reference: Reference, file: string): readonly Diagnostic[] {
  const map = styleMapOf(reference);
  const all = [...(map.normal === undefined ? [] : [map.normal]), ...map.counterparts.values()];
  const styles = new Map(all.map((style) => [style.id, style]));
  const told = new Set<string>();
  return [...styles.values()].flatMap((style) => {
    const fault = faultOf(map.lookOf(style), style.type);
    // What a style has from the one that all stand on is said of that one.
    if (fault === undefined || told.has(fault.en)) return [];
    told.add(fault.en);
    return [
      diagnostic({
        code: "template/reference-unreadable",
        severity: "blocking",
        message: {
          zh: `参照文档的样式“${style.name}”${fault.zh}，文书中的文字将无法阅读`,
          en: `The style “${style.name}” of the reference document ${fault.en}: text of a paper could not be read`,
        },
        help: {
          zh: "在 Word 中修改该样式的字体设置后重试。",
          en: "Change the font settings of this style in Word and try again.",
        },
        // Faults of several styles are findings of their own.
        place: { file: `${file}#${style.id}`, line: 1, column: 1 },
        basis: "inferred",
      }),
    ];
  });
}

function faultOf({ isHidden, size, colour }: ResolvedStyle, type: string): LocalizedText | undefined {
  if (isHidden === true) return { zh: "设为隐藏文字", en: "is hidden text" };
  if (type === "paragraph" && size !== undefined && (size < SMALLEST || size > LARGEST)) {
    return { zh: `字号为 ${size} 磅`, en: `has a size of ${size} pt` };
  }
  if (colour !== undefined && contrastOf(colour) < LEAST_CONTRAST) {
    return { zh: `颜色过浅（${colour}）`, en: `is too pale (${colour})` };
  }
  return undefined;
}

/** Contrast of a colour on white, as WCAG 2.2 computes it. */
function contrastOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** What papers do not take from a reference document: told as advice, in order of what weighs most. */
export function notTaken(
  reference: Reference,
  file: string,
): { readonly advice: readonly Diagnostic[]; readonly pdfAdvice: readonly Diagnostic[] } {
  const place = { file, line: 1, column: 1 };
  const advise = (code: string, message: LocalizedText, help: LocalizedText): Diagnostic =>
    diagnostic({ code, severity: "advice", message, help, place, basis: "inferred" });
  const advice: Diagnostic[] = [];
  const lacking = EXPECTED.filter(({ id }) => !styleMapOf(reference).counterparts.has(id));
  if (lacking.length > 0) {
    advice.push(
      advise(
        "template/reference-style",
        {
          zh: `参照文档没有与下列样式对应的样式，用随附的样式代替：${lacking.map(({ name }) => name.zh).join("、")}`,
          en: `The reference document has no styles for ${lacking.map(({ name }) => name.en).join(", ")}: those of the program are used`,
        },
        {
          zh: "需要统一外观的，在该文件中建立这些样式（名称与 Word 内置样式相同）。",
          en: "For one look, create them in that file under the names of Word's built-in styles.",
        },
      ),
    );
  }
  if (hasHeadingNumbers(reference) && !countsAsPapers(reference)) {
    advice.push(
      advise(
        "template/reference-numbering",
        {
          zh: "参照文档的标题编号与文书不同；文书按标题编号互相引用，因此保留文书的编号，只取用标题的外观",
          en: "The reference document numbers headings otherwise. Papers cite sections by their numbers, so the paper's numbers stay and only the look is taken",
        },
        {
          zh: "无须处理。编号格式为“一、”“（一）”“1.”“（1）”的，沿用参照文档的编号。",
          en: "Nothing has to be done. Numbering as 一、（一）1.（1）, in English 1. 1.1 1.1.1 (a), is taken over as it is.",
        },
      ),
    );
  }
  if (reference.page.columns > 1) {
    advice.push(
      advise(
        "template/reference-columns",
        { zh: "参照文档分栏排版；文书不分栏", en: "The reference document has columns; papers have none" },
        { zh: "无须处理。", en: "Nothing has to be done." },
      ),
    );
  }
  const unshown = unshownIn(reference);
  const pdfAdvice =
    unshown.length === 0
      ? []
      : [
          advise(
            "template/reference-pdf",
            {
              zh: `参照文档的下列内容只在 Word 文件中，PDF 没有：${unshown.map(({ zh }) => zh).join("、")}`,
              en: `What the reference document has is in the Word file only, not in the PDF: ${unshown.map(({ en }) => en).join(", ")}`,
            },
            {
              zh: "需要完全一致的，用 Word 把生成的 Word 文件另存为 PDF；或者把页眉做成一张 PNG 或 JPEG 图片加文字。",
              en: "To have both alike, save the Word file as PDF in Word, or make the header of one PNG or JPEG picture and text.",
            },
          ),
        ];
  return { advice, pdfAdvice };
}

function hasHeadingNumbers(reference: Reference): boolean {
  const map = styleMapOf(reference);
  return HEADING_LEVELS.some(
    (level) => map.lookOf(map.counterparts.get(headingStyleId(level))).hasNumber === true,
  );
}

const UNSHOWN: Readonly<Record<Unshown, LocalizedText>> = {
  field: { zh: "域", en: "the field" },
  shape: { zh: "图形、文本框或者水印", en: "shapes, text boxes or watermarks" },
  picture: {
    zh: "第二幅及以后的图片，或者 PNG、JPEG 以外的图片",
    en: "pictures after the first, or neither PNG nor JPEG",
  },
  table: { zh: "表格的列（文字逐行列出）", en: "columns of a table (its text stands line by line)" },
};

/** What the PDF does not show, each kind once. */
function unshownIn(reference: Reference): readonly LocalizedText[] {
  const letterhead = letterheadOf(reference);
  const found = new Map<string, LocalizedText>();
  for (const edge of EDGES) {
    for (const page of PAGES) {
      const { unshown, picture } = letterhead.of(edge, page);
      for (const { kind, name } of unshown) found.set(kind + name, named(UNSHOWN[kind], name));
      if (edge === "footer" && picture !== undefined) found.set("footer picture", FOOTER_PICTURE);
    }
  }
  const texts = [...reference.furniture.header.values(), ...reference.furniture.footer.values()];
  if (texts.some(({ xml }) => xml.includes("<w:pBdr>"))) found.set("rules", RULES);
  if (reference.hasEvenPages) found.set("even pages", EVEN_PAGES);
  if (reference.settings.mirrorMargins) found.set("mirrored margins", MIRRORED);
  if (reference.page.borders !== "") found.set("borders", BORDERS);
  return [...found.values()];
}

function named({ zh, en }: LocalizedText, name: string): LocalizedText {
  return name === "" ? { zh, en } : { zh: `${zh} ${name}`, en: `${en} ${name}` };
}

const FOOTER_PICTURE: LocalizedText = { zh: "页脚中的图片", en: "pictures in a footer" };
const RULES: LocalizedText = { zh: "页眉、页脚的框线", en: "rules of headers and footers" };
const EVEN_PAGES: LocalizedText = { zh: "偶数页的页眉、页脚", en: "headers and footers of even pages" };
const MIRRORED: LocalizedText = { zh: "对称页边距", en: "mirrored margins" };
const BORDERS: LocalizedText = { zh: "页面边框", en: "borders of the page" };
