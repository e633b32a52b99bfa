import { LANGUAGES, type Language } from "../../../foundation/locale.js";
import { attributesOf, childOf, type XmlElement } from "../../../foundation/xml-reader.js";
import type { Reference } from "../../../ooxml/reference/reference.js";
import { valueOf } from "../../../ooxml/reference/styles.js";
import { element } from "../../../ooxml/xml.js";
import { HEADING_FORMATS, HEADING_LIST } from "../numbering.js";
import { HEADING_LEVELS, headingStyleId } from "../style-names.js";
import type { HeadingNumbers } from "./merge-styles.js";
import { styleMapOf } from "./style-map.js";

const END = "</w:numbering>";

/** How lists of ours stand behind the firm's. */
export interface MergedNumbering {
  /** The numbering part up to where the instances of the document's own lists go, and what follows them. */
  readonly head: string;
  readonly tail: string;
  /** What is added to the numbers of our instances and lists. */
  readonly instances: number;
  readonly lists: number;
  /** For `mergeStyles`. */
  readonly headings: HeadingNumbers;
}

/**
 * The firm's lists, then ours. Headings keep the firm's numbering where it gives the very numbers that the paper prints, because sections
 * are cited by them; otherwise they count as papers do, in the firm's look.
 *
 * @param own the numbering part of a document without a reference, up to its instances.
 */
export function mergeNumbering(reference: Reference, own: string, language: Language): MergedNumbering {
  const numberingXml = reference.numbering?.xml;
  const isFirms = countsAlike(reference, language);
  if (numberingXml?.includes(END) !== true) {
    const head = withoutIndents(withStyles(own, reference));
    return { head, tail: END, instances: 0, lists: 0, headings: headingNumbers(HEADING_LIST) };
  }
  const instances = largest(numberingXml, /<w:num\s[^>]*w:numId="(\d+)"/gu);
  const lists = largest(numberingXml, /<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"/gu) + 1;
  const ours = [...own.matchAll(/<w:abstractNum\s.*?<\/w:abstractNum>/gsu)]
    .map(([list], index) =>
      list.replace(
        /<w:abstractNum\s[^>]*>/u,
        element("w:abstractNum", { "w:abstractNumId": lists + index }).replace("/>", ">"),
      ),
    )
    .map((list, index) => (index === 0 && isFirms ? list.replaceAll(/<w:pStyle[^>]*\/>/gu, "") : list))
    .join("");
  const firm = isFirms ? numberingXml : withoutHeadings(numberingXml, reference);
  const cut = firm.search(/<w:num[\s>]|<w:numIdMacAtCleanup|<\/w:numbering>/u);
  const withLists = firm.slice(0, cut) + withoutIndents(withStyles(ours, reference)) + firm.slice(cut);
  const end = withLists.search(/<w:numIdMacAtCleanup|<\/w:numbering>/u);
  return {
    head: withLists.slice(0, end),
    tail: withLists.slice(end),
    instances,
    lists,
    headings: isFirms ? new Map() : headingNumbers(HEADING_LIST + instances),
  };
}

function largest(xml: string, pattern: RegExp): number {
  return Math.max(0, ...[...xml.matchAll(pattern)].map(([, digits]) => Number(digits)));
}

function headingNumbers(list: number): HeadingNumbers {
  return new Map(
    HEADING_LEVELS.map((level) => [
      headingStyleId(level),
      element(
        "w:numPr",
        {},
        element("w:ilvl", { "w:val": level - 1 }) + element("w:numId", { "w:val": list }),
      ),
    ]),
  );
}

/** Our levels name the styles they belong to by the firm's ids. */
function withStyles(xml: string, reference: Reference): string {
  const { idOf } = styleMapOf(reference);
  return xml.replaceAll(/<w:pStyle w:val="([^"]*)"\/>/gu, (_whole, id: string) =>
    element("w:pStyle", { "w:val": idOf(id) }),
  );
}

/** The list of headings says no indent: that of the firm's styles holds. Other lists keep theirs, for people who go on writing. */
function withoutIndents(xml: string): string {
  return xml.replaceAll(/<w:lvl\s(?:(?!<\/w:lvl>).)*<\/w:lvl>/gsu, (level) =>
    level.includes("<w:pStyle") ? level.replace(/<w:pPr>.*?<\/w:pPr>/su, "") : level,
  );
}

/** The firm's lists without their claim on the styles of headings. */
function withoutHeadings(xml: string, reference: Reference): string {
  const { counterparts } = styleMapOf(reference);
  const ids = new Set(HEADING_LEVELS.map((level) => counterparts.get(headingStyleId(level))?.id));
  return xml.replaceAll(/<w:pStyle\s([^>]*)\/>/gu, (whole, attributes: string) =>
    ids.has(attributesOf(attributes).get("w:val")) ? "" : whole,
  );
}

/** Formats that print the same up to the numbers that papers write in words. */
const SAME_FORMAT: Readonly<Record<string, string>> = {
  chineseCounting: "chineseCountingThousand",
  japaneseCounting: "chineseCountingThousand",
};

/** Whether the firm numbers headings as papers of some language do. */
export function countsAsPapers(reference: Reference): boolean {
  return LANGUAGES.some((language) => countsAlike(reference, language));
}

/** Whether the firm numbers the headings of all levels exactly as the paper does. */
function countsAlike(reference: Reference, language: Language): boolean {
  const root = reference.numbering?.root;
  if (root === undefined) return false;
  const { counterparts } = styleMapOf(reference);
  return HEADING_FORMATS[language].every(({ text, format }, index) => {
    const style = counterparts.get(`Heading${index + 1}`)?.element;
    const place = style && childOf(style, "w:pPr");
    const numbering = place && childOf(place, "w:numPr");
    const level = numbering && levelOf(root, valueOf(numbering, "w:numId") ?? "", String(index));
    if (numbering === undefined || level === undefined) return false;
    if ((valueOf(numbering, "w:ilvl") ?? "0") !== String(index)) return false;
    const theirs = valueOf(level, "w:numFmt") ?? "decimal";
    return (
      valueOf(level, "w:lvlText") === text &&
      (SAME_FORMAT[theirs] ?? theirs) === format &&
      (valueOf(level, "w:start") ?? "0") === "1" &&
      childOf(level, "w:lvlRestart") === undefined
    );
  });
}

/** A level of a list instance that overrides nothing. */
function levelOf(root: XmlElement, instance: string, level: string): XmlElement | undefined {
  const number = root.children.find(
    ({ name, attributes }) => name === "w:num" && attributes.get("w:numId") === instance,
  );
  if (number === undefined || childOf(number, "w:lvlOverride") !== undefined) return undefined;
  const list = valueOf(number, "w:abstractNumId");
  return root.children
    .find(({ name, attributes }) => name === "w:abstractNum" && attributes.get("w:abstractNumId") === list)
    ?.children.find(({ name, attributes }) => name === "w:lvl" && attributes.get("w:ilvl") === level);
}
