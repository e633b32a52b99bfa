import type { Contents, Heading } from "../../document/node.js";
import { inlineText, labelGap } from "../../document/text.js";
import { element } from "../../ooxml/xml.js";
import { languagesIn } from "./inlines.js";
import { eastAsianMarks } from "./marks.js";
import { paragraphXml, separatorXml } from "./paragraph.js";
import { fieldEnd, fieldRuns, fieldStart, PLAIN, textRuns } from "./runs.js";
import { headingBookmark, type WritingState } from "./state.js";
import { styleId } from "./style-names.js";

/**
 * A table of contents as Word's own gallery makes it: a content control with a TOC field and its entries.
 *
 * The entries are there at once, numbered and linked; with page numbers where a layout was asked for them, each in a field
 * of its own, as Word makes them. The field is neither dirty nor updated on opening, because Word then asks the reader a
 * question. Its instruction leaves out `\n` (no page numbers), so that whoever updates the field in Word gets page numbers
 * at the dotted tab of the entry styles.
 */
export function contentsXml(contents: Contents, state: WritingState): string {
  const title = paragraphXml(
    { style: styleId("contentsTitle"), keepNext: true },
    textRuns(contents.title, PLAIN),
    state,
  );
  const start = fieldStart(`TOC \\o "1-${contents.levels}" \\h \\z \\u`);
  const entries = state.headings
    .map((heading, index) => ({ heading, bookmark: headingBookmark(index + 1) }))
    .filter(({ heading }) => heading.level <= contents.levels)
    .map(({ heading, bookmark }, index) => entryXml(heading, bookmark, index === 0 ? start : "", state));
  const body = entries.length === 0 ? start + fieldEnd() : fieldEnd();
  const gallery = element("w:docPartGallery", { "w:val": "Table of Contents" }) + element("w:docPartUnique");
  return (
    `<w:sdt><w:sdtPr>${element("w:id", { "w:val": state.next("contents") })}` +
    `${element("w:docPartObj", {}, gallery)}</w:sdtPr><w:sdtContent>` +
    `${title}${entries.join("")}${separatorWith(body, state)}</w:sdtContent></w:sdt>`
  );
}

function entryXml(heading: Heading, bookmark: string, fieldBegin: string, state: WritingState): string {
  const style = heading.level === 1 ? "contents1" : heading.level === 2 ? "contents2" : "contents3";
  const text = entryText(heading, state);
  const { language } = state.tree;
  const before = text.length - inlineText(heading.inlines, language).length;
  const languageAt = languagesIn(heading.inlines, language);
  const marks = eastAsianMarks(text, (at) => (at < before ? language : languageAt(at - before)));
  const runs = textRuns(text, PLAIN, marks);
  return paragraphXml(
    { style: styleId(style) },
    `${fieldBegin}<w:hyperlink w:anchor="${bookmark}" w:history="1">${runs}${pageXml(heading, bookmark, state)}</w:hyperlink>`,
    state,
  );
}

function pageXml(heading: Heading, bookmark: string, { pages }: WritingState): string {
  const page = pages?.pageOf.get(heading.id);
  if (page === undefined) return "";
  return `<w:r><w:tab/></w:r>${fieldRuns(`PAGEREF ${bookmark} \\h`, String(page))}`;
}

/** Number and words of a heading on one line. */
function entryText(heading: Heading, state: WritingState): string {
  const { language } = state.tree;
  const label = heading.label + labelGap(heading.label, language);
  return label + inlineText(heading.inlines, language).replaceAll(/[\r\n\t]/gu, " ");
}

function separatorWith(runs: string, state: WritingState): string {
  return separatorXml(state).replace("</w:p>", `${runs}</w:p>`);
}
