import type { Block, DocumentTree, Inline } from "../../src/document/node.js";
import { seeded, shuffled } from "./random.js";

/**
 * The 3,755 characters of GB 2312 level 1: every bundled font has them, and a report of any processor is written in
 * them.
 */
export const POOL: readonly string[] = levelOne();

/**
 * The tree with other words: every Han character becomes another one of the pool, the same one wherever it stands.
 * Length, structure, punctuation, and how often and how close characters come back stay as in a real report, so no
 * font has more glyphs to embed than the real one; but no word is the word of another round, so nothing remembered
 * from a round before is of use to anyone. The same seed gives the same text. Headers, footers and the printed
 * numbers of headings stay.
 */
export function withFreshText(tree: DocumentTree, seed: number): DocumentTree {
  const replace = replacement(seed);
  return {
    ...tree,
    title: replace(tree.title),
    sections: tree.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => freshBlock(block, replace)),
    })),
  };
}

type Replace = (text: string) => string;

function replacement(seed: number): Replace {
  const free = [...shuffled(POOL, seeded(seed))];
  const chosen = new Map<string, string>();
  return (text) =>
    text.replaceAll(/\p{Script=Han}/gu, (character) => {
      let other = chosen.get(character);
      if (other === undefined) {
        other = take(free, character);
        chosen.set(character, other);
      }
      return other;
    });
}

/** The next free character that is another one than this. */
function take(free: string[], character: string): string {
  const index = free.at(-1) === character ? free.length - 2 : free.length - 1;
  const [other] = free.splice(index, 1);
  if (other === undefined) throw new RangeError("the text has more different characters than the pool");
  return other;
}

function freshBlock<Kind extends Block>(block: Kind, replace: Replace): Kind;
function freshBlock(block: Block, replace: Replace): Block {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return { ...block, inlines: freshInlines(block.inlines, replace) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          blocks: item.blocks.map((child) => freshBlock(child, replace)),
        })),
      };
    case "table":
      return {
        ...block,
        rows: block.rows.map((row) => ({
          cells: row.cells.map((cell) => ({
            ...cell,
            blocks: cell.blocks.map((child) => freshBlock(child, replace)),
          })),
        })),
      };
    case "figure":
    case "pageBreak":
    case "contents":
      return block;
  }
}

function freshInlines(inlines: readonly Inline[], replace: Replace): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.type === "text") return { ...inline, text: replace(inline.text) };
    if (inline.type === "notApplicable") return { ...inline, reason: replace(inline.reason) };
    if (inline.type === "footnote") return { ...inline, inlines: freshInlines(inline.inlines, replace) };
    return inline;
  });
}

function levelOne(): readonly string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) bytes.push(row, cell);
  }
  return Array.from(new TextDecoder("gb18030").decode(Uint8Array.from(bytes)));
}
