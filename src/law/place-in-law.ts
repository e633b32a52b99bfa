import type { LegalSource } from "../foundation/legal-source.js";

/**
 * What a single bracket behind an article counts, where the text of the instrument or what is recorded of it tells: `M 5(4)` is
 * a paragraph, `M 6(4)` an item. Two brackets are a paragraph and its items in every article.
 */
const SINGLE_BRACKET: ReadonlyMap<string, "款" | "项"> = new Map([
  ["M 5", "款"],
  ["M 6", "项"],
  ["M 7", "款"],
  ["M 12", "项"],
  ["PIPL 3", "款"],
  ["PIPL 17", "项"],
  ["PIPL 38", "款"],
  ["PIPL 55", "项"],
  ["PIPL 56", "项"],
  ["PIPL 73", "项"],
  ["NDSR 35", "项"],
  ["NDSR 62", "项"],
]);

/** What the only bracket behind an article counts; `undefined` where nobody recorded it. */
export function singleBracket(law: string, article: string): "款" | "项" | undefined {
  return SINGLE_BRACKET.get(`${law} ${article}`);
}

/** A place in an instrument, taken apart; what a citation leaves open is missing. */
export interface PlaceInLaw {
  readonly law: string;
  /** The number of the article, or the clause, annex or question as it is cited; missing for an instrument as a whole. */
  readonly article?: string;
  readonly paragraph?: number;
  /** The first and the last item. */
  readonly items?: readonly [first: number, last: number];
}

/**
 * Takes a citation apart: `6(3)`, `5 para 4`, `13(1)(2)-(7)`. A single bracket of which nobody recorded what it counts is
 * taken for either, so that the place is found by both names.
 */
export function placeInLaw({ law, article }: LegalSource): PlaceInLaw {
  if (article === undefined) return { law };
  const named = /^(\d+) para (\d+)$/u.exec(article);
  if (named !== null) return { law, article: named[1] ?? "", paragraph: Number(named[2]) };
  const [, number = "", brackets = ""] = /^(\d+)((?:-?\(\d+\))+)$/u.exec(article) ?? [];
  const counted = [...brackets.matchAll(/\((\d+)\)/gu)].map(([, digits]) => Number(digits));
  const [first, second] = counted;
  const last = counted.at(-1);
  if (first === undefined || last === undefined) return { law, article };
  if (second !== undefined && !/^\(\d+\)-/u.test(brackets)) {
    return { law, article: number, paragraph: first, items: [second, last] };
  }
  const unit = singleBracket(law, number);
  return {
    law,
    article: number,
    ...(unit === "项" ? {} : { paragraph: first }),
    ...(unit === "款" ? {} : { items: [first, last] }),
  };
}

/** Whether a place is another or a part of it: article 6 holds 6(3), and 6(3) does not hold article 6. */
export function isWithin(inner: PlaceInLaw, outer: PlaceInLaw): boolean {
  if (inner.law !== outer.law) return false;
  if (outer.article !== undefined && inner.article !== outer.article) return false;
  return (
    (outer.paragraph === undefined || inner.paragraph === outer.paragraph) &&
    (outer.items === undefined || overlaps(inner.items, outer.items))
  );
}

function overlaps(inner: PlaceInLaw["items"], [first, last]: readonly [number, number]): boolean {
  return inner !== undefined && inner[0] <= last && inner[1] >= first;
}
