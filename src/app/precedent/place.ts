import type { PrecedentPlace } from "../../reporters/precedent/report.js";

/** Characters shown before and after. */
const AROUND = 15;

/** A place of a paragraph, with the words around it. */
export function placeIn(
  part: string,
  paragraph: number,
  text: string,
  from: number,
  to: number,
): PrecedentPlace {
  const start = Math.max(0, from - AROUND);
  const end = Math.min(text.length, to + AROUND);
  return {
    part,
    paragraph,
    before: `${start > 0 ? "…" : ""}${text.slice(start, from)}`,
    after: `${text.slice(to, end)}${end < text.length ? "…" : ""}`,
  };
}
