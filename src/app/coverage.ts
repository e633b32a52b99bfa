import { isAnswered, isNotApplicable } from "../foundation/answer.js";
import { isRecord, memberOf } from "../foundation/data.js";
import { fieldCatalogue, labelOf, type Field } from "../foundation/field.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { below, segmentsOf, type Pointer } from "../foundation/pointer.js";
import { fieldsBelow, keyOf } from "../input/catalogue.js";
import { nearestPlace, type SourceDocument } from "../input/source-document.js";
import { documentSections } from "../kinds/sections.js";
import { rootOf } from "../law/document-schema.js";
import { registerRows } from "../law/register.js";
import type { CoveredAnswer, CoveredField, FieldCoverage, FilingCoverage } from "../reporters/coverage.js";
import { isRequiredInFiling, isWritten, patternLabel } from "./enforced-rows.js";
import { loadSource } from "./load-filing.js";
import type { World } from "./world.js";

/** How documents print, and checks hold, the fields that a filing can have. */
export function fieldCoverage(): FieldCoverage {
  const shown = shownPatterns();
  const fields = [...fieldCatalogue().values()].filter(isAnswerOfItsOwn);
  const entry = ({ pattern }: Field): CoveredField => ({
    pattern,
    label: patternLabel(pattern, fieldCatalogue()),
  });
  return {
    type: "fields",
    unguarded: fields.filter((field) => shown.has(field.pattern) && !isGuarded(field)).map(entry),
    hidden: fields.filter((field) => !shown.has(field.pattern)).map(entry),
  };
}

/**
 * The answers of a filing that no document prints, in the order of the schema; `-` is standard input. What is wrong with
 * the file is among the diagnostics; without a value it could not be read.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function filingCoverage(
  world: World,
  path: string,
): Promise<Outcome<FilingCoverage | undefined>> {
  const { value: source, diagnostics } = await loadSource(world, path, "filing");
  if (source === undefined) return outcome(undefined, diagnostics);
  const shown = shownPatterns();
  const answers = [...answersIn(source.value, "", "")];
  const hidden = answers
    .filter(({ pattern }) => !shown.has(pattern))
    .map(({ pointer }) => answerAt(pointer, source));
  return outcome({ type: "filing", file: path, answered: answers.length, hidden }, diagnostics);
}

/** Patterns of the fields that some document of a filing prints or goes by. */
function shownPatterns(): ReadonlySet<string> {
  return new Set(
    documentSections().flatMap(({ document, fields }) => (rootOf(document) === "filing" ? fields : [])),
  );
}

/** Whether a field is a question to be answered: groups are not, ids and the version serve the file. */
function isAnswerOfItsOwn({ pattern, kind }: Field): boolean {
  return kind !== "object" && isWritten(pattern) && !isOfTheFile(pattern);
}

/** What serves the file itself and belongs into no document; waivers are printed in the report of a check. */
function isOfTheFile(pattern: string): boolean {
  return pattern === "/formatVersion" || pattern.endsWith("/id") || /^\/waivers(?:\/|$)/u.test(pattern);
}

function isGuarded(field: Field): boolean {
  const ways = new Set(field.requirement.flatMap((id) => registerRows().get(id)?.ways ?? []));
  return isRequiredInFiling(field) || ways.has("schema") || ways.has("rule");
}

interface Answer {
  readonly pattern: string;
  readonly pointer: Pointer;
}

/** Every answer below a group of fields, down to the single ones. Unknown keys are none. */
function* answersIn(value: unknown, pattern: string, pointer: Pointer): Iterable<Answer> {
  if (!isRecord(value)) return;
  for (const field of fieldsBelow(fieldCatalogue(), pattern)) {
    const member = memberOf(value, keyOf(field));
    if (isAnswered(member)) yield* answersAt(field, member, below(pointer, keyOf(field)));
  }
}

function* answersAt(field: Field, value: unknown, pointer: Pointer): Iterable<Answer> {
  const { pattern, kind } = field;
  if (isOfTheFile(pattern)) return;
  if (kind === "object" && !isNotApplicable(value)) yield* answersIn(value, pattern, pointer);
  else if (kind === "list" && Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      yield* answersIn(entry, `${pattern}/*`, below(pointer, index));
  } else yield { pattern, pointer };
}

function answerAt(pointer: Pointer, source: SourceDocument): CoveredAnswer {
  return { pointer, label: labelOf(segmentsOf(pointer)), place: nearestPlace(source, pointer) };
}
