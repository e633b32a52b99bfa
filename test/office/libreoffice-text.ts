import type { Block, Contents, DocumentTree, Heading, Inline } from "../../src/document/node.js";
import { canonicalLines, comparable, inlineText } from "../../src/document/text.js";
import { paragraph } from "../writers/tree-parts.js";
import { mapInlines } from "./printed-text.js";

/**
 * What LibreOffice prints of a tree as plain text: notes as their mark only (their text is proved in the XML),
 * contents with their entries, bullets left out.
 */
export function printed(document: DocumentTree): string {
  const headings = document.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Heading => block.type === "heading"),
  );
  const visible = (block: Block): readonly Block[] =>
    block.type === "contents" ? entriesOf(block, headings, document) : [mapInlines(block, markOf)];
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap(visible),
  }));
  return withoutBullets(canonicalLines({ ...document, sections }).join(""));
}

function entriesOf(
  contents: Contents,
  headings: readonly Heading[],
  { language }: DocumentTree,
): readonly Block[] {
  const entries = headings.filter(({ level }) => level <= contents.levels);
  return [contents.title, ...entries.map(({ label, inlines }) => label + inlineText(inlines, language))].map(
    (line) => paragraph(line),
  );
}

function markOf(inline: Inline): Inline {
  return inline.type === "footnote" ? { type: "text", text: String(inline.number), marks: [] } : inline;
}

/** The text for comparison, without bullets: LibreOffice draws them as it likes. */
export function withoutBullets(text: string): string {
  return comparable(text).replaceAll(/[•◦▪]/gu, "");
}
