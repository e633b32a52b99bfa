import { isRecord, memberOf } from "../../foundation/data.js";
import { segmentsOf } from "../../foundation/pointer.js";
import { keysFromParent, type QuestionGroup } from "./plan.js";

/** One row of a table: an entry of a list, or the answer that the whole list does not apply. */
export interface TableEntry {
  /** Id of the entry that holds the list. */
  readonly parent: string | undefined;
  /** The entry, or the answer form that stands for the list. */
  readonly value: unknown;
}

/** The rows that a filing has in the table of a list, in the order of the filing. */
export function entriesIn({ field, ...group }: QuestionGroup, filing: unknown): readonly TableEntry[] {
  const keys = keysFromParent({ field, ...group });
  if (group.parent === undefined) return rowsOf(memberAt(filing, keys), undefined);
  const parents = memberAt(filing, segmentsOf(group.parent));
  if (!Array.isArray(parents)) return [];
  return parents.flatMap((parent: unknown) => {
    const id = memberOf(parent, "id");
    return rowsOf(memberAt(parent, keys), typeof id === "string" ? id : undefined);
  });
}

function rowsOf(list: unknown, parent: string | undefined): readonly TableEntry[] {
  if (Array.isArray(list)) return list.map((value: unknown) => ({ parent, value }));
  return isRecord(list) ? [{ parent, value: list }] : [];
}

/** The value at keys below a value, or `undefined`. */
export function memberAt(root: unknown, keys: readonly string[]): unknown {
  let value = root;
  for (const key of keys) value = memberOf(value, key);
  return value;
}
