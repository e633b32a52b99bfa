import { parentOf, segmentsOf, type Pointer } from "../foundation/pointer.js";
import type { Comment } from "./comment.js";
import type { DocumentTree, Figure, Footnote, Inline } from "./node.js";
import { visit } from "./visit.js";

/** What a comment can hang on. For a value printed in a footnote it is the footnote, whose mark stands in the text. */
export type Anchor = Inline | Figure;

export interface Anchors {
  /** The comments of each inline or picture, in the order given. */
  readonly at: ReadonlyMap<Anchor, readonly Comment[]>;
  /** Those without any place in the text. */
  readonly unplaced: readonly Comment[];
}

/**
 * Finds the place of each comment in a tree, the first of these that is printed:
 *
 * 1. the value it is about, or the gap in its place;
 * 2. the nearest thing that holds the value;
 * 3. something that the value holds;
 * 4. something of the same entry of a list, such as the name of the recipient whose address is wrong.
 *
 * What is printed more than once is taken where it is among its like, rather than where it is mentioned in passing: where
 * the values before or after it have most of their path in common with it; of equal places the first. Headers and footers
 * are no places.
 */
export function anchorsOf(tree: DocumentTree, comments: readonly Comment[]): Anchors {
  const index = indexOf(tree);
  const at = new Map<Anchor, Comment[]>();
  const unplaced: Comment[] = [];
  for (const comment of comments) {
    const anchor = anchorFor(comment.pointer, index);
    const before = anchor && at.get(anchor);
    if (anchor === undefined) unplaced.push(comment);
    else if (before === undefined) at.set(anchor, [comment]);
    else before.push(comment);
  }
  return { at, unplaced };
}

/** The data pointer of what an inline prints. */
export function sourceOf(inline: Inline): Pointer | undefined {
  switch (inline.type) {
    case "text":
    case "notApplicable":
    case "blank":
    case "check":
      return inline.source;
    case "gap":
      return inline.pointer;
    case "lineBreak":
    case "pageNumber":
    case "pageCount":
    case "footnote":
      return undefined;
  }
}

/** Values in the order in which they are printed. */
interface Printed {
  readonly pointer: Pointer;
  readonly path: readonly string[];
  readonly anchor: Anchor;
  /** How many values are printed before it. */
  readonly position: number;
}

interface Index {
  readonly inOrder: readonly Printed[];
  readonly byPointer: ReadonlyMap<Pointer, readonly Printed[]>;
}

function indexOf(tree: DocumentTree): Index {
  const inOrder: Printed[] = [];
  const byPointer = new Map<Pointer, Printed[]>();
  const noteOf = new Map<Inline, Footnote>();
  const add = (pointer: Pointer | undefined, anchor: Anchor): void => {
    if (pointer === undefined) return;
    const printed = { pointer, path: segmentsOf(pointer), anchor, position: inOrder.length };
    inOrder.push(printed);
    const same = byPointer.get(pointer);
    if (same === undefined) byPointer.set(pointer, [printed]);
    else same.push(printed);
  };
  visit(tree, {
    block: (block) => {
      if (block.type === "figure") add(block.source, block);
    },
    inline: (inline) => {
      const note = noteOf.get(inline);
      if (inline.type === "footnote") {
        for (const inner of inline.inlines) noteOf.set(inner, note ?? inline);
      } else if (inline.type !== "text" || inline.text !== "") {
        add(sourceOf(inline), note ?? inline);
      }
    },
  });
  return { inOrder, byPointer };
}

function anchorFor(pointer: Pointer, index: Index): Anchor | undefined {
  const holders = holdersOf(pointer);
  for (const at of [pointer, ...holders]) {
    const found = bestOf(withoutUnchecked(index.byPointer.get(at) ?? []), at, index);
    if (found !== undefined) return found;
  }
  for (const at of [pointer, ...holders.filter(isEntry)]) {
    const held = at === "" ? [] : index.inOrder.filter((printed) => printed.pointer.startsWith(`${at}/`));
    const found = bestOf(held, at, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of a row of boxes the one that is checked, or the gap behind them; all where there is neither. */
function withoutUnchecked(candidates: readonly Printed[]): readonly Printed[] {
  const chosen = candidates.filter(({ anchor }) => anchor.type !== "check" || anchor.checked);
  return chosen.length === 0 ? candidates : chosen;
}

/** What holds a value, the nearest first, without the whole. */
function holdersOf(pointer: Pointer): readonly Pointer[] {
  const parent = parentOf(pointer);
  return parent === undefined || parent === "" ? [] : [parent, ...holdersOf(parent)];
}

function isEntry(at: Pointer): boolean {
  return /\/\d+$/u.test(at);
}

/** The first of those that stand most among values of the same path. */
function bestOf(candidates: readonly Printed[], at: Pointer, { inOrder }: Index): Anchor | undefined {
  const path = segmentsOf(at);
  let best: Printed | undefined;
  let most = -1;
  for (const candidate of candidates) {
    const near = Math.max(
      inCommon(neighbour(candidate, -1, inOrder), path),
      inCommon(neighbour(candidate, 1, inOrder), path),
    );
    if (near > most) [best, most] = [candidate, near];
  }
  return best?.anchor;
}

/** The nearest other value on one side. */
function neighbour(
  { pointer, position }: Printed,
  step: 1 | -1,
  inOrder: readonly Printed[],
): Printed | undefined {
  let at = position + step;
  while (inOrder[at]?.pointer === pointer) at += step;
  return inOrder[at];
}

/** How many steps two paths go together. */
function inCommon(other: Printed | undefined, path: readonly string[]): number {
  if (other === undefined) return 0;
  let steps = 0;
  while (steps < path.length && other.path[steps] === path[steps]) steps += 1;
  return steps;
}
