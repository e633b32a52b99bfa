import { diffArrays } from "diff";
import { comparable } from "../../document/text.js";
import type { ReadParagraph } from "../../ooxml/read-paragraphs.js";
import type { OurParagraph } from "./our-paragraphs.js";

/** What stands for what: a paragraph of ours and what the paper has in its place, or one of them alone. Equal ones are left out. */
export interface Pair {
  readonly ours?: OurParagraph;
  readonly theirs?: ReadParagraph;
}

/** Least share of common pairs of characters by which two paragraphs are taken for the same one, edited. */
const ALIKE = 0.4;

/**
 * Lays the paragraphs of a paper beside ours, by the longest common sequence; what was changed between two that agree is paired by
 * likeness, in order.
 */
export function align(ours: readonly OurParagraph[], theirs: readonly ReadParagraph[]): readonly Pair[] {
  const left = ours.map((paragraph) => comparable(paragraph.text));
  const right = theirs.map((paragraph) => comparable(paragraph.text));
  const pairs: Pair[] = [];
  let [at, there] = [0, 0];
  let removed: OurParagraph[] = [];
  let added: ReadParagraph[] = [];
  const flush = (): void => {
    pairs.push(...pairUp(removed, added));
    removed = [];
    added = [];
  };
  for (const change of diffArrays(left, right)) {
    if (change.removed) {
      removed.push(...ours.slice(at, at + change.count));
      at += change.count;
    } else if (change.added) {
      added.push(...theirs.slice(there, there + change.count));
      there += change.count;
    } else {
      flush();
      at += change.count;
      there += change.count;
    }
  }
  flush();
  return pairs;
}

function pairUp(removed: readonly OurParagraph[], added: readonly ReadParagraph[]): readonly Pair[] {
  // A cell whose one value changed has nothing in common with what it was: as many as before are the same ones.
  if (removed.length === added.length) {
    return removed.map((ours, index): Pair => {
      const theirs = added[index];
      return theirs === undefined ? { ours } : { ours, theirs };
    });
  }
  const pairs: Pair[] = [];
  let next = 0;
  for (const ours of removed) {
    const rest = added.slice(next);
    const best = rest.findIndex(({ text }) => likeness(ours.text, text) >= ALIKE);
    const theirs = rest[best];
    if (theirs === undefined) {
      pairs.push({ ours });
      continue;
    }
    for (const one of rest.slice(0, best)) pairs.push({ theirs: one });
    pairs.push({ ours, theirs });
    next += best + 1;
  }
  for (const one of added.slice(next)) pairs.push({ theirs: one });
  return pairs;
}

/** Share of common pairs of neighbouring characters (Dice). */
function likeness(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  if (left.size === 0 || right.size === 0) return one === other ? 1 : 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = Array.from(comparable(text));
  return new Set(characters.slice(1).map((character, index) => (characters[index] ?? "") + character));
}
