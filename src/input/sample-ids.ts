import { parentOf, segmentsOf } from "../foundation/pointer.js";
import type { Catalogue } from "./catalogue.js";

/** The id of the first member of every list, by the pattern of the list. */
export type SampleIds = ReadonlyMap<string, string>;

/**
 * Ids for the first member of every list: `dataItems` → `item-1`. Where two lists would share a name,
 * the later one takes the name of what it stands in: the `recipients` of a notice → `notice-recipient-1`.
 * They can be kept, and a filing with all of them has no id twice (held by a test).
 */
export function sampleIds(fields: Catalogue): SampleIds {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { pattern, kind } of fields.values()) {
    if (kind !== "list") continue;
    const noun = nounOf(pattern);
    const name = taken.has(noun) ? `${nounOf(holderOf(pattern, fields))}-${noun}` : noun;
    taken.add(name);
    ids.set(pattern, `${name}-1`);
  }
  return ids;
}

/** What the ids of a list are made of: `item` of `dataItems`, whose ids are proposed as `item-1`, `item-2`. */
export function idStem(list: string, ids: SampleIds): string {
  return (ids.get(list) ?? "").replace(/-1$/u, "");
}

/** Whether an id is one that forms propose for new rows. */
export function isProposedId(id: string, stem: string): boolean {
  return new RegExp(`^${stem}-\\d+$`, "u").test(id);
}

/** The list whose member holds the pattern, or for lists outside lists the object. */
function holderOf(pattern: string, fields: Catalogue): string {
  const parent = parentOf(pattern) ?? "";
  for (let at = parent; at !== ""; at = parentOf(at) ?? "") {
    if (fields.get(at)?.kind === "list") return at;
  }
  return parent;
}

/** The last word of the last key, in the singular: `dataItems` → `item`, `businesses` → `business`. */
function nounOf(pattern: string): string {
  const key = segmentsOf(pattern).at(-1) ?? "";
  const word = (/[A-Z]?[a-z]+$/u.exec(key)?.[0] ?? key).toLowerCase();
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
