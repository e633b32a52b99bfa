import type { ValidationError } from "#generated/validators.js";
import { below, patternOf, valueAt, type Pointer } from "../../foundation/pointer.js";
import { fieldAt, type Catalogue } from "../catalogue.js";

/** One violation of the schema, at the pointer where it shows: a missing or unknown key at its own pointer. */
export interface Problem {
  readonly pointer: Pointer;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Where several keywords fail at one value, the first of these is the reason and the others follow from it. */
const PRIORITY = [
  "type",
  "enum",
  "const",
  "minLength",
  "minItems",
  "format",
  "pattern",
  "maxLength",
] as const;

/**
 * The violations a validator found, one for each wrong value: conditions (`if`) and consequences left out, repeats
 * from several views merged, and an answer in none of its forms told as one wrong type.
 */
export function problemsOf(
  errors: readonly ValidationError[],
  value: unknown,
  catalogue: Catalogue,
): readonly Problem[] {
  const problems = new Map<Pointer, Problem>();
  for (const error of errors) {
    if (error.keyword === "if") continue;
    const problem = problemOf(error, value, catalogue);
    const known = problems.get(problem.pointer);
    if (known === undefined || rank(problem) < rank(known)) problems.set(problem.pointer, problem);
  }
  return [...problems.values()];
}

function rank(problem: Problem): number {
  const index = PRIORITY.findIndex((keyword) => keyword === problem.keyword);
  return index < 0 ? PRIORITY.length : index;
}

function problemOf(error: ValidationError, value: unknown, catalogue: Catalogue): Problem {
  const { instancePath, keyword, params } = error;
  const member = memberOf(error);
  if (member === undefined) return { pointer: instancePath, keyword, params };
  if (isNoForm(instancePath, value, catalogue)) return { pointer: instancePath, keyword: "type", params };
  return { pointer: below(instancePath, member), keyword, params };
}

/** The key a violation is about, when it is not about the value itself. */
function memberOf({ keyword, params }: ValidationError): string | undefined {
  const name = keyword === "required" ? params["missingProperty"] : params["additionalProperty"];
  return (keyword === "required" || keyword === "additionalProperties") && typeof name === "string"
    ? name
    : undefined;
}

/** Whether a mapping stands where a text, date or list belongs, and is none of the forms the field allows. */
function isNoForm(pointer: Pointer, root: unknown, catalogue: Catalogue): boolean {
  const field = fieldAt(catalogue, patternOf(root, pointer));
  if (field === undefined || field.kind === "object") return false;
  const value = valueAt(root, pointer);
  if (typeof value !== "object" || value === null) return false;
  const forms: readonly string[] = field.kind === "text" ? ["zh", "en", ...field.forms] : field.forms;
  return !forms.some((form) => Object.hasOwn(value, form));
}

/**
 * Whether what stands below `parent` is a part of an answer form (`/name/zh`, `/penalties/notApplicable`,
 * `/penalties/notApplicable/zh`) and not a field.
 */
export function isFormPart(parent: Pointer, root: unknown, catalogue: Catalogue): boolean {
  const answer = parent.replace(/\/notApplicable$/u, "");
  const field = fieldAt(catalogue, patternOf(root, answer));
  return field !== undefined && field.kind !== "object";
}
