import { nearest } from "../../foundation/suggest.js";

/**
 * The id someone meant by one that does not exist: one slip in a short id, two in a long one. Ids are alike by nature
 * (`sg-agreement`, `nl-agreement`), and the wrong one of them is worse than none: where two ids have the same number of
 * parts, each part must be a slip of its counterpart by itself, so that what tells them apart is never taken for one.
 */
export function meantId(id: string, known: Iterable<string>): string | undefined {
  const parts = id.split("-");
  const candidates = [...known].filter((candidate) => {
    const others = candidate.split("-");
    return others.length !== parts.length || parts.every((part, index) => isSlip(part, others[index] ?? ""));
  });
  return nearest(id, candidates, id.length < 8 ? 1 : 2);
}

function isSlip(part: string, other: string): boolean {
  return nearest(part, [other], Math.floor(part.length / 3)) !== undefined;
}
