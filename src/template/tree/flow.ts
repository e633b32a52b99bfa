import type { List, ListItem, Paragraph, ParagraphStyle } from "../../document/node.js";
import { itemLabel } from "../../document/number.js";
import type { Conversion } from "./conversion.js";
import { childElements, type MarkedElement } from "./elements.js";
import { InlineFlow } from "./inline-flow.js";
import { addInlines, PLAIN } from "./inlines.js";

const STYLES: Readonly<Record<string, ParagraphStyle>> = {
  plain: "plain",
  center: "center",
  right: "right",
  title: "title",
  subtitle: "subtitle",
  paperTitle: "paperTitle",
  coverLine: "coverLine",
  caption: "caption",
  note: "note",
  signature: "signature",
};

/**
 * Paragraphs and lists of an element that holds text directly or in `<p>`, `<ul>`, `<ol>`: a list item or a cell.
 * `orderedAbove` counts the numbered lists around.
 */
export function flowBlocks(
  element: MarkedElement,
  style: ParagraphStyle,
  conversion: Conversion,
  orderedAbove = 0,
): readonly (Paragraph | List)[] {
  const blocks: (Paragraph | List)[] = [];
  let flow = new InlineFlow(conversion.language, "paragraph");
  const endFlow = (): void => {
    for (const inlines of flow.paragraphs()) {
      blocks.push({ type: "paragraph", style, inlines, ...conversion.placeOf(element) });
    }
    flow = new InlineFlow(conversion.language, "paragraph");
  };
  for (const child of element.children) {
    if (typeof child === "string" || !["p", "ul", "ol"].includes(child.name)) {
      addInlines(flow, [child], PLAIN, conversion);
      continue;
    }
    endFlow();
    if (child.name === "p") blocks.push(...paragraphBlocks(child, style, conversion));
    else blocks.push(...listBlocks(child, style, conversion, orderedAbove));
  }
  endFlow();
  return blocks;
}

/** A `<p>`: one paragraph, several when a value has several lines, none when nothing is left of it. */
export function paragraphBlocks(
  element: MarkedElement,
  style: ParagraphStyle,
  conversion: Conversion,
): readonly Paragraph[] {
  const flow = new InlineFlow(conversion.language, "paragraph");
  addInlines(flow, element.children, PLAIN, conversion);
  const found = flow.paragraphs();
  const paragraphs = found.length === 0 && conversion.isMeantEmpty(element) ? [[]] : found;
  const common: Omit<Paragraph, "inlines"> = {
    type: "paragraph",
    style: STYLES[element.attributes["class"] ?? ""] ?? style,
    ...(element.attributes["keep"] === undefined ? {} : { keepWithNext: true }),
    ...conversion.placeOf(element),
  };
  return paragraphs.map((inlines) => Object.assign({ inlines }, common));
}

/** A list without its empty items, or nothing when none is left. */
export function listBlocks(
  element: MarkedElement,
  style: ParagraphStyle,
  conversion: Conversion,
  orderedAbove = 0,
): readonly List[] {
  const ordered = element.name === "ol";
  const contents = childElements(element)
    .map((item) => flowBlocks(item, style, conversion, orderedAbove + (ordered ? 1 : 0)))
    .filter((blocks) => blocks.length > 0);
  if (contents.length === 0) return [];
  const items = contents.map((blocks, index): ListItem => {
    const label = ordered ? itemLabel(index + 1, orderedAbove, conversion.language) : "•";
    // The number of an item whose words all stand in a list of their own has a line of its own: Word and plain text have no other place for it.
    const isBare = blocks[0]?.type === "list";
    return {
      label,
      blocks: isBare ? [{ type: "paragraph", style, inlines: [], keepWithNext: true }, ...blocks] : blocks,
    };
  });
  return [{ type: "list", ordered, items, ...conversion.placeOf(element) }];
}
