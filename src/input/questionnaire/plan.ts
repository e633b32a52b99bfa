import { createHash } from "node:crypto";
import { VIEWS } from "#generated/views.js";
import type { Field } from "../../foundation/field.js";
import { isRecord } from "../../foundation/data.js";
import { segmentsOf, type Pointer } from "../../foundation/pointer.js";
import type { DocumentSchema } from "../../law/document-schema.js";
import { fieldsBelow, keyOf, type Catalogue } from "../catalogue.js";
import { idStem, sampleIds, type SampleIds } from "../sample-ids.js";
import { weightOf } from "../schema/register.js";

/** Papers a questionnaire can be made for; `filing` asks for everything. */
export type QuestionnaireDocument = Extract<
  DocumentSchema,
  "filing" | "pipia" | "application" | "certificate"
>;

/** Whether an answer is asked in every case, or only where what it belongs to exists at all. */
export type Need = "always" | "whereApplies";

/** One question: a field that holds an answer. */
export interface Question {
  readonly field: Field;
  /** Keys from the record, or from an entry of the list, to the answer. */
  readonly path: readonly string[];
  /** The groups between the record and the answer, outermost first. */
  readonly within: readonly Field[];
  readonly need: Need;
}

/** What is asked together: a record of the filing, or a list of entries. Each is a sheet of the workbook. */
export interface QuestionGroup {
  readonly kind: "record" | "list";
  /** Pattern of the record or list, such as `/processor` or `/protection/rights`. */
  readonly pattern: Pointer;
  readonly field: Field;
  /** Pattern of the list whose entries hold this list. */
  readonly parent: Pointer | undefined;
  readonly questions: readonly Question[];
  /** What ids of its entries are made of when the form proposes them: `recipient` for `recipient-1`. */
  readonly idStem: string;
}

/** The questionnaire in which what a document needs is asked: that of the whole filing where it has none of its own. */
export function documentAsked(document: DocumentSchema): QuestionnaireDocument {
  return document === "pipia" || document === "application" || document === "certificate"
    ? document
    : "filing";
}

/** The questions of one document, in the order of the schema. */
export interface Questionnaire {
  readonly document: QuestionnaireDocument;
  readonly groups: readonly QuestionGroup[];
}

/** Members that no form asks for: the program writes them. */
const OURS: ReadonlySet<string> = new Set(["$schema", "formatVersion", "derived"]);

/**
 * The questions that a document needs answered. Each answer of the filing has exactly one place in them, and whatever an
 * answer names by its id has a sheet as well: a form must read back without the filing beside it.
 */
export function questionnaireOf(document: QuestionnaireDocument, catalogue: Catalogue): Questionnaire {
  const planning: Planning = { document, catalogue, ids: sampleIds(catalogue) };
  const parts = fieldsBelow(catalogue, "")
    .filter((field) => !OURS.has(keyOf(field)))
    .map((field) => ({ key: keyOf(field), groups: groupsAt(field, undefined, planning) }));
  const asked = new Set(document === "filing" ? parts.map(({ key }) => key) : VIEWS[document].members);
  // A part that is named names parts itself; a set that grows while it is walked is walked to its end.
  for (const key of asked) {
    const groups = parts.find((part) => part.key === key)?.groups ?? [];
    for (const { field } of groups.flatMap(({ questions }) => questions)) {
      const [named] = segmentsOf(field.refersTo ?? "");
      if (named !== undefined) asked.add(named);
    }
  }
  return { document, groups: parts.flatMap(({ key, groups }) => (asked.has(key) ? groups : [])) };
}

/** The parts of a filing, by key, that a form of these questions has no sheet for. */
export function partsLeftOut({ groups }: Questionnaire, filing: unknown): readonly string[] {
  const asked = new Set(groups.flatMap(({ pattern }) => segmentsOf(pattern).slice(0, 1)));
  return Object.entries(isRecord(filing) ? filing : {}).flatMap(([key, value]) =>
    value === undefined || OURS.has(key) || asked.has(key) ? [] : [key],
  );
}

interface Planning {
  readonly document: QuestionnaireDocument;
  readonly catalogue: Catalogue;
  readonly ids: SampleIds;
}

/** The group of a record or list, and those of the lists below it. */
function groupsAt(field: Field, parent: Pointer | undefined, planning: Planning): readonly QuestionGroup[] {
  const isList = field.kind === "list";
  const start = isList ? `${field.pattern}/*` : field.pattern;
  const asked = answersBelow(start, { path: [], within: [], need: "always" }, planning);
  const group: QuestionGroup = {
    kind: isList ? "list" : "record",
    pattern: field.pattern,
    field,
    parent,
    questions: asked.questions,
    idStem: idStem(field.pattern, planning.ids),
  };
  const holder = isList ? field.pattern : parent;
  return [group, ...asked.lists.flatMap((list) => groupsAt(list, holder, planning))];
}

interface Below {
  readonly path: readonly string[];
  readonly within: readonly Field[];
  readonly need: Need;
}

function answersBelow(
  pattern: Pointer,
  { path, within, need }: Below,
  planning: Planning,
): { readonly questions: readonly Question[]; readonly lists: readonly Field[] } {
  const questions: Question[] = [];
  const lists: Field[] = [];
  for (const field of fieldsBelow(planning.catalogue, pattern)) {
    const key = keyOf(field);
    const isAsked =
      field.required && weightOf(field.pattern, planning.document, planning.catalogue) !== undefined;
    const own = need === "always" && isAsked ? "always" : "whereApplies";
    const step = [...path, key];
    if (field.kind === "list") {
      lists.push(field);
    } else if (field.kind === "object") {
      const inner = answersBelow(
        field.pattern,
        { path: step, within: [...within, field], need: own },
        planning,
      );
      questions.push(...inner.questions);
      lists.push(...inner.lists);
    } else if (key !== "id" || path.length > 0) {
      questions.push({ field, path: step, within, need: own });
    }
  }
  return { questions, lists };
}

/** Digits of the hash that tell one set of questions from another. */
const HASH_DIGITS = 16;

/**
 * A hash over everything that decides what an answer means: the fields, their kinds, choices and forms. A workbook made
 * from other questions has another one.
 */
export function fingerprintOf(catalogue: Catalogue): string {
  const hash = createHash("sha256");
  for (const { pattern, kind, forms, options, refersTo } of catalogue.values()) {
    const codes = (options ?? []).map(({ code, label }) => [code, label.zh, label.en]);
    hash.update(`${JSON.stringify([pattern, kind, forms, codes, refersTo])}\n`);
  }
  return hash.digest("hex").slice(0, HASH_DIGITS);
}

/** Where the record or an entry of a list stands below its parent entry: `["volumes", "exempt"]`, `["dataItems"]`. */
export function keysFromParent({ pattern, parent }: QuestionGroup): readonly string[] {
  return segmentsOf(parent === undefined ? pattern : pattern.slice(parent.length + "/*".length));
}
