import type { Mark } from "../../document/node.js";
import type { Language } from "../../foundation/locale.js";
import { escapeText } from "../../ooxml/xml.js";

/** How a run looks beyond its paragraph style. */
export interface RunLook {
  /** A character style. */
  readonly style?: string;
  readonly marks?: readonly Mark[];
  /** Language of the run where it differs from the document's. */
  readonly language?: Language;
}

export const PLAIN: RunLook = {};

const AMBIGUOUS = /[\u2018\u2019\u201C\u201D\u2014\u2026\u00B7]/gu;
const BREAK = /[\r\n\t]/u;
const BREAKS = /\r\n|[\r\n\t]/gu;

/** `w:rPr` with its children in schema order, or nothing. `hint` asks for the East Asian face of ambiguous marks. */
export function runProperties(look: RunLook, hint = false): string {
  const marks = look.marks ?? [];
  let xml = "";
  if (look.style !== undefined) xml += `<w:rStyle w:val="${look.style}"/>`;
  if (hint) xml += '<w:rFonts w:hint="eastAsia"/>';
  if (marks.includes("bold")) xml += "<w:b/><w:bCs/>";
  if (marks.includes("italic")) xml += "<w:i/><w:iCs/>";
  if (marks.includes("underline")) xml += '<w:u w:val="single"/>';
  if (marks.includes("superscript")) xml += '<w:vertAlign w:val="superscript"/>';
  else if (marks.includes("subscript")) xml += '<w:vertAlign w:val="subscript"/>';
  if (look.language === "zh") xml += '<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>';
  if (look.language === "en") xml += '<w:lang w:val="en-US" w:eastAsia="en-US"/>';
  return xml === "" ? "" : `<w:rPr>${xml}</w:rPr>`;
}

/**
 * A text as runs: cut only where the face of ambiguous marks changes; line ends become breaks, tabs become tabs.
 * `eastAsian` holds positions in the whole paragraph, in which the text begins at `offset`.
 */
export function textRuns(text: string, look: RunLook, eastAsian?: ReadonlySet<number>, offset = 0): string {
  if (text === "") return "";
  if (eastAsian === undefined) return oneRun(text, look, false);
  let xml = "";
  let start = 0;
  let hint: boolean | undefined;
  for (const { index } of text.matchAll(AMBIGUOUS)) {
    const wanted = eastAsian.has(offset + index);
    if (hint !== undefined && hint !== wanted) {
      xml += oneRun(text.slice(start, index), look, hint);
      start = index;
    }
    hint = wanted;
  }
  return xml + oneRun(text.slice(start), look, hint ?? false);
}

function oneRun(text: string, look: RunLook, hint: boolean): string {
  return `<w:r>${runProperties(look, hint)}${runContent(text)}</w:r>`;
}

function runContent(text: string): string {
  if (!BREAK.test(text)) return textElement(text);
  let xml = "";
  let start = 0;
  for (const match of text.matchAll(BREAKS)) {
    xml += textElement(text.slice(start, match.index));
    xml += match[0] === "\t" ? "<w:tab/>" : "<w:br/>";
    start = match.index + match[0].length;
  }
  return xml + textElement(text.slice(start));
}

function textElement(text: string): string {
  return text === "" ? "" : `<w:t xml:space="preserve">${escapeText(text)}</w:t>`;
}

/** A complex field with the result it shows until it is updated. */
export function fieldRuns(instruction: string, result: string): string {
  return (
    fieldStart(instruction) + `<w:r><w:t xml:space="preserve">${escapeText(result)}</w:t></w:r>` + fieldEnd()
  );
}

/** Begin, instruction and separator of a field; the result follows. */
export function fieldStart(instruction: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${escapeText(instruction)} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  );
}

export function fieldEnd(): string {
  return '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
}
