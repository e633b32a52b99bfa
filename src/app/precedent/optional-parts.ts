import type { Field } from "../../foundation/field.js";
import { parentOf } from "../../foundation/pointer.js";
import type { Candidate } from "./candidates.js";
import type { Chain } from "./chains.js";
import type { ReadItem } from "./merged-entries.js";
import type { OptionalPart } from "./repeat.js";
import type { Catalogue } from "../../input/catalogue.js";

/** The optional fields of an entry that an item prints, by which it may be asked for. */
export function optionalPaths({ slots }: ReadItem, fields: Catalogue): ReadonlySet<string> {
  const candidates = slots.flat().flatMap((slot) => slot.candidates);
  return new Set(candidates.flatMap((candidate) => optionalPath(candidate, fields) ?? []));
}

/** Whether an item prints nothing of the entry. */
export function isMereWords({ slots }: ReadItem): boolean {
  return slots.flat().every(({ candidates }) => candidates.every(({ owner }) => owner === "filing"));
}

/** Whether nothing at a path is printed in a turn. */
export function isUnanswered(path: string, turn: readonly Candidate[]): boolean {
  return !turn.some((one) => {
    const own = pathIn(one);
    return one.owner === "entry" && (own === path || own.startsWith(`${path}.`));
  });
}

/** A field of the entry that may be without an answer, or what it belongs to. */
function optionalPath(candidate: Candidate, fields: Catalogue): string | undefined {
  const { owner, field } = candidate;
  const path = pathIn(candidate);
  // Behind a reference stands another entry, whose answers are not those of this one.
  if (owner !== "entry" || field?.pattern.endsWith(`/*/${path.replaceAll(".", "/")}`) !== true)
    return undefined;
  if (mayLack(field)) return path;
  const around = fields.get(parentOf(field.pattern) ?? "");
  const end = path.lastIndexOf(".");
  return end > 0 && around !== undefined && mayLack(around) ? path.slice(0, end) : undefined;
}

function mayLack({ required, forms }: Field): boolean {
  return !required || forms.includes("notApplicable");
}

/** Of a line of a list the list. */
function pathIn({ path }: Candidate): string {
  return path.replace(/\[\]\..*$/u, "");
}

interface Guarded {
  readonly items: ReadItem[];
  paths: readonly string[];
}

/**
 * What stands in some entries only, as parts that a branch can hold, each with the field that is answered in just those. `undefined` where
 * a part has no such field, or is half of a table.
 *
 * @param chain as seen from the fullest entry.
 */
export function optionalParts(
  items: readonly ReadItem[],
  chain: Chain,
  fields: Catalogue,
): readonly OptionalPart[] | undefined {
  const groups = together(items);
  const parts: OptionalPart[] = [];
  for (const group of groups) {
    const found = guarded(group, chain, fields, placeOf(group, items));
    if (found === undefined) return undefined;
    parts.push(...found);
  }
  return parts;
}

/** Items beside each other that the same entries lack; a table that goes is one. */
function together(items: readonly ReadItem[]): readonly (readonly ReadItem[])[] {
  const groups: ReadItem[][] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = item.presence.includes(false) ? item.presence.join(" ") : undefined;
    // Rows of a table that stays are no group with what stands before it.
    if (key !== undefined && key === last) groups.at(-1)?.push(item);
    else if (key !== undefined) groups.push([item]);
    last = key;
  }
  return groups;
}

function guarded(
  group: readonly ReadItem[],
  { turns }: Chain,
  fields: Catalogue,
  place: number | undefined,
): readonly OptionalPart[] | undefined {
  const units = wholeTables(group);
  const isOfAnother = group[0]?.origin !== 0;
  if (units === undefined || (isOfAnother && place === undefined)) return undefined;
  const runs: Guarded[] = [];
  let waiting: ReadItem[] = [];
  for (const unit of units) {
    const [first] = unit;
    const paths = [...new Set(unit.flatMap((item) => [...optionalPaths(item, fields)]))].filter((path) =>
      turns.every((turn, index) => first?.presence[index] === !isUnanswered(path, turn)),
    );
    // Words before an answer are its heading; a gap behind the last goes with it.
    if (paths.length === 0) waiting.push(...unit);
    else {
      runs.push({ items: [...waiting, ...unit], paths });
      waiting = [];
    }
  }
  if (runs.length === 0) return undefined;
  runs.at(-1)?.items.push(...waiting);
  return runs.flatMap(({ items, paths: [path, ...alternatives] }) => {
    if (path === undefined) return [];
    const nodes = [...new Set(items.map(({ node }) => node))];
    const isRows = nodes.every(({ name }) => name === "w:tr");
    const own = nodes.filter((node) => isRows || node.name !== "w:tr");
    const paragraphs = items.flatMap((item) => item.paragraphs);
    const level = isRows ? "rows" : "blocks";
    return [
      {
        path,
        alternatives,
        level,
        nodes: own,
        paragraphs,
        ...(isOfAnother && place !== undefined ? { place } : {}),
      } as const,
    ];
  });
}

/** Where in the entry that is kept a group of another one belongs: behind what stands before it there. */
function placeOf(group: readonly ReadItem[], items: readonly ReadItem[]): number | undefined {
  const at = items.findIndex((item) => item === group[0]);
  const before = items.slice(0, at).findLast(({ origin }) => origin === 0);
  // In a table the first row may be that of another: there is one behind it, or the table had none.
  if (before === undefined) return undefined;
  if (before.shape !== "table") return before.node.end;
  const next = items.slice(at).find(({ origin }) => origin === 0);
  return next?.shape === "table end" ? undefined : next?.node.start;
}

/** The items of a group with those of each table as one; `undefined` where a table begins and does not end, or the other way round. */
function wholeTables(group: readonly ReadItem[]): readonly (readonly ReadItem[])[] | undefined {
  const units: ReadItem[][] = [];
  let isOpen = false;
  for (const item of group) {
    if (isOpen) units.at(-1)?.push(item);
    else units.push([item]);
    if (item.shape === "table") isOpen = true;
    else if (item.shape === "table end") {
      if (!isOpen) return undefined;
      isOpen = false;
    }
  }
  return isOpen ? undefined : units;
}
