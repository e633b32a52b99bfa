import { isRecord } from "../../foundation/data.js";
import type { OurPaper } from "./our-papers.js";
import { plain, tokensIn, type Token } from "./tokens.js";

/** Shortest name by which a longer run of words is known to end in it, in characters. */
const SHORTEST_NAME = 6;

/** The names, codes, days and counts that a filing and the papers made of it state. */
export class KnownFacts {
  private readonly values = new Set<string>();
  private readonly names: readonly string[];

  /** @param root the data of the filing. */
  constructor(papers: readonly OurPaper[], root: unknown) {
    const texts = stringsIn(root);
    const said = [...texts, ...papers.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))];
    for (const text of said) for (const token of tokensIn(text)) this.values.add(keyOf(token));
    // A text that is nothing but a name: what ends in it only has other words before.
    const whole = texts.filter((text) =>
      tokensIn(text).some(({ kind, value }) => kind === "organisation" && value === plain(text)),
    );
    this.names = whole.map(plain).filter((name) => name.length >= SHORTEST_NAME);
  }

  has(token: Token): boolean {
    if (this.values.has(keyOf(token))) return true;
    return token.kind === "organisation" && this.names.some((name) => token.value.endsWith(name));
  }
}

function keyOf({ kind, value }: Token): string {
  return `${kind} ${value}`;
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  const members: readonly unknown[] = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value)
      : [];
  return members.flatMap(stringsIn);
}
