import { isDeepStrictEqual } from "node:util";
import { plainWords } from "../../foundation/answer.js";
import { memberOf } from "../../foundation/data.js";
import { segmentsOf } from "../../foundation/pointer.js";
import type { Catalogue } from "../catalogue.js";
import { memberAt } from "./entries.js";
import { entryName, nameKey } from "./entry-name.js";
import { keysFromParent, type QuestionGroup } from "./plan.js";
import { isGiven, type TableRow } from "./table-rows.js";

/** The entries of a filing that a list has below the entry of an id. */
export function knownEntries(group: QuestionGroup, parent: string, known: unknown): readonly unknown[] {
  const keys = keysFromParent(group);
  const holders = group.parent === undefined ? undefined : memberAt(known, segmentsOf(group.parent));
  const holder: unknown = Array.isArray(holders)
    ? holders.find((one: unknown) => memberOf(one, "id") === parent)
    : undefined;
  const list = memberAt(group.parent === undefined ? known : holder, keys);
  return Array.isArray(list) ? list : [];
}

/**
 * The id of the entry that a row without one is: a form that is merged a second time must not double what it brought before. Told
 * by the name; where a list has none, an entry must have every answer of the row.
 */
export function idOfKnown(
  { group, answers }: Pick<TableRow, "answers"> & { readonly group: QuestionGroup },
  entries: readonly unknown[],
  catalogue: Catalogue,
): string | undefined {
  const given = answers.filter((answer) => isGiven(answer));
  const key = nameKey(group.pattern, catalogue);
  const named = given.find(({ path }) => path.length === 1 && path[0] === key);
  const name = plainWords(named?.value);
  const found = entries.find((entry) =>
    key === undefined
      ? given.length > 0 && given.every(({ path, value }) => isDeepStrictEqual(memberAt(entry, path), value))
      : name !== undefined && entryName(entry, key) === name,
  );
  const id = memberOf(found, "id");
  return typeof id === "string" ? id : undefined;
}
