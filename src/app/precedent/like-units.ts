import { type Candidate, type Candidates, type Hit, hitsIn } from "./candidates.js";
import type { Chain } from "./chains.js";

/** Where a tag goes in a unit: a paragraph of it, from which offset to which, and what may stand there. */
export interface Slot extends Hit {
  /** Index of the paragraph in its unit. */
  readonly paragraph: number;
}

/** One reading of a repeated unit. */
export interface Reading {
  readonly slots: readonly Slot[];
  /** How many of them show something of the entries, and something that differs where there are several entries. */
  readonly telling: number;
}

/**
 * Whether units of paragraphs are the turns of a loop: what the first of them would be as a template, and that it gives each of the others.
 *
 * @param units the texts of each, as many as the loop has turns.
 */
export function readAsTurns(units: readonly (readonly string[])[], chain: Chain): Reading | undefined {
  const [first = [], ...others] = units;
  if (others.some((unit) => unit.length !== first.length)) return undefined;
  const isOne = others.length === 0;
  const slots = slotsOf(first, chain.first, isOne);
  let left: readonly Slot[] = slots;
  for (const [index, unit] of others.entries()) {
    const texts = textsOf(chain.turns[index + 1] ?? []);
    const narrowed = narrow(first, left, unit, texts);
    if (narrowed === undefined) return undefined;
    left = narrowed;
  }
  left = left.filter(({ candidates }) => candidates.length > 0);
  const telling = left.filter((slot) => isTelling(slot, first, chain)).length;
  return telling >= (isOne ? 2 : 1) ? { slots: left, telling } : undefined;
}

/** What of a unit may be what the first turn of a loop prints. */
export function slotsOf(first: readonly string[], candidates: Candidates, isOne: boolean): readonly Slot[] {
  return first.flatMap((text, paragraph) =>
    hitsIn(text, candidates, (candidate, from) => counts(candidate, text, from, isOne)).map(
      ({ from, to, candidates: own }): Slot => ({ from, to, candidates: own, paragraph }),
    ),
  );
}

/** A short text of the filing says nothing; one of an entry does where it is all there is, or where other turns bear it out. */
function counts(
  { owner, weight, text, path }: Candidate,
  whole: string,
  from: number,
  isOne: boolean,
): boolean {
  if (weight === "name") return true;
  if (owner === "filing") return false;
  const isWhole = whole.trim() === text;
  // Where there are several turns, a number within a line (场景1) counts them all, or is taken back.
  if (path === "@number") return !isOne || isWhole || whole.slice(0, from).trim() === "";
  return isWhole || !isOne;
}

/** What a turn prints, by the tag that prints it. */
export function textsOf(turn: readonly Candidate[]): ReadonlyMap<string, string> {
  return new Map(turn.map(({ tag, text }) => [tag, text]));
}

/** The slots with the candidates that also give another unit; `undefined` when nothing does. */
function narrow(
  first: readonly string[],
  slots: readonly Slot[],
  unit: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly Slot[] | undefined {
  const narrowed: Slot[] = [];
  for (const [paragraph, text] of first.entries()) {
    const own = slots.filter((slot) => slot.paragraph === paragraph);
    const kept = narrowLine(text, own, unit[paragraph] ?? "", texts);
    if (kept === undefined) return undefined;
    narrowed.push(...kept);
  }
  return narrowed;
}

/** The slots of a line with the candidates by which it gives another line; `undefined` when it does not. */
export function narrowLine(
  text: string,
  slots: readonly Slot[],
  other: string,
  texts: ReadonlyMap<string, string>,
): readonly Slot[] | undefined {
  // For each slot the candidates by which the rest of the line comes out; the words themselves may be what both have in common.
  const kept = slots.map(() => new Set<Candidate>());
  const failed = new Set<string>();
  const fits = (index: number, at: number): boolean => {
    const key = `${index} ${at}`;
    if (failed.has(key)) return false;
    const slot = slots[index];
    const literal = text.slice(slots[index - 1]?.to ?? 0, slot?.from ?? text.length);
    if (!other.startsWith(literal, at)) return false;
    const next = at + literal.length;
    if (slot === undefined) return next === other.length;
    let isFitting = false;
    for (const candidate of slot.candidates) {
      // What belongs to the filing is the same in every turn.
      const shown = texts.get(candidate.tag) ?? (candidate.owner === "filing" ? candidate.text : undefined);
      if (shown === undefined || !other.startsWith(shown, next) || !fits(index + 1, next + shown.length))
        continue;
      kept[index]?.add(candidate);
      isFitting = true;
    }
    const words = text.slice(slot.from, slot.to);
    if (!isFitting) isFitting = other.startsWith(words, next) && fits(index + 1, next + words.length);
    if (!isFitting) failed.add(key);
    return isFitting;
  };
  if (!fits(0, 0)) return undefined;
  return slots.map((slot, index) => ({
    ...slot,
    candidates: slot.candidates.filter((one) => kept[index]?.has(one) === true),
  }));
}

/** Whether a slot shows that this is the list: by a text that says something, or that is another one in another turn. */
export function isTelling(
  { candidates, paragraph }: Slot,
  first: readonly string[],
  { turns }: Chain,
): boolean {
  return candidates.some(({ owner, path, tag, weight, text }) => {
    if (owner !== "entry" || path === "@number") return false;
    if (turns.length === 1) return weight === "name" || first[paragraph]?.trim() === text;
    return new Set(turns.map((turn) => turn.find((one) => one.tag === tag)?.text)).size > 1;
  });
}
