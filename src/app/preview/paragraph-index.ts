import { sourceOf } from "../../document/anchor.js";
import type { Figure, Inline } from "../../document/node.js";
import type { Place } from "../../foundation/diagnostic.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { Page, PageItem } from "../../layout/page.js";
import type { Run } from "../../layout/run.js";
import type { Tag } from "../../layout/structure.js";

/** A paragraph, heading, entry of contents, note or picture as it stands on the pages. */
export interface PlacedParagraph {
  /** Its place in the order of reading, from 0. */
  readonly id: number;
  /** Level of a heading. */
  readonly level?: 1 | 2 | 3 | 4;
  readonly text: string;
  readonly template?: Place;
  /** What it prints of the data, each pointer once, with the words that are printed. */
  readonly printed: ReadonlyMap<Pointer, { readonly text: string; readonly isMissing: boolean }>;
  /** Pages on which it stands, from 1. */
  readonly pages: readonly number[];
}

/** The paragraphs of a document in the order of reading, and how to find them. */
export interface ParagraphIndex {
  readonly paragraphs: readonly PlacedParagraph[];
  /** The paragraph of an element of the structure, or of one between its words. */
  readonly idOf: (tag: Tag) => number | undefined;
  /** The paragraph that prints a part of the tree. */
  readonly idOfPart: (part: Inline | Figure) => number | undefined;
}

interface Growing extends PlacedParagraph {
  text: string;
  template?: Place;
  readonly printed: Map<Pointer, { readonly text: string; readonly isMissing: boolean }>;
  readonly pages: number[];
}

const LEVELS: Readonly<Partial<Record<Tag["role"], 1 | 2 | 3 | 4>>> = { H1: 1, H2: 2, H3: 3, H4: 4 };

/** Finds out which lines belong together. What belongs to no element is of the page: headers, footers, heads that stand there again. */
export function indexParagraphs(pages: readonly Page[], structure: Tag): ParagraphIndex {
  const labelled = paragraphsOfLabels(structure);
  const unitOf = (tag: Tag): Tag => {
    let unit = tag;
    while (unit.within !== undefined) unit = unit.within;
    return labelled.get(unit) ?? unit;
  };
  const grown = new Map<Tag, Growing>();
  const parts = new Map<Inline | Figure, Growing>();
  const grow = (tag: Tag, page: number): Growing => {
    const unit = unitOf(tag);
    let paragraph = grown.get(unit);
    if (paragraph === undefined) {
      const level = LEVELS[unit.role];
      paragraph = {
        id: 0,
        text: "",
        printed: new Map(),
        pages: [],
        ...(level === undefined ? {} : { level }),
      };
      grown.set(unit, paragraph);
    }
    if (paragraph.pages.at(-1) !== page) paragraph.pages.push(page);
    return paragraph;
  };
  pages.forEach(({ items }, index) => {
    for (const item of items) {
      for (const { tag, run, text } of taggedPieces(item)) {
        const paragraph = grow(tag, index + 1);
        paragraph.text += text;
        const { inline } = run;
        if (inline !== undefined && !parts.has(inline)) parts.set(inline, paragraph);
        if (run.template !== undefined) paragraph.template ??= run.template;
        const source = inline && sourceOf(inline);
        if (source !== undefined) addPrinted(paragraph, source, text, inline?.type === "gap");
      }
      if (item.type !== "picture" || item.tag === "header") continue;
      const { figure } = item;
      const paragraph = grow(item.tag, index + 1);
      paragraph.text = figure?.alternative ?? "";
      if (figure === undefined) continue;
      parts.set(figure, paragraph);
      if (figure.template !== undefined) paragraph.template = figure.template;
      if (figure.source !== undefined) addPrinted(paragraph, figure.source, figure.alternative, false);
    }
  });
  const inOrder = preorder(structure, labelled).flatMap((tag) => grown.get(tag) ?? []);
  const paragraphs = inOrder.map((paragraph, id) => Object.assign(paragraph, { id }));
  return {
    paragraphs,
    idOf: (tag) => grown.get(unitOf(tag))?.id,
    idOfPart: (part) => parts.get(part)?.id,
  };
}

/** The pieces of a line that are words of the document. */
export function taggedPieces(
  item: PageItem,
): readonly { readonly tag: Tag; readonly run: Run; readonly text: string }[] {
  if (item.type !== "line" || item.aside !== undefined) return [];
  return item.line.pieces.flatMap(({ run, text }) =>
    run.tag === undefined ? [] : [{ tag: run.tag, run, text }],
  );
}

function addPrinted({ printed }: Growing, source: Pointer, text: string, isMissing: boolean): void {
  printed.set(source, { text: (printed.get(source)?.text ?? "") + text, isMissing });
}

/** The paragraph beside which the label of a list's entry stands, by the element of the label. */
function paragraphsOfLabels(tag: Tag, found = new Map<Tag, Tag>()): ReadonlyMap<Tag, Tag> {
  if (tag.role === "LI") {
    const [label, body] = tag.children;
    const first = body === undefined ? undefined : firstParagraph(body);
    if (label?.role === "Lbl" && first !== undefined) found.set(label, first);
  }
  for (const child of tag.children) paragraphsOfLabels(child, found);
  return found;
}

function firstParagraph(tag: Tag): Tag | undefined {
  return tag.role === "P"
    ? tag
    : tag.children.map((child) => firstParagraph(child)).find((one) => one !== undefined);
}

function preorder(tag: Tag, labelled: ReadonlyMap<Tag, Tag>): readonly Tag[] {
  return [...(labelled.has(tag) ? [] : [tag]), ...tag.children.flatMap((child) => preorder(child, labelled))];
}
