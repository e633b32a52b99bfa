import { childNamed, nearestAround, type OffsetNode } from "../../ooxml/offset-tree.js";
import { NEEDY } from "./levels.js";
import type { Placement } from "./placement.js";
import { mergedRight } from "./merged-cells.js";

/** An element that is looked at once it is filled, because it may have lost its content. */
export interface FrameSite {
  readonly node: OffsetNode;
  readonly settle: (filled: string) => string;
}

/**
 * The paragraphs, cells and tables of a part that data may leave empty: a paragraph that conditions left nothing of disappears, so does a
 * table without rows, and a cell without a paragraph gets an empty one.
 */
export function framesOf(xml: string, placement: Placement): readonly FrameSite[] {
  const { sites, blocks, levels, dropped, lifted } = placement;
  const inline = new Set(blocks.filter((block) => levels.get(block) === "inline").map(({ open }) => open));
  const frames = new Map<OffsetNode, FrameSite["settle"]>();
  const need = (holder: OffsetNode | undefined): void => {
    if (holder === undefined || !NEEDY.has(holder.name)) return;
    frames.set(
      holder,
      withParagraph(emptyParagraph(xml, holder), `</${holder.name}>`, holder.name === "w:tc"),
    );
  };
  for (const { tag, paragraph } of sites) {
    const { node } = paragraph;
    if (lifted.has(tag) || dropped.has(node)) need(node.parent);
    if (!inline.has(tag) || dropped.has(node)) continue;
    frames.set(node, ifSeen);
    need(node.parent);
  }
  for (const [block, level] of levels) {
    const site = level === "row" ? sites.find(({ tag }) => tag === block.open) : undefined;
    const table = site && nearestAround(site.paragraph.node, "w:tbl");
    if (table === undefined) continue;
    frames.set(table, ifRows);
    need(table.parent);
  }
  return [...frames]
    .filter(([node]) => !isInDropped(node, dropped))
    .map(([node, settle]) => ({ node, settle }))
    .sort((left, right) => left.node.start - right.node.start);
}

/** Whether an element stands in a row that disappears. */
export function isInDropped(node: OffsetNode, dropped: ReadonlySet<OffsetNode>): boolean {
  for (let at: OffsetNode | undefined = node.parent; at !== undefined; at = at.parent) {
    if (dropped.has(at)) return true;
  }
  return false;
}

const PROPERTIES = /<w:pPr(?:\s[^>]*)?>.*?<\/w:pPr>/su;
const SEEN_TEXT = /<w:t(?:\s[^>]*)?>[^<]*[^<\s][^<]*<\/w:t>/u;
/** What is seen without any text; ruled blanks are underlined spaces. */
const SEEN_OBJECT =
  /<(?:w:(?:drawing|pict|object|br|sym|fldChar|fldSimple|footnoteReference|endnoteReference|commentReference|sectPr|ptab|u)|m:oMath|mc:AlternateContent)[\s/>]/u;

/** A filled paragraph, or nothing when nothing of it would be seen. */
function ifSeen(paragraph: string): string {
  const hasSection = /<w:sectPr[\s>]/u.test(paragraph);
  const content = paragraph.replace(PROPERTIES, "");
  return hasSection || SEEN_TEXT.test(content) || SEEN_OBJECT.test(withoutEmptyRuns(content))
    ? paragraph
    : "";
}

/** Properties of runs without text show nothing. */
function withoutEmptyRuns(content: string): string {
  return content.replaceAll(/<w:r(?:\s[^>]*)?>(?:<w:rPr>.*?<\/w:rPr>)?<\/w:r>/gsu, "");
}

function ifRows(table: string): string {
  return /<w:tr[\s>]/u.test(table) ? mergedRight(table) : "";
}

/** Puts `spare` in at the end of an element that must hold a paragraph and lost all: of a cell, that must end with one. */
function withParagraph(spare: string, closing: string, isLast: boolean): (filled: string) => string {
  return (filled) => {
    const inner = filled.slice(0, -closing.length).replace(/(?:<w:bookmark(?:Start|End)[^>]*\/>)+$/u, "");
    const isThere = isLast
      ? /(?:<\/w:p>|<w:p(?:\s[^>]*)?\/>)$/u.test(inner)
      : /<w:(?:p|tbl)[\s/>]/u.test(inner);
    return isThere ? filled : `${filled.slice(0, -closing.length)}${spare}${closing}`;
  };
}

/** An empty paragraph that looks as the first of the element does. */
function emptyParagraph(xml: string, holder: OffsetNode): string {
  const first = childNamed(holder, "w:p");
  const properties = first && paragraphProperties(xml, first);
  return properties ? `<w:p>${properties}</w:p>` : "<w:p/>";
}

/** The properties of a paragraph as written, without the section that ends with it. */
export function paragraphProperties(xml: string, paragraph: OffsetNode): string {
  const properties = childNamed(paragraph, "w:pPr");
  if (properties === undefined) return "";
  const section = childNamed(properties, "w:sectPr");
  if (section === undefined) return xml.slice(properties.start, properties.end);
  return xml.slice(properties.start, section.start) + xml.slice(section.end, properties.end);
}
