import { createHash } from "node:crypto";
import { isRecord } from "../../foundation/data.js";
import { below, segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { withoutOuterSpace } from "../text/outer-space.js";
import { memberAt, entriesIn } from "./entries.js";
import { keysFromParent, type Questionnaire } from "./plan.js";

/** What an answer was when a form was made: hashes of it and of its English text, from which it cannot be read. */
export interface PrefilledAnswer {
  readonly main: string;
  readonly english: string;
}

/**
 * What a form was made with, by pointers in which entries stand by their id. Of an entry there is an empty hash as well, which
 * says that it has a row.
 */
export type Prefilled = ReadonlyMap<Pointer, PrefilledAnswer>;

/** First cell of the rows of the hidden sheet that say what a form was made with. */
export const PREFILLED = "prefilled";

/** What a form is made with: the hash of every answer of a filing that has a place in it. */
export function prefilledOf({ groups }: Questionnaire, filing: unknown): Prefilled {
  const answers = new Map<Pointer, PrefilledAnswer>();
  const put = (start: Pointer, path: readonly string[], value: unknown): void => {
    if (value !== undefined) answers.set(below(start, ...path), hashesOf(value));
  };
  for (const group of groups) {
    if (group.kind === "record") {
      const record = memberAt(filing, segmentsOf(group.pattern));
      for (const { path } of group.questions) put(group.pattern, path, memberAt(record, path));
      continue;
    }
    const list = (parent: string | undefined): Pointer =>
      parent === undefined ? group.pattern : below(group.parent ?? "", parent, ...keysFromParent(group));
    for (const { parent, value } of entriesIn(group, filing)) {
      const id = isRecord(value) ? value["id"] : undefined;
      if (typeof id !== "string") {
        put(list(parent), [], value);
        continue;
      }
      const entry = below(list(parent), id);
      answers.set(entry, { main: "", english: "" });
      for (const { path } of group.questions) put(entry, path, memberAt(value, path));
    }
  }
  return answers;
}

/** The hashes of an answer; empty for a part that it has not. */
export function hashesOf(value: unknown): PrefilledAnswer {
  const { main, english } = partsOf(value);
  return { main: hashOf(main), english: hashOf(english) };
}

/** An answer without its English text, and that text. The reason of “not applicable” is not taken apart. */
export function partsOf(value: unknown): { readonly main: unknown; readonly english: unknown } {
  if (!isRecord(value) || "notApplicable" in value || "leftBlank" in value) {
    return { main: value, english: undefined };
  }
  return { main: value["zh"], english: value["en"] };
}

/**
 * Digits of a hash: enough that no edit is taken for none, and so few that many an answer has the same one, so that what
 * somebody cleared from a form cannot be found again by trying.
 */
const HASH_DIGITS = 7;

function hashOf(part: unknown): string {
  if (part === undefined || part === "") return "";
  const text = JSON.stringify(plain(part));
  return createHash("sha256").update(`pipia prefilled\n${text}`).digest("hex").slice(0, HASH_DIGITS);
}

/** A value as a cell gives it back: without line ends of other systems and white space at the ends of lines. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return withoutOuterSpace(value.replaceAll(/\r\n?/gu, "\n"));
  if (Array.isArray(value)) return value.map((one: unknown) => plain(one));
  if (!isRecord(value)) return value;
  const { zh, en } = value;
  // A text in Chinese alone is written either way.
  if (zh !== undefined && en === undefined) return plain(zh);
  return Object.entries(value)
    .map(([key, member]) => [key, plain(member)] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
