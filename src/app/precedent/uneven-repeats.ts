import type { Catalogue } from "../../input/catalogue.js";
import type { OffsetNode } from "../../ooxml/offset-tree.js";
import type { TemplatePart } from "../../template/word/open-package.js";
import { type Block, blockRuns, containersOf } from "./blocks.js";
import { broughtFirst, type Chain, seenFrom } from "./chains.js";
import { itemsOf, sizeOf } from "./entry-items.js";
import { type Lack, mergedItems, type ReadItem } from "./merged-entries.js";
import { slotsByTurn, type SlotsOfTurn } from "./turn-slots.js";
import { isTelling, readAsTurns, type Reading } from "./like-units.js";
import { isMereWords, isUnanswered, optionalParts, optionalPaths } from "./optional-parts.js";
import { cannotRepeat, holdsName, numbersOf, type Repeat, type UnevenList } from "./repeat.js";

/** Paragraphs, tables and rows of which one entry may be made. */
const MOST_BLOCKS = 30;
/** Paragraphs, rows and edges of tables of an entry that are held against those of another: a longer entry is left to its author. */
const MOST_ITEMS = 200;
/** How many of them may stand before the one that names the entry. */
const MOST_BEFORE = 3;
/** Rows of a table in which an entry is named. */
const LEADING_ROWS = 3;

/** Lists whose entries have parts that others lack, and those of which that is all that can be told. */
export interface UnevenFound {
  readonly repeats: readonly Repeat[];
  readonly lists: readonly UnevenList[];
}

/**
 * Entries of a list that are known by how they begin, and differ in paragraphs or rows. The one that has most becomes the loop, with what others have besides: what
 * some lack stands there where an optional field is answered. Where no field accounts for it, nothing is made of the list, and it is told.
 */
export function unevenRepeats(part: TemplatePart, chains: readonly Chain[], fields: Catalogue): UnevenFound {
  const runs = blockRuns(part, containersOf(part));
  const found: UnevenFound[] = chains.flatMap((chain) =>
    chain.turns.length < 2 ? [] : runs.map((run) => inRun(part, run, chain, fields)),
  );
  return {
    repeats: found.flatMap(({ repeats }) => repeats),
    lists: found.flatMap(({ lists }) => lists),
  };
}

function inRun(part: TemplatePart, run: readonly Block[], chain: Chain, fields: Catalogue): UnevenFound {
  const repeats: Repeat[] = [];
  const lists: UnevenList[] = [];
  const reader = { part, chain, fields, slotsOf: slotsByTurn(chain) };
  let done = -1;
  for (const [first, block] of run.entries()) {
    if (first <= done || !holdsName(block, chain)) continue;
    const leads = leadsFrom(run, first, chain);
    if (leads === undefined) continue;
    const repeat = bestFrom(reader, run, leads);
    if (repeat !== undefined) repeats.push(repeat);
    else if (!chain.path.includes("[]")) lists.push(...toldOf(part, run, leads, chain));
    if (repeat !== undefined) done = leads.at(-1) ?? first;
  }
  return { repeats, lists };
}

/** Where each entry is named, each time in the same words around; `undefined` when one is not, or too far away. */
function leadsFrom(run: readonly Block[], first: number, chain: Chain): readonly number[] | undefined {
  const lead = run[first];
  const leads = [first];
  for (const turn of chain.turns.keys()) {
    if (turn === 0) continue;
    const last = leads.at(-1) ?? first;
    const next = run
      .slice(last + 1, last + 1 + MOST_BLOCKS)
      .findIndex((block) => holdsName(block, chain, turn) && isNamedAlike(lead, block, chain, turn));
    if (next < 0) return undefined;
    leads.push(last + 1 + next);
  }
  return leads;
}

function isNamedAlike(first: Block | undefined, other: Block, chain: Chain, turn: number): boolean {
  if (first === undefined || first.isTable !== other.isTable) return false;
  const two = { ...chain, turns: [chain.turns[0] ?? [], chain.turns[turn] ?? []] };
  const lines = linesOf(first);
  return linesOf(other).some((own, index) => readAsTurns([lines[index] ?? [], own], two) !== undefined);
}

