import { isRecord } from "../foundation/data.js";
import { isDay } from "../foundation/day.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import type { FieldKind } from "../foundation/field.js";
import { below, parentOf, type Pointer } from "../foundation/pointer.js";
import { fieldsBelow, keyOf, type Catalogue } from "../input/catalogue.js";
import { finding, type InputCode } from "../input/code.js";
import { mistakeFinding } from "../input/schema/mistake.js";
import type { Problem } from "../input/schema/problem.js";
import { subjectAt } from "../input/schema/subject.js";
import { meantKey, type MeantKey } from "../input/schema/unknown-key.js";
import { nearestPlace, type ReadDocument } from "../input/source-document.js";

/**
 * What of a document does not fit the fields of a catalogue: wrong types, unknown keys, missing members.
 *
 * @param code of what is missing; the others have codes of their own.
 */
export function shapeFindings(
  document: ReadDocument,
  catalogue: Catalogue,
  code: InputCode,
): readonly Diagnostic[] {
  const problems = problemsAt(document.value, { pointer: "", pattern: "", kind: "object" }, catalogue);
  const meant = new Map<Pointer, MeantKey>();
  for (const { pointer, keyword } of problems) {
    const key = keyword === "additionalProperties" ? meantKey(pointer, document.value, catalogue) : undefined;
    if (key !== undefined) meant.set(pointer, key);
  }
  // What was only misspelt is not missing as well.
  const misspelt = new Set([...meant].map(([pointer, { key }]) => below(parentOf(pointer) ?? "", key)));
  return problems
    .filter(({ pointer, keyword }) => keyword !== "required" || !misspelt.has(pointer))
    .map((problem) =>
      problem.keyword === "required"
        ? missing(problem.pointer, document, catalogue, code)
        : mistakeFinding(problem, meant.get(problem.pointer), document, catalogue),
    );
}

interface At {
  readonly pointer: Pointer;
  readonly pattern: string;
  readonly kind: FieldKind;
}

function problemsAt(value: unknown, at: At, catalogue: Catalogue): readonly Problem[] {
  if (at.kind === "object") {
    return isRecord(value) ? memberProblems(value, at, catalogue) : [wrongType(at)];
  }
  if (at.kind === "list") {
    return Array.isArray(value) ? itemProblems(value, at, catalogue) : [wrongType(at)];
  }
  if (at.kind === "integer") return Number.isSafeInteger(value) ? [] : [wrongType(at)];
  if (at.kind === "boolean") return typeof value === "boolean" ? [] : [wrongType(at)];
  if (at.kind === "text" && isTwoLanguages(value)) return [];
  if (typeof value !== "string") return [wrongType(at)];
  return at.kind === "date" && !isDay(value)
    ? [{ pointer: at.pointer, keyword: "format", params: { format: "date" } }]
    : [];
}

function memberProblems(
  value: Readonly<Record<string, unknown>>,
  { pointer, pattern }: At,
  catalogue: Catalogue,
): readonly Problem[] {
  const fields = new Map(fieldsBelow(catalogue, pattern).map((field) => [keyOf(field), field]));
  const unknown = Object.keys(value).filter((key) => !fields.has(key) && key !== "$schema");
  const problems: Problem[] = unknown.map((key) => ({
    pointer: below(pointer, key),
    keyword: "additionalProperties",
    params: {},
  }));
  for (const [key, field] of fields) {
    const member = value[key];
    const at = below(pointer, key);
    if (member !== undefined && member !== "") {
      problems.push(
        ...problemsAt(member, { pointer: at, pattern: field.pattern, kind: field.kind }, catalogue),
      );
    } else if (field.required) {
      problems.push({ pointer: at, keyword: "required", params: {} });
    }
  }
  return problems;
}

function itemProblems(
  items: readonly unknown[],
  { pointer, pattern }: At,
  catalogue: Catalogue,
): readonly Problem[] {
  const member = `${pattern}/*`;
  const kind = catalogue.get(member)?.kind ?? "object";
  return items.flatMap((item, index) =>
    problemsAt(item, { pointer: below(pointer, index), pattern: member, kind }, catalogue),
  );
}

function isTwoLanguages(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["zh"] === "string" &&
    Object.entries(value).every(([key, text]) => (key === "zh" || key === "en") && typeof text === "string")
  );
}

function wrongType({ pointer }: At): Problem {
  return { pointer, keyword: "type", params: {} };
}

function missing(
  pointer: Pointer,
  document: ReadDocument,
  catalogue: Catalogue,
  code: InputCode,
): Diagnostic {
  const { name, field } = subjectAt(pointer, document.value, catalogue);
  return finding({
    code,
    message: { zh: `缺少“${name.zh}”`, en: `“${name.en}” is missing` },
    help: field?.help ?? { zh: "请补充。", en: "Fill it in." },
    pointer,
    label: subjectAt(parentOf(pointer) ?? "", document.value, catalogue).label,
    place: nearestPlace(document, pointer),
  });
}
