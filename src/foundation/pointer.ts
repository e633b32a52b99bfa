import { memberOf } from "./data.js";

/**
 * A JSON Pointer (RFC 6901) into the filing: `""` is the whole, `/recipients/0/name` a value.
 * A *pattern* is a pointer in which `*` stands for any list index: `/recipients/*` + `/name`.
 */
export type Pointer = string;

/** Builds a pointer from unescaped segments. */
export function pointer(...segments: readonly (string | number)[]): Pointer {
  return below("", ...segments);
}

/** Appends unescaped segments to a pointer. */
export function below(parent: Pointer, ...segments: readonly (string | number)[]): Pointer {
  let at = parent;
  for (const segment of segments) at += `/${escapeSegment(String(segment))}`;
  return at;
}

/** The unescaped segments of a pointer. */
export function segmentsOf(at: Pointer): readonly string[] {
  if (at === "") return [];
  return at
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer of the container, or `undefined` for the whole. */
export function parentOf(at: Pointer): Pointer | undefined {
  const cut = at.lastIndexOf("/");
  return cut < 0 ? undefined : at.slice(0, cut);
}

/** Whether a pointer or pattern is another one or leads to something in it. */
export function isAtOrBelow(inner: Pointer, outer: Pointer): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The value at a pointer, or `undefined` where there is none. Reads own properties only. */
export function valueAt(root: unknown, at: Pointer): unknown {
  let value: unknown = root;
  for (const segment of segmentsOf(at)) value = memberOf(value, segment);
  return value;
}

/** The pattern of a pointer: every list index becomes `*`. `root` tells lists from objects. */
export function patternOf(root: unknown, at: Pointer): string {
  let value: unknown = root;
  let pattern = "";
  for (const segment of segmentsOf(at)) {
    const index = Array.isArray(value) || (value === undefined && /^\d+$/u.test(segment));
    pattern += index ? "/*" : `/${escapeSegment(segment)}`;
    value = memberOf(value, segment);
  }
  return pattern;
}

/** A pointer in which ids stand for list indexes, so that it lasts when entries are moved. */
export function lastingPointer(data: unknown, at: Pointer): Pointer {
  let value: unknown = data;
  let lasting: Pointer = "";
  for (const segment of segmentsOf(at)) {
    const isMember = Array.isArray(value);
    value = memberOf(value, segment);
    const id = isMember ? memberOf(value, "id") : undefined;
    lasting = below(lasting, typeof id === "string" ? id : segment);
  }
  return lasting;
}

/** Names of fields hold neither character, and rules build pointers by the hundred: so both are looked for first. */
function escapeSegment(segment: string): string {
  if (!segment.includes("~") && !segment.includes("/")) return segment;
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
