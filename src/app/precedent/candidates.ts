import type { Field } from "../../foundation/field.js";
import type { Language } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { Scope } from "./scopes.js";
import { pathOf, tagOf, type Weight } from "./values.js";

/** Something that a tag can print at a place. */
export interface Candidate {
  readonly text: string;
  readonly tag: string;
  /** As somebody would name it: `processor.name`, `../name`, `@number`. */
  readonly path: string;
  readonly pointer: Pointer;
  /** None of the number of a turn. */
  readonly field: Field | undefined;
  readonly weight: Weight;
  /** Whose it is: the filing's, an entry's of the innermost loop, or of the loop around. */
  readonly owner: "filing" | "entry" | "around";
}

/** A place of a text that holds what candidates print, all of one text. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/** Candidates by their text, the longest first: a name is found before what is a part of it. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

export function candidatesOf(
  { values }: Scope,
  owner: Candidate["owner"],
  prefix: string,
  language: Language,
): readonly Candidate[] {
  return values.map((value) => ({
    text: value.text.replaceAll(/[\r\n\t]/gu, " "),
    tag: tagOf(value, prefix, language),
    path: pathOf(value, prefix),
    pointer: value.pointer,
    field: value.field,
    weight: value.weight,
    owner,
  }));
}

/** The number of a turn of a loop, counted from 1. */
export function turn(number: number): Candidate {
  const text = String(number);
  return {
    text,
    tag: "{{@number}}",
    path: "@number",
    pointer: "",
    field: undefined,
    weight: "short",
    owner: "entry",
  };
}

export function byText(all: readonly Candidate[]): Candidates {
  const found = new Map<string, Candidate[]>();
  for (const one of all) {
    const others = found.get(one.text);
    if (others === undefined) found.set(one.text, [one]);
    else others.push(one);
  }
  return new Map([...found].sort(([left], [right]) => right.length - left.length));
}

/**
 * The places of a text that hold candidates, in their order; none overlaps another.
 *
 * @param accepts whether a candidate's text counts where it stands.
 */
export function hitsIn(
  text: string,
  candidates: Candidates,
  accepts: (candidate: Candidate, from: number) => boolean,
): readonly Hit[] {
  const hits: Hit[] = [];
  const isFree = (from: number, to: number): boolean => hits.every((hit) => to <= hit.from || from >= hit.to);
  for (const [wanted, all] of candidates) {
    for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
      const to = from + wanted.length;
      if (!isFree(from, to)) continue;
      const accepted = all.filter((one) => standsAlone(text, from, to, one) && accepts(one, from));
      if (accepted.length > 0) hits.push({ from, to, candidates: accepted });
    }
  }
  return hits.sort((left, right) => left.from - right.from);
}

const WORD = /[\p{L}\p{N}]/u;
const NOT_HAN = /[^\p{Script=Han}]/u;

/** Whether a text is no part of a longer number, word or name. */
function standsAlone(text: string, from: number, to: number, { field, text: own, path }: Candidate): boolean {
  const before = text.slice(0, from);
  const after = text.slice(to);
  // A number that heads a line counts the lines.
  if (path !== "@number" && /^\d{1,2}$/u.test(own) && before.trim() === "" && /^[.、．)）]/u.test(after))
    return false;
  if (/^\d[\d,]*万?$/u.test(own) || field?.kind === "date") {
    return !/\d[.,，]?$/u.test(before) && !/^(?:[.,，]?\d|[万亿])/u.test(after);
  }
  const inWord = (edge: string, neighbour: string): boolean =>
    WORD.test(edge) && NOT_HAN.test(edge) && WORD.test(neighbour) && NOT_HAN.test(neighbour);
  if (inWord(text[from] ?? "", text[from - 1] ?? "") || inWord(text[to - 1] ?? "", text[to] ?? ""))
    return false;
  // A branch is called by the name of its company and a place.
  return !(text.slice(from, to).endsWith("公司") && /^[\p{Script=Han}（）]{0,10}分公司/u.test(after));
}
