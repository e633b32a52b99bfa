import type { Diagnostic } from "../../foundation/diagnostic.js";
import { parentOf, segmentsOf } from "../../foundation/pointer.js";
import { fieldsBelow, keyOf, type Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import { colonSlipIn, colonSlipWording, type ColonSlip } from "../colon-slip.js";
import { nearestPlace, type ReadDocument } from "../source-document.js";
import { answerFormWording } from "./answer-form-wording.js";
import { cellWording } from "./cell-wording.js";
import { choiceWording, constantWording } from "./choice-wording.js";
import { formatWording, patternWording } from "./format-wording.js";
import { limitWording } from "./limit-wording.js";
import type { Problem } from "./problem.js";
import { expectedKind, subjectAt, type Subject } from "./subject.js";
import { jsonHelp } from "./json-wording.js";
import { typeWording } from "./type-wording.js";
import { unknownKeyWording, type MeantKey } from "./unknown-key.js";
import type { Wording } from "./wording.js";

/** A value that has no place in any filing, finished or not. `meant` is the likely right key of an unknown one. */
export function mistakeFinding(
  problem: Problem,
  meant: MeantKey | undefined,
  source: ReadDocument,
  catalogue: Catalogue,
): Diagnostic {
  const subject = subjectAt(problem.pointer, source.value, catalogue, source.numberAt(problem.pointer));
  const isAboutKey = problem.keyword === "additionalProperties";
  const slip = isAboutKey || source.syntax !== "yaml" ? undefined : slipOf(subject, catalogue);
  if (slip !== undefined) return slipFinding(slip, subject, source);
  const wording = isAboutKey
    ? unknownKeyWording(problem.pointer, meant, source.value, catalogue)
    : ((source.syntax === "workbook" ? cellWording(problem, subject) : undefined) ??
      writtenAs(source.syntax, wordingOf(problem, subject, catalogue), subject, catalogue));
  // An unknown key is shown by its own name; the label says where it stands.
  const label = isAboutKey
    ? subjectAt(parentOf(problem.pointer) ?? "", source.value, catalogue).label
    : subject.label;
  return finding({
    ...wording,
    pointer: problem.pointer,
    label,
    place:
      (isAboutKey ? undefined : source.placeOf(problem.pointer)) ?? nearestPlace(source, problem.pointer),
  });
}

/** The wording of a mistake with the spelling of the file's own notation. */
function writtenAs(
  syntax: ReadDocument["syntax"],
  wording: Wording,
  subject: Subject,
  catalogue: Catalogue,
): Wording {
  const help = syntax === "json" && wording.code === "schema/type" ? jsonHelp(subject, catalogue) : undefined;
  return help === undefined ? wording : { ...wording, help };
}

/** The only field of a mapping with a wrong colon: YAML then takes the line for text in place of the mapping. */
function slipOf(subject: Subject, catalogue: Catalogue): ColonSlip | undefined {
  const kind = expectedKind(subject);
  if (typeof subject.value !== "string" || (kind !== "object" && kind !== "list")) return undefined;
  const container = kind === "list" ? `${subject.pattern}/*` : subject.pattern;
  return colonSlipIn(subject.value, new Set(fieldsBelow(catalogue, container).map(keyOf)));
}

function slipFinding(slip: ColonSlip, { pointer, label }: Subject, source: ReadDocument): Diagnostic {
  const start = source.placeOf(pointer) ?? nearestPlace(source, pointer);
  return finding({
    code: "schema/type",
    ...colonSlipWording(slip),
    pointer,
    label,
    place: { ...start, column: start.column + slip.colon },
  });
}

function wordingOf(problem: Problem, subject: Subject, catalogue: Catalogue): Wording {
  const { keyword, params, pointer } = problem;
  switch (keyword) {
    case "enum":
      return choiceWording(subject);
    case "const":
      return constantWording(subject, String(params["allowedValue"]));
    case "format":
      return formatWording(subject, String(params["format"]));
    case "pattern":
      return patternWording(subject, String(params["pattern"]));
    case "required":
    case "minLength":
      return answerFormWording(segmentsOf(pointer).at(-1) ?? "", subject);
    default:
      return limitWording(subject, problem) ?? typeWording(subject, catalogue);
  }
}
