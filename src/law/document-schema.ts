import { VIEWS, type ViewName } from "#generated/views.js";
import { isAtOrBelow, patternOf, type Pointer } from "../foundation/pointer.js";
import type { AppliesTo, RowWeight } from "./register.js";

/** A view of a file that can be asked for, or a whole root: a filing, or a certification body's own facts. */
export type DocumentSchema = "filing" | "body" | ViewName;

/** The file that a document is drawn from. */
export function rootOf(document: DocumentSchema): "filing" | "body" {
  return isRoot(document) ? document : VIEWS[document].root;
}

/** Whether what is asked for is a whole file and no document drawn from it. */
export function isRoot(document: DocumentSchema): document is "filing" | "body" {
  return document === "filing" || document === "body";
}

/** Rows that count whatever document is asked. */
const EVERYWHERE: ReadonlySet<string> = new Set<AppliesTo>(["packet", "pathway"]);

/** Whether a duty counts when this document is asked. For the whole filing every row of it counts. */
export function countsFor(row: RowWeight, document: DocumentSchema): boolean {
  if (document === "filing") return true;
  const own = document === "body" ? "certification-body" : VIEWS[document].countsAs;
  return row.appliesTo === own || EVERYWHERE.has(row.appliesTo);
}

/** Whether a paper cannot do without a field: it then misses it, whatever document the register asks it for. */
export function isNeeded(pattern: string, document: DocumentSchema): boolean {
  if (isRoot(document)) return false;
  return VIEWS[document].draws?.some((drawn) => isAtOrBelow(pattern, drawn)) ?? false;
}

/**
 * Whether a value, something in it or something around it is drawn by a document: a paper draws only the fields it prints, other
 * documents all of the members they list.
 *
 * @param root the data, which tells lists from objects.
 */
export function isDrawn(at: Pointer, root: unknown, document: DocumentSchema): boolean {
  if (isRoot(document)) return true;
  const { draws, shows = [] } = VIEWS[document];
  if (draws === undefined) return true;
  const pattern = patternOf(root, at);
  return [...draws, ...shows].some((drawn) => isAtOrBelow(pattern, drawn) || isAtOrBelow(drawn, pattern));
}
