import { isDeepStrictEqual } from "node:util";
import { isRecord, memberOf } from "../../foundation/data.js";
import { onceEach, type Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { below, type Pointer } from "../../foundation/pointer.js";
import { catalogueOf } from "../../input/catalogue.js";
import { readSource } from "../../input/read.js";
import { nearestPlace, type SourceDocument } from "../../input/source-document.js";
import { validateSource } from "../../input/validate.js";
import type { Change } from "./merge/change.js";
import {
  labelAt,
  lostComment,
  noText,
  notAnswers,
  notFiling,
  sharedContent,
  staleEnglish,
  uneditable,
  type AnswerPlace,
} from "./merge/finding.js";
import { newMistakes } from "./merge/mistake.js";
import { planMerge, type MergePlan } from "./merge/plan.js";
import { tidyAnswers } from "./merge/tidy.js";
import { hasText, rewrite, type TextSource } from "./rewrite/rewrite.js";

/** A filing with answers merged into it. */
export interface Merged {
  /** The whole file as text; the same as before when there are no changes. */
  readonly text: string;
  /** In the order of the answers. */
  readonly changes: readonly Change[];
}

const NOWHERE: AnswerPlace = () => undefined;

/**
 * Puts answers into a filing (or a body's facts) and keeps everything else of its text: comments, order, quotes, blank lines.
 *
 * Records are merged member by member, entries of lists by their `id`, new entries come last; everything else is replaced
 * where it differs. What the answers leave out stays. The merged text is read and validated again: when it cannot be
 * read as what was meant, or breaks the schema where the filing did not, there is no value and the findings name the answers.
 * Gaps are no reason. English texts whose Chinese changed are warned of.
 *
 * @param answers plain JSON data in the shape of a filing; lists need not be whole.
 * @param placeOfAnswer where an answer stands in what it was read from, for findings about it.
 */
export function mergeAnswers(
  source: SourceDocument,
  answers: unknown,
  placeOfAnswer: AnswerPlace = NOWHERE,
): Outcome<Merged | undefined> {
  const catalogue = catalogueOf(source.root);
  if (!isRecord(answers)) return outcome(undefined, [notAnswers({ catalogue, placeOf: placeOfAnswer })]);
  if (!hasText(source)) return outcome(undefined, [noText(nearestPlace(source, ""))]);
  if (!isRecord(source.value)) return outcome(undefined, [notFiling(nearestPlace(source, ""))]);
  // Beside a repeated or refused key there is a value too, but nobody can tell which of the places is meant.
  const unreadable = blocking(readSource(source.text, source.file, source.root).diagnostics);
  if (unreadable.length > 0) return outcome(undefined, unreadable);
  const old = validateSource(source);
  const newer = old.filter(({ code }) => code === "schema/version");
  if (newer.length > 0) return outcome(undefined, newer);

  const tidied = tidyAnswers(answers, catalogue, placeOfAnswer);
  const plan = planMerge(source.value, tidied.value, catalogue, placeOfAnswer);
  const refused = [...tidied.diagnostics, ...plan.diagnostics];
  if (refused.length > 0) return outcome(undefined, refused);
  if (plan.changes.length === 0) return outcome({ text: source.text, changes: [] });
  return rewritten(source, plan, old, placeOfAnswer);
}

function rewritten(
  source: TextSource,
  plan: MergePlan,
  old: readonly Diagnostic[],
  placeOfAnswer: AnswerPlace,
): Outcome<Merged | undefined> {
  const catalogue = catalogueOf(source.root);
  const inFiling = (pointer: Pointer): Parameters<typeof uneditable>[0] => ({
    pointer,
    label: labelAt(pointer, catalogue),
    place: nearestPlace(source, pointer),
  });
  const { text, refusals, lostComments } = rewrite(source, plan.edits, catalogue);
  if (text === undefined) {
    const findings = refusals.map(({ pointer, reason }) =>
      (reason === "shared" ? sharedContent : uneditable)(inFiling(pointer)),
    );
    return outcome(undefined, onceEach(findings));
  }
  const read = readSource(text, source.file, source.root);
  const mistakes = newMistakes(source, read, { old, changes: plan.changes, placeOfAnswer });
  if (mistakes.length > 0) return outcome(undefined, mistakes);
  const difference = firstDifference(read.value?.value, plan.merged, "");
  if (difference !== undefined) return outcome(undefined, [uneditable(inFiling(difference))]);
  return outcome({ text, changes: plan.changes }, [
    ...plan.stale.map((pointer) => staleEnglish(inFiling(pointer))),
    ...lostComments.map((pointer) => lostComment(inFiling(pointer))),
  ]);
}

function blocking(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.filter(({ severity }) => severity === "blocking");
}

/** Where what was read is not what was meant: the text was edited wrongly and must not be handed over. */
function firstDifference(read: unknown, meant: unknown, at: Pointer): Pointer | undefined {
  if (isDeepStrictEqual(read, meant)) return undefined;
  if (isRecord(read) && isRecord(meant)) {
    for (const key of new Set([...Object.keys(read), ...Object.keys(meant)])) {
      const difference = firstDifference(memberOf(read, key), memberOf(meant, key), below(at, key));
      if (difference !== undefined) return difference;
    }
  }
  if (Array.isArray(read) && Array.isArray(meant) && read.length === meant.length) {
    for (const [index, item] of read.entries()) {
      const difference = firstDifference(item, meant[index], below(at, index));
      if (difference !== undefined) return difference;
    }
  }
  return at;
}
