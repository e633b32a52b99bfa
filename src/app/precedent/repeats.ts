import { nearestAround, nodesOf, type OffsetNode } from "../../ooxml/offset-tree.js";
import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import type { TemplatePart } from "../../template/word/open-package.js";
import { blockRepeats } from "./block-repeats.js";
import type { Chain } from "./chains.js";
import { readAsTurns } from "./like-units.js";
import {
  cannotRepeat,
  cellsOf,
  holdsName,
  isUsable,
  numbersOf,
  type Repeat,
  type UnevenList,
} from "./repeat.js";
import { onePerPlace } from "./uneven-lists.js";
import { unevenRepeats } from "./uneven-repeats.js";
import type { Catalogue } from "../../input/catalogue.js";

/** Paragraphs of which one entry may be made. */
const MOST_PARAGRAPHS = 8;

interface Unit {
  readonly nodes: readonly OffsetNode[];
  readonly paragraphs: readonly TextParagraph[];
}

/** The lists of a part that become loops, and those that look like lists and do not. */
export interface FoundLists {
  readonly repeats: readonly Repeat[];
  readonly uneven: readonly UnevenList[];
}

/** The lists of a filing in a part: those that show most first, none in the way of another. */
export function repeatsIn(part: TemplatePart, chains: readonly Chain[], fields: Catalogue): FoundLists {
  const usable = part.paragraphs.filter((paragraph) => isUsable(paragraph));
  const rows = rowRuns(part, usable).flatMap((run) => found(part, "rows", run, 1, chains));
  const lines = paragraphRuns(usable);
  const paragraphs = lines.flatMap((run) =>
    Array.from({ length: MOST_PARAGRAPHS }, (_, index) =>
      found(part, "paragraphs", run, index + 1, chains),
    ).flat(),
  );
  const uneven = unevenRepeats(part, chains, fields);
  const taken = new Set<number>();
  const repeats = [...rows, ...paragraphs, ...blockRepeats(part, chains), ...uneven.repeats]
    .sort((left, right) => gainOf(right) - gainOf(left) || left.covered.size - right.covered.size)
    .filter(({ covered }) => {
      const isFree = [...covered].every((number) => !taken.has(number));
      if (isFree) for (const number of covered) taken.add(number);
      return isFree;
    });
  return { repeats, uneven: onePerPlace(uneven.lists.filter(({ lead }) => !taken.has(lead.number))) };
}

function gainOf({ reading, units, inner }: Repeat): number {
  const within = inner.map((one) => one.reading.telling * one.rows.flat().length);
  return within.reduce((sum, gain) => sum + gain, reading.telling * units.length);
}

/** The rows of each table, with the paragraphs that stand in them and not in a table within. */
function rowRuns({ root }: TemplatePart, usable: readonly TextParagraph[]): readonly (readonly Unit[])[] {
  const byRow = new Map<OffsetNode, TextParagraph[]>();
  for (const paragraph of usable) {
    const row = nearestAround(paragraph.node, "w:tr");
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), paragraph]);
  }
  return [...nodesOf(root)]
    .filter(({ name }) => name === "w:tbl")
    .map(({ children }) =>
      children
        .filter(({ name }) => name === "w:tr")
        .map((row) => ({ nodes: [row], paragraphs: byRow.get(row) ?? [] })),
    );
}

/** Paragraphs that follow each other with nothing between. */
function paragraphRuns(usable: readonly TextParagraph[]): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [];
  let last: OffsetNode | undefined;
  for (const paragraph of usable) {
    const { node } = paragraph;
    const unit = { nodes: [node], paragraphs: [paragraph] };
    if (last !== undefined && nextOf(last) === node) runs.at(-1)?.push(unit);
    else runs.push([unit]);
    last = node;
  }
  return runs;
}

function nextOf({ parent, end }: OffsetNode): OffsetNode | undefined {
  return parent?.children.find(({ start }) => start >= end);
}

/** Every place of a run where `size` units at a time are the turns of a loop. */
function found(
  part: TemplatePart,
  level: Repeat["level"],
  run: readonly Unit[],
  size: number,
  chains: readonly Chain[],
): readonly Repeat[] {
  return chains.flatMap((chain) => {
    const { length } = chain.turns;
    // One entry is no repetition: its values in a single line or row are all there is to go by.
    if (length === 0 || (length === 1 && size > 1)) return [];
    const starts = run.slice(0, Math.max(0, run.length - length * size + 1)).keys();
    return [...starts].flatMap((start) => {
      const unit = (turn: number): Unit => merged(run.slice(start + turn * size, start + (turn + 1) * size));
      // Most are no entry at all, as the first tells: the others are put together for the rest.
      const first = unit(0);
      if (!holdsName(first, chain)) return [];
      const units = [first, ...Array.from({ length: length - 1 }, (_, turn) => unit(turn + 1))];
      if (units.some(({ nodes }) => nodes.some((node) => cannotRepeat(part, node)))) return [];
      if (new Set(units.map(({ nodes }) => nodes.map(cellsOf).join(" "))).size > 1) return [];
      const reading = readAsTurns(
        units.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
        chain,
      );
      if (reading === undefined) return [];
      return [
        {
          part,
          chain,
          level,
          units: units.map(({ nodes }) => nodes),
          paragraphs: first.paragraphs,
          covered: numbersOf(units.flatMap((unit) => unit.paragraphs)),
          reading,
          inner: [],
        },
      ];
    });
  });
}

function merged(units: readonly Unit[]): Unit {
  return {
    nodes: units.flatMap(({ nodes }) => nodes),
    paragraphs: units.flatMap(({ paragraphs }) => paragraphs),
  };
}
