import * as validators from "#generated/validators.js";
import { VIEWS, type ViewName } from "#generated/views.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import { below, parentOf, patternOf, segmentsOf, valueAt, type Pointer } from "../foundation/pointer.js";
import { isRecord, memberOf } from "../foundation/data.js";
import { catalogueOf, type Catalogue, type SchemaRoot } from "./catalogue.js";
import { finding } from "./code.js";
import { MAXIMUM_FINDINGS } from "./limit.js";
import { inFileOrder } from "./order.js";
import { gapFinding } from "./schema/gap.js";
import { identityFindings } from "./schema/identity.js";
import { mistakeFinding } from "./schema/mistake.js";
import { otherFile } from "./schema/other-file.js";
import { isFormPart, problemsOf, type Problem } from "./schema/problem.js";
import { isDrawn, isRoot, type DocumentSchema } from "../law/document-schema.js";
import { subjectAt } from "./schema/subject.js";
import { meantKey, type MeantKey } from "./schema/unknown-key.js";
import type { SourceDocument } from "./source-document.js";
import { FORMAT_VERSION, formatVersionOf } from "./version.js";

export type { DocumentSchema } from "../law/document-schema.js";

const VALIDATORS: Readonly<Record<SchemaRoot, validators.Validate>> = {
  filing: validators.validateFiling,
  body: validators.validateBody,
};

/** What the schema has against a source when a document is asked; without one the whole file. */
type Validation = (document?: DocumentSchema) => readonly Diagnostic[];

/**
 * Everything the schema has against a document, in the order of the file.
 *
 * Mistakes (wrong type, format, choice, key, id) are blocking and are looked for in the whole file, whatever `document`
 * says. Gaps (`schema/missing`) are those of the document that is asked for: what its view requires, as far as the
 * register asks it for that document. Without `document` they are all gaps inside the members the file has, with the
 * severity the register gives them, and of the top-level members only those that every filing has.
 */
export function validateSource(source: SourceDocument, document?: DocumentSchema): readonly Diagnostic[] {
  return validationOf(source)(document);
}

/** {@link validateSource} for several documents of one source: what is the same for all of them is looked for once. */
export function validationOf(source: SourceDocument): Validation {
  const version = formatVersionOf(source.value);
  if (version !== undefined && version > FORMAT_VERSION) return () => [newerVersion(version, source)];
  const other = otherFile(source);
  if (other !== undefined) return () => [other];
  const catalogue = catalogueOf(source.root);
  const whole = violations(source, catalogue);
  const mistakes = whole.filter((problem) => !isGap(problem, source.value, catalogue));
  const meant = meantKeys(mistakes, source, catalogue);
  const renamed = new Set([...meant].map(([pointer, { key }]) => below(parentOf(pointer) ?? "", key)));
  const told = [
    ...limited(mistakes)
      .filter((problem) => problem.keyword !== "required" || !renamed.has(problem.pointer))
      .map((problem) => mistakeFinding(problem, meant.get(problem.pointer), source, catalogue)),
    ...identityFindings(source, catalogue),
  ];
  return (document = source.root) => {
    const asked = isRoot(document) ? whole : inView(whole, source.value, document);
    const gaps = asked.filter((problem) => isGap(problem, source.value, catalogue));
    const missing = limited(gaps)
      .filter((problem) => !renamed.has(problem.pointer))
      .flatMap((problem) => gapFinding(problem, source, document, catalogue) ?? []);
    return inFileOrder(cut([...told, ...missing], source));
  };
}

function violations(source: SourceDocument, catalogue: Catalogue): readonly Problem[] {
  const validate = VALIDATORS[source.root];
  if (validate(source.value)) return [];
  return problemsOf(validate.errors ?? [], source.value, catalogue);
}

/** The violations that are a document's: of the members it draws on, and the members it requires. */
function inView(whole: readonly Problem[], file: unknown, document: ViewName): readonly Problem[] {
  if (!isRecord(file)) return [];
  const { members, required } = VIEWS[document];
  const drawn = new Set(members);
  const isTopLevelGap = ({ keyword, pointer }: Problem): boolean =>
    keyword === "required" && parentOf(pointer) === "";
  const absent = required
    .filter((member) => memberOf(file, member) === undefined)
    .map((member) => ({
      pointer: below("", member),
      keyword: "required",
      params: { missingProperty: member },
    }));
  const inside = whole.filter(
    (problem) =>
      drawn.has(segmentsOf(problem.pointer)[0] ?? "") &&
      !isTopLevelGap(problem) &&
      isDrawn(problem.pointer, file, document),
  );
  return [...absent, ...inside];
}

/** Whether a violation means that something is not there yet. Empty parts of an answer form are mistakes. */
function isGap({ keyword, pointer }: Problem, root: unknown, catalogue: Catalogue): boolean {
  if (keyword === "minItems") return true;
  if (keyword === "required") return !isFormPart(parentOf(pointer) ?? "", root, catalogue);
  return valueAt(root, pointer) === "" && catalogue.has(patternOf(root, pointer));
}

/** For each unknown key the one that was meant. A missing field that was only misspelt is no gap. */
function meantKeys(
  mistakes: readonly Problem[],
  source: SourceDocument,
  catalogue: Catalogue,
): ReadonlyMap<Pointer, MeantKey> {
  const keys = new Map<Pointer, MeantKey>();
  for (const { keyword, pointer } of limited(mistakes)) {
    const meant = keyword === "additionalProperties" ? meantKey(pointer, source.value, catalogue) : undefined;
    if (meant !== undefined) keys.set(pointer, meant);
  }
  return keys;
}

function limited(problems: readonly Problem[]): readonly Problem[] {
  return problems.slice(0, MAXIMUM_FINDINGS + 1);
}

function cut(findings: readonly Diagnostic[], source: SourceDocument): readonly Diagnostic[] {
  if (findings.length <= MAXIMUM_FINDINGS) return findings;
  return [
    ...findings.slice(0, MAXIMUM_FINDINGS),
    finding({
      code: "input/too-many-findings",
      message: {
        zh: `问题超过 ${MAXIMUM_FINDINGS} 条，其余未列出`,
        en: `More than ${MAXIMUM_FINDINGS} findings; the rest is not listed`,
      },
      help: { zh: "先改正已列出的问题，再重新检查。", en: "Correct what is listed, then check again." },
      place: { file: source.file, line: 1, column: 1 },
    }),
  ];
}

function newerVersion(version: number, source: SourceDocument): Diagnostic {
  return finding({
    code: "schema/version",
    message: {
      zh: `文件的格式版本为 ${version}，本程序只能读取到版本 ${FORMAT_VERSION}`,
      en: `The file has format version ${version}; this program reads up to version ${FORMAT_VERSION}`,
    },
    help: {
      zh: "请升级 pipia 后再读取；不要只改动版本号。",
      en: "Upgrade pipia and read the file again; do not just change the number.",
    },
    pointer: "/formatVersion",
    label: subjectAt("/formatVersion", source.value, catalogueOf(source.root)).label,
    place: source.placeOf("/formatVersion") ?? { file: source.file, line: 1, column: 1 },
  });
}
