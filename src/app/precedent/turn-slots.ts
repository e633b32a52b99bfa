import type { Candidates } from "./candidates.js";
import { type Chain, seenFrom } from "./chains.js";
import { type Slot, slotsOf } from "./like-units.js";

/** What the words of a paragraph may be in one turn of a loop. */
export type SlotsOfTurn = (text: string, turn: number) => readonly Slot[];

/** The same for all turns of a loop, each paragraph looked through once: entries are tried with many ends. */
export function slotsByTurn(chain: Chain): SlotsOfTurn {
  const candidates = new Map<number, Candidates>();
  const known = new Map<string, readonly Slot[]>();
  return (text, turn) => {
    const key = `${turn} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = candidates.get(turn) ?? seenFrom(chain, turn).first;
    candidates.set(turn, own);
    const slots = slotsOf([text], own, false);
    known.set(key, slots);
    return slots;
  };
}
