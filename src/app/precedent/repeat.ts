import { childNamed, type OffsetNode } from "../../ooxml/offset-tree.js";
import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import type { TemplatePart } from "../../template/word/open-package.js";
import type { Chain } from "./chains.js";
import type { Reading } from "./like-units.js";

/** Rows, paragraphs or paragraphs with tables that follow each other and are the entries of a list. */
export interface Repeat {
  readonly part: TemplatePart;
  readonly chain: Chain;
  readonly level: "rows" | "paragraphs" | "blocks";
  /** The elements of each turn: a row, or some paragraphs. */
  readonly units: readonly (readonly OffsetNode[])[];
  /** The paragraphs of the first turn, which becomes the template of all. */
  readonly paragraphs: readonly TextParagraph[];
  /** Numbers of all paragraphs that it takes. */
  readonly covered: ReadonlySet<number>;
  readonly reading: Reading;
  /** Lists of the entries that are rows of their tables. */
  readonly inner: readonly InnerRepeat[];
  /** Parts that some entries are without, in their order. */
  readonly optional?: readonly OptionalPart[];
}

/** Rows, or paragraphs and tables, that stand in an entry where an optional field of it is answered. */
export interface OptionalPart {
  /** The field, from the entry. */
  readonly path: string;
  /** Other fields that are answered in the same entries. */
  readonly alternatives: readonly string[];
  readonly level: "rows" | "blocks";
  readonly nodes: readonly OffsetNode[];
  readonly paragraphs: readonly TextParagraph[];
  /** Where it goes in the unit that is kept, when it stands in another. */
  readonly place?: number;
}

/** Entries that follow each other in the order of a list, but not as turns of a loop. */
export interface UnevenList {
  readonly part: TemplatePart;
  readonly chain: Chain;
  /** The paragraph with which the first begins. */
  readonly lead: TextParagraph;
  readonly from: number;
  readonly to: number;
}

/** Rows of a table in each turn of a loop that are the entries of a list of it. */
export interface InnerRepeat extends Pick<Repeat, "part" | "chain" | "paragraphs" | "covered" | "reading"> {
  /** For each turn of the loop around. */
  readonly rows: readonly (readonly OffsetNode[])[];
}

/** What a loop cannot repeat, or what would lose its other half. */
const NOT_REPEATED =
  /<w:(?:footnoteReference|endnoteReference|comment(?:Reference|RangeStart|RangeEnd)|sectPr|fldChar|fldSimple|drawing|pict|object)[\s/>]/u;

/** The numbers of paragraphs in their part. */
export function numbersOf(paragraphs: readonly TextParagraph[]): ReadonlySet<number> {
  return new Set(paragraphs.map(({ number }) => number));
}

/** Whether words of a paragraph may become tags. */
export function isUsable({ isFallback, isInTextBox, hasTrackedChange, isBound }: TextParagraph): boolean {
  return !isFallback && !isInTextBox && !hasTrackedChange && !isBound;
}

/** A quick look before the careful one: whether a text of an entry, the first unless told, that tells something is there. */
export function holdsName({ paragraphs }: Pick<Repeat, "paragraphs">, { turns }: Chain, turn = 0): boolean {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  return (
    turns[turn]?.some((one) => one.owner === "entry" && one.weight !== "short" && text.includes(one.text)) ===
    true
  );
}

/** Whether it holds what may be there only once. */
export function cannotRepeat({ xml }: TemplatePart, { start, end }: OffsetNode): boolean {
  return NOT_REPEATED.test(xml.slice(start, end));
}

/** How many cells a row has; the last turn must look as the first does. */
export function cellsOf(node: OffsetNode): number {
  const cells = node.children.filter(({ name }) => name === "w:tc");
  return cells.length + cells.filter((cell) => isMerged(cell)).length * 1_000;
}

function isMerged(cell: OffsetNode): boolean {
  const properties = childNamed(cell, "w:tcPr");
  return properties !== undefined && childNamed(properties, "w:vMerge") !== undefined;
}
