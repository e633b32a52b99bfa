import type { Candidate } from "./candidates.js";
import type { Item } from "./entry-items.js";
import { narrowLine, type Slot, textsOf } from "./like-units.js";
import type { SlotsOfTurn } from "./turn-slots.js";

/** An item of some entries, with what its words may be. */
export interface ReadItem extends Item {
  /** The turn whose entry it is taken from. */
  readonly origin: number;
  /** Per paragraph. */
  readonly slots: readonly (readonly Slot[])[];
  /** For each turn that was read whether its entry has the item. */
  readonly presence: readonly boolean[];
}

/**
 * Whether an item may be missing in the entry of a turn. Those that print nothing of it go with a neighbour that may: `words` with what they are the heading of, a `gap` with
 * what is before it, too.
 */
export type Lack = (item: ReadItem, turn: number) => Lacking;

type Lacking = boolean | "words" | "gap";

/**
 * The items of all entries in one order, each with the entries that have it. `undefined` where an entry has something else in the place of what the others have, or
 * lacks what nothing accounts for.
 *
 * @param entries in the order of the turns; the first is the one that has most.
 */
export function mergedItems(
  entries: readonly (readonly Item[])[],
  turns: readonly (readonly Candidate[])[],
  slotsOf: SlotsOfTurn,
  mayLack: Lack,
): readonly ReadItem[] | undefined {
  const [first = [], ...others] = entries;
  let merged: readonly ReadItem[] | undefined = first.map((item) => read(item, 0, slotsOf));
  for (const [index, other] of others.entries()) {
    const turn = index + 1;
    const entry = {
      turn,
      texts: textsOf(turns[turn] ?? []),
      read: (item: Item) => read(item, turn, slotsOf),
    };
    merged = merged && new Merge(merged, other, entry, mayLack).aligned(0, 0, "both");
  }
  return merged;
}

/** An item as the entry of a turn alone tells it; those before lack it. */
function read(item: Item, turn: number, slotsOf: SlotsOfTurn): ReadItem {
  return Object.assign({}, item, {
    origin: turn,
    slots: item.paragraphs.map(({ text }) => slotsOf(text, turn)),
    presence: [...Array.from({ length: turn }, () => false), true],
  });
}

interface Entry {
  readonly turn: number;
  /** What its turn prints, by tag. */
  readonly texts: ReadonlyMap<string, string>;
  readonly read: (item: Item) => ReadItem;
}

/** Who has an item: both the entries before and the one that is read, or one of them alone. */
type Side = "both" | "before" | "entry";

/** One more entry held against those before. */
class Merge {
  private readonly known: readonly ReadItem[];
  private readonly other: readonly Item[];
  private readonly entry: Entry;
  /** What the entry may lack of what is known. */
  private readonly lacking: readonly Lacking[];
  private readonly mayLack: Lack;
  /** What those before may lack of the entry: asked only where something does not fit. */
  private more: readonly Lacking[] | undefined;
  private readonly failed = new Set<string>();

  constructor(known: readonly ReadItem[], other: readonly Item[], entry: Entry, mayLack: Lack) {
    this.known = known;
    this.other = other;
    this.entry = entry;
    this.mayLack = mayLack;
    this.lacking = known.map((item) => mayLack(item, entry.turn));
  }

  /** The items from two places on: what both have wherever that goes, then what one lacks. */
  aligned(index: number, at: number, last: Side): readonly ReadItem[] | undefined {
    const item = this.known[index];
    const its = this.other[at];
    if (item === undefined && its === undefined) return [];
    const key = `${index} ${at} ${last}`;
    if (this.failed.has(key)) return undefined;
    const made =
      (item && its && this.inBoth(item, its, index, at)) ??
      (item && this.inThoseBefore(item, index, at, last)) ??
      (its && this.inEntry(its, index, at, last));
    if (made === undefined) this.failed.add(key);
    return made;
  }

  private inBoth(item: ReadItem, its: Item, index: number, at: number): readonly ReadItem[] | undefined {
    const slots = slotsBy(item, its, this.entry.texts);
    const rest = slots && this.aligned(index + 1, at + 1, "both");
    return slots && rest && [{ ...item, slots, presence: [...item.presence, true] }, ...rest];
  }

  private inThoseBefore(
    item: ReadItem,
    index: number,
    at: number,
    last: Side,
  ): readonly ReadItem[] | undefined {
    if (!goes(this.lacking, index, last === "before")) return undefined;
    const rest = this.aligned(index + 1, at, "before");
    return rest && [{ ...item, presence: [...item.presence, false] }, ...rest];
  }

  private inEntry(its: Item, index: number, at: number, last: Side): readonly ReadItem[] | undefined {
    this.more ??= this.other.map((one) => this.lackedBefore(this.entry.read(one)));
    if (!goes(this.more, at, last === "entry")) return undefined;
    const rest = this.aligned(index, at + 1, "entry");
    return rest && [this.entry.read(its), ...rest];
  }

  /** What none of the entries before may have, or goes with such. */
  private lackedBefore(item: ReadItem): Lacking {
    const answers = Array.from({ length: this.entry.turn }, (_, turn) => this.mayLack(item, turn));
    const [first = false] = answers;
    return answers.every((one) => one === first) ? first : false;
  }
}

/** Whether an item may be missing: a heading with what comes next, a gap also with what was before. */
function goes(all: readonly Lacking[], index: number, isAfter: boolean): boolean {
  const own = all[index] ?? false;
  if (typeof own === "boolean") return own;
  return (own === "gap" && isAfter) || all.slice(index).find((one) => typeof one === "boolean") === true;
}

/** The slots of an item by which it gives that of another entry. */
function slotsBy(
  { shape, slots, paragraphs }: ReadItem,
  other: Item,
  texts: ReadonlyMap<string, string>,
): ReadItem["slots"] | undefined {
  if (shape !== other.shape || paragraphs.length !== other.paragraphs.length) return undefined;
  const narrowed: (readonly Slot[])[] = [];
  for (const [index, { text }] of paragraphs.entries()) {
    const kept = narrowLine(text, slots[index] ?? [], other.paragraphs[index]?.text ?? "", texts);
    if (kept === undefined) return undefined;
    narrowed.push(kept);
  }
  return narrowed;
}
