import type { DocumentTree, Heading } from "../../src/document/node.js";
import { comparable, inlineText } from "../../src/document/text.js";

/** How far two paginations of one document agree. */
export interface Agreement {
  /** Pages of the two. */
  readonly pages: readonly [number, number];
  readonly headings: number;
  /** Headings that stand on another page, and how many pages off the furthest is. */
  readonly moved: number;
  readonly furthest: number;
  /** Lines of the first that stand in the second as they are, of all its lines. */
  readonly sameLines: number;
  readonly lines: number;
}

/** Compares the pages of two files that print the same tree, each given as the text of its pages. */
export function agreementOf(
  tree: DocumentTree,
  first: readonly string[],
  second: readonly string[],
): Agreement {
  const offsets = headingsOf(tree).map((heading) => wordsOf(heading, tree));
  const [own, other] = [first, second].map((pages) => pagesOf(offsets, pages));
  const distances = offsets.map((_words, index) => Math.abs((own?.[index] ?? 0) - (other?.[index] ?? 0)));
  const known = new Set(linesOf(second));
  const lines = linesOf(first);
  return {
    pages: [first.length, second.length],
    headings: offsets.length,
    moved: distances.filter((distance) => distance > 0).length,
    furthest: Math.max(0, ...distances),
    sameLines: lines.filter((line) => known.has(line)).length,
    lines: lines.length,
  };
}

/** Pages, from 1, on which headings begin: each is looked for from the page of the one before it on, behind the contents. */
function pagesOf(headings: readonly string[], pages: readonly string[]): readonly number[] {
  const texts = pages.map(comparable);
  // The contents name every heading: the text begins where the first heading begins a page.
  let from = texts.findIndex((text) => text.startsWith(headings[0] ?? ""));
  return headings.map((words) => {
    const at = texts.findIndex((text, index) => index >= from && text.includes(words));
    if (at >= 0) from = at;
    return at + 1;
  });
}

function headingsOf(tree: DocumentTree): readonly Heading[] {
  return tree.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === "heading"));
}

function wordsOf({ label, inlines }: Heading, { language }: DocumentTree): string {
  return comparable(label + inlineText(inlines, language));
}

function linesOf(pages: readonly string[]): readonly string[] {
  return pages.flatMap((page) => page.split("\n").map(comparable)).filter((line) => line !== "");
}
