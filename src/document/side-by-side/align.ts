import { sourceOf } from "../anchor.js";
import type { Block, List, ListItem, Paragraph, Text } from "../node.js";

/** The lines of one text. */
type Paragraphs = readonly [Paragraph, ...Paragraph[]];

/** What stands in one place of a template: the lines of one text, the item of a list, or one block. */
export type Part = Paragraphs | readonly [Exclude<Block, Paragraph>];

/** Parts of two editions that say the same. A part of the English one alone says something about that language. */
export interface AlignedParts {
  readonly chinese?: Part;
  readonly english?: Part;
}

/** The parts of blocks: lines that one value of the filing makes are one part, because a text may have more lines in one language. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  let last: Paragraphs | undefined;
  for (const block of blocks) {
    if (block.type !== "paragraph") {
      parts.push([block]);
      last = undefined;
    } else if (last !== undefined && isSamePlace(last[0], block)) {
      last = [...last, block];
      parts[parts.length - 1] = last;
    } else {
      last = [block];
      parts.push(last);
    }
  }
  return parts;
}

/** The parts of a cell or a list, each item a part of its own that begins with its label. */
export function flatParts(blocks: readonly (Paragraph | List)[], depth = 0): readonly Paragraphs[] {
  return partsOf(blocks).flatMap((part) => {
    const [first] = part;
    if (first.type === "paragraph") return [[first, ...part.slice(1).filter(isParagraph)] as const];
    if (first.type !== "list") return [];
    return first.items.flatMap((item) => labelled(item, depth));
  });
}

/** An item as parts of which the first begins with its label: the columns count differently, so labels are written out. */
function labelled({ label, blocks }: ListItem, depth: number): readonly Paragraphs[] {
  const [first, ...rest] = flatParts(blocks, depth + 1);
  if (first === undefined) return [];
  const [head, ...more] = first;
  const text: Text = { type: "text", text: `${"\u3000".repeat(depth)}${label} `, marks: [] };
  return [[{ ...head, inlines: [text, ...head.inlines] }, ...more], ...rest];
}

/** Puts side by side what stands in the same place; what has no counterpart stays alone. */
export function aligned(chinese: readonly Part[], english: readonly Part[]): readonly AlignedParts[] {
  const pairs: AlignedParts[] = [];
  let next = 0;
  for (const part of chinese) {
    const [here, then] = [english[next], english[next + 1]];
    // One paragraph of the English edition says how it reads the Chinese one.
    if (here?.[0].type === "paragraph" && !fits(part, here) && then !== undefined && fits(part, then)) {
      pairs.push({ english: here });
      next += 1;
    }
    const other = english[next];
    pairs.push(other === undefined ? { chinese: part } : { chinese: part, english: other });
    next += 1;
  }
  return [...pairs, ...english.slice(next).map((part) => ({ english: part }))];
}

function fits([chinese]: Part, [english]: Part): boolean {
  if (chinese.type === "paragraph" && english.type === "paragraph")
    return chinese.style === english.style && printedIn(chinese) === printedIn(english);
  return chinese.type === english.type;
}

/** The values that a paragraph prints, whatever the order of words. */
function printedIn({ inlines }: Paragraph): string {
  return [...new Set(inlines.flatMap((inline) => sourceOf(inline) ?? []))].toSorted().join("\n");
}

function isSamePlace(left: Paragraph, right: Paragraph): boolean {
  const [one, other] = [left.template, right.template];
  return (
    one !== undefined &&
    other !== undefined &&
    left.style === right.style &&
    JSON.stringify(one) === JSON.stringify(other)
  );
}

function isParagraph(block: Block): block is Paragraph {
  return block.type === "paragraph";
}
