import { createHash } from "node:crypto";
import type { FilingMark } from "../../document/control.js";
import { plainWords } from "../../foundation/answer.js";
import { isRecord } from "../../foundation/data.js";
import { valueAt, type Pointer } from "../../foundation/pointer.js";
import { CODE, FORMER_NAME, NAME } from "../company-facts.js";

/** What a paper remembers of a filing: hashes, from which nothing can be read. */
export function filingMarkOf(filing: unknown): FilingMark {
  const facts = [CODE, NAME].flatMap((at): readonly (readonly [Pointer, string])[] => {
    const hash = factHash(at, valueAt(filing, at));
    return hash === undefined ? [] : [[at, hash]];
  });
  return { content: contentHash(filing), facts: new Map(facts) };
}

/** How a filing and a paper belong together. */
export type Belonging = "same" | "other" | "untold";

/**
 * Whether a paper was made from a filing: its content is unchanged; else the credit codes say so, or where one has none the
 * names, the former one of the filing included.
 *
 * @param typed what was typed into the paper, which counts where the filing lacked it when the paper was made.
 */
export function belongingOf(
  paper: FilingMark,
  filing: unknown,
  typed: ReadonlyMap<Pointer, unknown>,
): Belonging {
  if (paper.content === contentHash(filing)) return "same";
  const known = (at: Pointer): string | undefined => paper.facts.get(at) ?? factHash(at, typed.get(at));
  const own = (at: Pointer, as = at): string | undefined => factHash(as, valueAt(filing, at));
  const codes = [known(CODE), own(CODE)];
  if (!codes.includes(undefined)) return codes[0] === codes[1] ? "same" : "other";
  const [named, name] = [known(NAME), own(NAME)];
  if (named === undefined || name === undefined) return "untold";
  return named === name || named === own(FORMER_NAME, NAME) ? "same" : "other";
}

/** Hash of an answer without regard to white space and width of characters; `undefined` where there is none. */
function factHash(at: Pointer, answer: unknown): string | undefined {
  const plain = plainWords(answer);
  return plain === undefined ? undefined : sha256(`${at}\n${plain}`).slice(0, 32);
}

/** Hash of everything in a filing, whatever the order of members and the syntax of the file. */
function contentHash(filing: unknown): string {
  return sha256(JSON.stringify(filing, (_key, value: unknown) => (isRecord(value) ? inOrder(value) : value)));
}

function inOrder(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function sha256(text: string): string {
  return createHash("sha256").update(`pipia paper\n${text}`).digest("hex");
}
