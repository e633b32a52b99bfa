import type { Diagnostic } from "../../../foundation/diagnostic.js";
import type { Outcome } from "../../../foundation/outcome.js";
import type { Pointer } from "../../../foundation/pointer.js";
import { nearestPlace, type SourceDocument } from "../../../input/source-document.js";
import { validateSource } from "../../../input/validate.js";
import type { Change } from "./change.js";
import type { AnswerPlace } from "./finding.js";

interface Merging {
  /** What the schema had against the filing before. */
  readonly old: readonly Diagnostic[];
  readonly changes: readonly Change[];
  readonly placeOfAnswer: AnswerPlace;
}

/**
 * What is wrong with a merged filing and was not wrong before: a mistake in what was changed, or one that the filing
 * did not have. Gaps are none. Places are those of the answers, else of the filing as it was, because nobody has
 * a file of the merged text.
 */
export function newMistakes(
  source: SourceDocument,
  merged: Outcome<SourceDocument | undefined>,
  merging: Merging,
): readonly Diagnostic[] {
  const known = new Set(merging.old.map(identityOf));
  const found = [
    ...merged.diagnostics,
    ...(merged.value === undefined ? [] : validateSource(merged.value)),
  ].filter(({ severity, code }) => severity === "blocking" && code !== "schema/missing");
  return found.flatMap((finding) => {
    const change = changeOf(finding.pointer, merging.changes);
    if (change === undefined && known.has(identityOf(finding))) return [];
    return [placed(finding, change, source, merging)];
  });
}

function identityOf({ code, pointer, message }: Diagnostic): string {
  return `${code} ${pointer ?? ""} ${message.zh}`;
}

/** The change that a pointer is in: the innermost one. */
function changeOf(pointer: Pointer | undefined, changes: readonly Change[]): Change | undefined {
  if (pointer === undefined) return undefined;
  return changes
    .filter((change) => pointer === change.pointer || pointer.startsWith(`${change.pointer}/`))
    .toSorted((left, right) => right.pointer.length - left.pointer.length)[0];
}

function placed(
  finding: Diagnostic,
  change: Change | undefined,
  source: SourceDocument,
  { placeOfAnswer }: Merging,
): Diagnostic {
  const { pointer = "" } = finding;
  if (change === undefined) return { ...finding, place: nearestPlace(source, pointer) };
  const answer = change.answer + pointer.slice(change.pointer.length);
  const place = placeOfAnswer(answer) ?? placeOfAnswer(change.answer);
  const answered = {
    message: { zh: "该内容来自所合入的答案", en: "this comes from the answers that were to be merged" },
    pointer: answer,
    ...(place === undefined ? {} : { place }),
  };
  // Places of related findings are those of the merged text as well.
  const related = (finding.related ?? []).map(({ message, pointer: at }) =>
    at === undefined ? { message } : { message, pointer: at },
  );
  return {
    ...finding,
    place: place ?? nearestPlace(source, pointer),
    related: [...related, answered],
  };
}
