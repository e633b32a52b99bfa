import { isRecord, memberOf, RESERVED_NAMES } from "../../../foundation/data.js";
import type { Diagnostic } from "../../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../../foundation/outcome.js";
import { below, type Pointer } from "../../../foundation/pointer.js";
import { answerOf } from "../../../input/answer-text.js";
import type { Catalogue } from "../../../input/catalogue.js";
import { entryWithoutId, reservedKey, repeatedEntry, type AnswerPlace } from "./finding.js";

/** Whether a value says nothing: nobody deletes by leaving a cell empty. */
export function saysNothing(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/**
 * Answers without what says nothing, choices as codes, and what is wrong with how entries are told apart. Entries keep
 * their position, so that pointers into the answers stay true.
 */
export function tidyAnswers(
  answers: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
  placeOf: AnswerPlace,
): Outcome<Readonly<Record<string, unknown>>> {
  const tidying: Tidying = { catalogue, placeOf, findings: [] };
  const tidied = tidyRecord(answers, { pointer: "", pattern: "" }, tidying);
  return outcome(tidied, tidying.findings);
}

interface Tidying {
  readonly catalogue: Catalogue;
  readonly placeOf: AnswerPlace;
  readonly findings: Diagnostic[];
}

interface At {
  readonly pointer: Pointer;
  readonly pattern: string;
}

function tidy(value: unknown, at: At, tidying: Tidying): unknown {
  if (typeof value === "string") return answerOf(value, at.pattern, tidying.catalogue);
  if (Array.isArray(value)) return tidyList(value, at, tidying);
  return isRecord(value) ? tidyRecord(value, at, tidying) : value;
}

function tidyRecord(
  record: Readonly<Record<string, unknown>>,
  at: At,
  tidying: Tidying,
): Readonly<Record<string, unknown>> {
  const members: (readonly [string, unknown])[] = [];
  for (const [key, member] of Object.entries(record)) {
    const here = { pointer: below(at.pointer, key), pattern: below(at.pattern, key) };
    if (RESERVED_NAMES.has(key)) {
      tidying.findings.push(reservedKey(key, at.pointer, tidying));
      continue;
    }
    const tidied = tidy(member, here, tidying);
    // A record of which nothing is left says nothing either; as an entry of a list it keeps its position.
    const isEmpty = isRecord(tidied) && Object.keys(tidied).length === 0;
    if (!saysNothing(tidied) && !isEmpty) members.push([key, tidied]);
  }
  return Object.fromEntries(members);
}

function tidyList(list: readonly unknown[], at: At, tidying: Tidying): readonly unknown[] {
  const member = (index: number): At => ({
    pointer: below(at.pointer, index),
    pattern: `${at.pattern}/*`,
  });
  const tidied = list.map((item, index) => tidy(item, member(index), tidying));
  if (tidying.catalogue.get(at.pattern)?.kind !== "list") return tidied.filter((item) => !saysNothing(item));
  const seen = new Set<string>();
  for (const [index, entry] of tidied.entries()) {
    const id = memberOf(entry, "id");
    const { pointer } = member(index);
    if (typeof id !== "string") tidying.findings.push(entryWithoutId(pointer, tidying));
    else if (seen.has(id)) tidying.findings.push(repeatedEntry(id, pointer, tidying));
    else seen.add(id);
  }
  return tidied;
}
