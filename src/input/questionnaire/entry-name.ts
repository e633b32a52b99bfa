import { plainWords } from "../../foundation/answer.js";
import { memberOf } from "../../foundation/data.js";
import type { Pointer } from "../../foundation/pointer.js";
import { fieldsBelow, keyOf, type Catalogue } from "../catalogue.js";

/** Keys whose answer says which entry of a list it is. */
const NAMES: ReadonlySet<string> = new Set(["name", "title", "entity"]);

/** Further behind, a name is that of somebody who has to do with the entry. */
const FOREMOST = 2;

/** The key of the name of entries of a list; `undefined` where they have none, as a right or a forecast has. */
export function nameKey(list: Pointer, catalogue: Catalogue): string | undefined {
  return fieldsBelow(catalogue, `${list}/*`)
    .map((field) => keyOf(field))
    .filter((key) => key !== "id")
    .slice(0, FOREMOST)
    .find((key) => NAMES.has(key));
}

/**
 * The name of an entry, to be compared with others; `undefined` where its list knows none, or nobody gave it one.
 *
 * @param key of names in its list, as {@link nameKey} has it.
 */
export function entryName(entry: unknown, key: string | undefined): string | undefined {
  return key === undefined ? undefined : plainWords(memberOf(entry, key));
}