/** The texts in which a block may name an entry: a paragraph or row has one place for it, a table its first rows. */
function linesOf(block: Block): readonly (readonly string[])[] {
  if (!block.isTable) return [block.paragraphs.map(({ text }) => text)];
  return itemsOf([block], LEADING_ROWS)
    .slice(1, -1)
    .map(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

/** What entries are read with. */
interface Reader {
  readonly part: TemplatePart;
  readonly chain: Chain;
  readonly fields: Catalogue;
  readonly slotsOf: SlotsOfTurn;
}

/** A loop, and how many items all entries have, or one has alone. */
interface Scored {
  readonly repeat: Repeat;
  readonly common: number;
  readonly all: number;
}

/**
 * The loop of entries that are named at some places. They may begin before those, and where the last ends nothing says: of all that can be read, what has most in
 * common counts, and of these the one that takes least.
 */
function bestFrom(reader: Reader, run: readonly Block[], leads: readonly number[]): Repeat | undefined {
  const last = leads.at(-1) ?? 0;
  const found: Scored[] = [];
  for (let before = 0; before <= MOST_BEFORE; before += 1) {
    const starts = leads.map((at) => at - before);
    if ((starts[0] ?? -1) < 0 || starts.some((start, index) => start <= (leads[index - 1] ?? -1))) break;
    const most = Math.min(MOST_BLOCKS, run.length - last + before);
    for (let length = before + 1; length <= most; length += 1) {
      const units = starts.map((start, index) => run.slice(start, starts[index + 1] ?? start + length));
      found.push(...repeatOf(reader, units));
    }
  }
  const [best] = found.toSorted((left, right) => right.common - left.common || left.all - right.all);
  return best?.repeat;
}

function repeatOf(
  { part, chain, fields, slotsOf }: Reader,
  units: readonly (readonly Block[])[],
): readonly Scored[] {
  const nodes = units.map((unit) => unit.map(({ node }) => node));
  if (units.some((unit) => sizeOf(unit) > MOST_ITEMS)) return [];
  const all = units.map((unit) => itemsOf(unit));
  const fullest = all.reduce(
    (best, { length }, index) => (length > (all[best]?.length ?? 0) ? index : best),
    0,
  );
  const own = seenFrom(chain, fullest);
  const order = broughtFirst([...units.keys()], fullest);
  const items = mergedItems(
    order.map((turn) => all[turn] ?? []),
    own.turns,
    (text, turn) => slotsOf(text, order[turn] ?? 0),
    lackBy(own, fields),
  );
  const optional = items && optionalParts(items, own, fields);
  if (items === undefined || optional === undefined) return [];
  const isRows = items.every(({ node }) => node.name === "w:tr");
  // The loop is closed in the last row, which has to be one of the entry that is kept.
  if (isRows && items.at(-1)?.origin !== 0) return [];
  if (nodes.flat().some((node) => cannotRepeat(part, node))) return [];
  const reading = readingOf(items, own);
  if (reading === undefined) return [];
  const kept = nodes[fullest] ?? [];
  const common = items.filter(({ presence }) => !presence.includes(false)).length;
  const repeat: Repeat = {
    part,
    chain: own,
    level: isRows ? "rows" : levelOf(kept),
    units: broughtFirst(nodes, fullest),
    paragraphs: items.flatMap(({ paragraphs }) => paragraphs),
    covered: numbersOf(units.flat().flatMap(({ paragraphs }) => paragraphs)),
    reading,
    inner: [],
    optional,
  };
  return [{ repeat, common, all: items.length }];
}

function levelOf(nodes: readonly OffsetNode[]): Repeat["level"] {
  return nodes.every(({ name }) => name === "w:p") ? "paragraphs" : "blocks";
}

/** Whether an entry may be without an item: an optional field that it prints is not answered there. */
function lackBy({ turns }: Chain, fields: Catalogue): Lack {
  return (item, turn) =>
    isMereWords(item)
      ? item.shape !== "table" && item.paragraphs.every(({ text }) => text.trim() === "")
        ? "gap"
        : "words"
      : [...optionalPaths(item, fields)].some((path) => isUnanswered(path, turns[turn] ?? []));
}

/** What stands in every entry has to tell that this is the list. */
function readingOf(items: readonly ReadItem[], chain: Chain): Reading | undefined {
  let paragraph = 0;
  let telling = 0;
  const slots = items.flatMap((item) =>
    item.paragraphs.flatMap(({ text }, index) => {
      const lines = [text];
      const own = (item.slots[index] ?? []).filter(({ candidates }) => candidates.length > 0);
      if (!item.presence.includes(false))
        telling += own.filter((slot) => isTelling(slot, lines, chain)).length;
      const placed = own.map((slot) => Object.assign({}, slot, { paragraph }));
      paragraph += 1;
      return placed;
    }),
  );
  return telling > 0 ? { slots, telling } : undefined;
}

/** What is told of entries that are named one after the other and are no loop. */
function toldOf(
  part: TemplatePart,
  run: readonly Block[],
  leads: readonly number[],
  chain: Chain,
): readonly UnevenList[] {
  const [lead] = leads.flatMap((at) => run[at]?.paragraphs.find(({ text }) => text.trim() !== "") ?? []);
  const numbers = leads.flatMap((at) => run[at]?.paragraphs.map(({ number }) => number) ?? []);
  if (lead === undefined) return [];
  return [{ part, chain, lead, from: Math.min(...numbers), to: Math.max(...numbers) }];
}
