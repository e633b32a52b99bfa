import { isRecord, memberOf } from "../../../foundation/data.js";
import { labelOf } from "../../../foundation/field.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { below, segmentsOf, type Pointer } from "../../../foundation/pointer.js";
import { fieldAt, type Catalogue } from "../../../input/catalogue.js";
import type { AnsweredFiling } from "../../../input/questionnaire/read-form.js";
import { saysNothing } from "./tidy.js";

/** What a filing says and a form that asks for it does not: it stays in the filing. */
export interface LeftAlone {
  /** Answers that are empty in the form, in words. */
  readonly answers: readonly LocalizedText[];
  /** Entries of lists that have no row in the form, in words. */
  readonly entries: readonly LocalizedText[];
  /** Answers that the filing was given since the form was made, in words: nobody typed over them in the form. */
  readonly newer: readonly LocalizedText[];
}

/**
 * What merging leaves alone because the form is empty there: nobody deletes by leaving a cell or row empty, but whoever
 * did so should know. Questions that the form does not ask, and those of sheets that are not there, do not count.
 *
 * @param newer answers, by their place in the form, that stay as they are because the form says no more than when it was made.
 */
export function leftAlone(
  filing: unknown,
  { value, places, groups }: Pick<AnsweredFiling, "value" | "places" | "groups">,
  catalogue: Catalogue,
  newer: readonly Pointer[] = [],
): LeftAlone {
  const looking: Looking = { catalogue, places, groups: new Set(groups), answers: [], entries: [] };
  lookInRecord(filing, value, { pointer: "", pattern: "", answer: "" }, looking);
  return {
    answers: looking.answers,
    entries: looking.entries,
    newer: newer.map((at) => labelOf(segmentsOf(at), catalogue)),
  };
}

interface Looking {
  readonly catalogue: Catalogue;
  readonly places: AnsweredFiling["places"];
  readonly groups: ReadonlySet<Pointer>;
  readonly answers: LocalizedText[];
  readonly entries: LocalizedText[];
}

interface At {
  readonly pointer: Pointer;
  readonly pattern: string;
  /** Where the answer stands in the form's own filing. */
  readonly answer: Pointer;
}

function lookInRecord(before: unknown, answers: unknown, at: At, looking: Looking): void {
  if (!isRecord(before)) return;
  for (const [key, value] of Object.entries(before)) {
    const here: At = {
      pointer: below(at.pointer, key),
      pattern: below(at.pattern, key),
      answer: below(at.answer, key),
    };
    const field = fieldAt(looking.catalogue, here.pattern);
    const answer = memberOf(answers, key);
    if (saysNothing(value) || field === undefined) continue;
    if (field.kind === "object") lookInRecord(value, answer, here, looking);
    else if (field.kind === "list" && Array.isArray(value)) lookInList(value, answer, here, looking);
    else if (saysNothing(answer) && looking.places.has(here.answer)) {
      looking.answers.push(labelOf(segmentsOf(here.pointer), looking.catalogue));
    }
  }
}

function lookInList(before: readonly unknown[], answer: unknown, at: At, looking: Looking): void {
  if (isRecord(answer)) return;
  const answers: readonly unknown[] = Array.isArray(answer) ? answer : [];
  // Rows of a table below this one may be there where its own are not asked: a table alone, saved as CSV.
  const isAsked = looking.groups.has(at.pattern);
  for (const [index, entry] of before.entries()) {
    const id = memberOf(entry, "id");
    const row = answers.findIndex((one) => memberOf(one, "id") === id);
    const here: At = {
      pointer: below(at.pointer, index),
      pattern: `${at.pattern}/*`,
      answer: below(at.answer, row),
    };
    if (row >= 0) lookInRecord(entry, answers[row], here, looking);
    else if (isAsked) looking.entries.push(labelOf(segmentsOf(here.pointer), looking.catalogue));
  }
}
