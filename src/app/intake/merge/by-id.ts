import { memberOf } from "../../../foundation/data.js";

/** The entries of a list by their id, the first of several. Looked up for every row of a form, of which there may be thousands. */
export function entriesById(list: readonly unknown[]): ReadonlyMap<unknown, unknown> {
  const entries = new Map<unknown, unknown>();
  for (const entry of list) {
    const id = memberOf(entry, "id");
    if (!entries.has(id)) entries.set(id, entry);
  }
  return entries;
}
