import type { Blank, Footnote, Inline } from "../../document/node.js";
import { isHeavyByFace, type ParagraphTheme } from "../../document/theme.js";
import { inlineText } from "../../document/text.js";
import { blankText, checkText, gapText, notApplicableLead, notApplicableText } from "../../document/words.js";
import { diagnostic } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import { CONTROL_SEPARATOR } from "./controls.js";
import { eastAsianMarks } from "./marks.js";
import { fieldRuns, PLAIN, runProperties, textRuns, type RunLook } from "./runs.js";
import type { WritingState } from "./state.js";
import { STYLE, styleId } from "./style-names.js";

/** Where inlines stand: Word allows a footnote in the body only. */
export type InlinePlace = "body" | "footnote" | "furniture";

/**
 * What the page count shows until Word counts, which it does whenever it lays out the page. Without a layout the
 * writer states no number.
 */
const PAGE_COUNT_RESULT = "…";
const PAGE_NUMBER_RESULT = "1";

const UNDERLINED = { marks: ["underline"] } as const;
const AMBIGUOUS = /[\u2018\u2019\u201C\u201D\u2014\u2026\u00B7]/u;

/**
 * Inlines of one paragraph as runs. Footnotes go to `state.notes`.
 *
 * @param look the style of the paragraph: where it is heavy by its East Asian face, Latin letters are made bold.
 */
export function inlinesXml(
  inlines: readonly Inline[],
  state: WritingState,
  place: InlinePlace,
  look?: ParagraphTheme,
): string {
  const { language } = state.tree;
  const text = inlineText(inlines, language);
  const marks = AMBIGUOUS.test(text) ? eastAsianMarks(text, languagesIn(inlines, language)) : undefined;
  const comments = place === "body" ? state.comments?.marksIn(inlines) : undefined;
  const boldLatin = look !== undefined && isHeavyByFace(state.theme, look);
  let offset = 0;
  let xml = "";
  let position = 0;
  for (const inline of inlines) {
    const around = comments?.get(position);
    const touches = place === "body" && state.controls?.touch(inlines[position - 1], inline) === true;
    const written = inlineXml(inline, { state, place, marks, offset, boldLatin });
    if (touches) xml += CONTROL_SEPARATOR;
    xml += around === undefined ? written : around.before + written + around.after;
    position += 1;
    // Positions of marks are those in the text of the whole paragraph.
    if (marks !== undefined) offset += inlineText([inline], language).length;
  }
  return xml;
}

/** The language at each position of the paragraph's text. */
export function languagesIn(inlines: readonly Inline[], document: Language): (at: number) => Language {
  let end = 0;
  const stretches = inlines.map((inline) => {
    end += inlineText([inline], document).length;
    return { end, language: ("language" in inline ? inline.language : undefined) ?? document };
  });
  return (at) => stretches.find((stretch) => at < stretch.end)?.language ?? document;
}

interface InlineContext {
  readonly state: WritingState;
  readonly place: InlinePlace;
  readonly marks: ReadonlySet<number> | undefined;
  readonly offset: number;
  readonly boldLatin: boolean;
}

function inlineXml(inline: Inline, context: InlineContext): string {
  const { state, place, marks, offset } = context;
  const { language } = state.tree;
  switch (inline.type) {
    case "text":
      return weightedRuns(
        inline.text,
        { marks: inline.marks, ...otherLanguage(inline.language, language) },
        context,
      );
    case "lineBreak":
      return "<w:r><w:br/></w:r>";
    case "gap": {
      const mark = textRuns(gapText(inline, language), { style: STYLE.gap }, marks, offset);
      return place === "body" ? (state.controls?.around(inline.pointer, mark) ?? mark) : mark;
    }
    case "notApplicable": {
      const look = otherLanguage(inline.language, language);
      if (look.language === undefined) {
        return textRuns(notApplicableText(inline, language), PLAIN, marks, offset);
      }
      const lead = notApplicableLead(language);
      return textRuns(lead, PLAIN) + textRuns(inline.reason, look, marks, offset + lead.length);
    }
    case "blank":
      return blankXml(inline, language);
    case "check":
      return textRuns(checkText(inline), { style: STYLE.check });
    case "pageNumber":
      return fieldRuns("PAGE", PAGE_NUMBER_RESULT);
    case "pageCount":
      return fieldRuns("NUMPAGES", state.pages === undefined ? PAGE_COUNT_RESULT : String(state.pages.count));
    case "footnote":
      return footnoteXml(inline, context);
  }
}

/** Letters, digits and signs of the Latin face, with the spaces between them. */
const LATIN = /[\u0021-\u024F]+(?: +[\u0021-\u024F]+)*/gu;

/** Text as runs, Latin letters in runs of their own where they have another weight than the style. */
function weightedRuns(text: string, look: RunLook, { marks, offset, boldLatin }: InlineContext): string {
  if (!boldLatin || look.marks?.includes("bold") === true) return textRuns(text, look, marks, offset);
  const bold: RunLook = { ...look, marks: [...(look.marks ?? []), "bold"] };
  let xml = "";
  let end = 0;
  for (const { 0: latin, index } of text.matchAll(LATIN)) {
    xml += textRuns(text.slice(end, index), look, marks, offset + end);
    xml += textRuns(latin, bold, marks, offset + index);
    end = index + latin.length;
  }
  return xml + textRuns(text.slice(end), look, marks, offset + end);
}

function otherLanguage(own: Language | undefined, document: Language): { readonly language?: Language } {
  return own === undefined || own === document ? {} : { language: own };
}

function blankXml(blank: Blank, language: Language): string {
  const { ruled, after } = blankText(blank, language);
  return textRuns(ruled, UNDERLINED) + textRuns(after, PLAIN);
}

function footnoteXml(note: Footnote, { state, place }: InlineContext): string {
  if (place !== "body") {
    state.diagnostics.push(misplacedFootnote(inlineText(note.inlines, state.tree.language)));
    return "";
  }
  const id = state.notes.length + 1;
  const mark = runProperties({ style: STYLE.footnoteReference });
  // The place is taken first, so that the note itself cannot take it.
  state.notes.push("");
  state.notes[id - 1] =
    `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="${styleId("footnote")}"/></w:pPr>` +
    `<w:r>${mark}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>` +
    `${inlinesXml(note.inlines, state, "footnote")}</w:p></w:footnote>`;
  return `<w:r>${mark}<w:footnoteReference w:id="${id}"/></w:r>`;
}

function misplacedFootnote(text: string): ReturnType<typeof diagnostic> {
  const words = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return diagnostic({
    code: "writer/footnote-place",
    severity: "blocking",
    message: {
      zh: `脚注“${words}”位于页眉、页脚或另一脚注之内，Word 文件无法保存`,
      en: `The footnote “${words}” stands in a header, a footer or another footnote, where Word allows none`,
    },
    help: { zh: "请将该脚注移至正文。", en: "Move the footnote into the body text." },
  });
}
