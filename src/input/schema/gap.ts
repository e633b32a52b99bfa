import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import type { Field } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { lastingPointer } from "../../foundation/pointer.js";
import { parseCitations } from "../../law/citation.js";
import type { Catalogue } from "../catalogue.js";
import { BY_HAND, NOT_APPLICABLE } from "../questionnaire/answer-cell.js";
import { nearestPlace, type SourceDocument } from "../source-document.js";
import type { DocumentSchema } from "../../law/document-schema.js";
import { weightOf } from "./register.js";
import { subjectAt } from "./subject.js";
import type { Problem } from "./problem.js";

/**
 * A fact that a complete filing has and this one lacks: missing, or an empty text or list. `undefined` when the fact
 * is asked for other documents only.
 */
export function gapFinding(
  problem: Problem,
  source: SourceDocument,
  document: DocumentSchema,
  catalogue: Catalogue,
): Diagnostic | undefined {
  const subject = subjectAt(problem.pointer, source.value, catalogue);
  const weight = weightOf(subject.pattern, document, catalogue);
  if (weight === undefined) return undefined;
  const { name, field } = subject;
  const isThere = subject.value !== undefined;
  const gap = diagnostic({
    code: "schema/missing",
    severity: weight.severity,
    basis: weight.basis,
    sources: parseCitations(field?.source ?? []),
    ...(weight.requirement.length > 0 ? { requirement: weight.requirement } : {}),
    message: isThere
      ? { zh: `“${name.zh}”为空`, en: `“${name.en}” is empty` }
      : { zh: `缺少“${name.zh}”`, en: `“${name.en}” is missing` },
    help: helpOf(field, source.syntax === "workbook" ? "workbook" : "file"),
    ...((field?.forms ?? []).length === 0 ? {} : { helpOnPaper: helpOf(field, "paper") }),
    pointer: problem.pointer,
    label: subject.label,
    place: nearestPlace(source, problem.pointer),
  });
  // A waiver names a gap by its fingerprint, which entries added above must not change.
  return { ...gap, fingerprint: `${gap.code}@${lastingPointer(source.value, problem.pointer)}` };
}

/** How the other forms of answer are written: in a file, in the cells of a questionnaire, or in words. */
const FORMS = {
  file: {
    notApplicable: {
      zh: "不适用的，写成 {notApplicable: 理由}。",
      en: "Where it does not apply, write {notApplicable: reason}.",
    },
    leftBlank: {
      zh: "留待手写的，写成 {leftBlank: byHand}。",
      en: "To leave it for the pen, write {leftBlank: byHand}.",
    },
  },
  workbook: {
    notApplicable: {
      zh: `不适用的，填写“${NOT_APPLICABLE.zh}理由”。`,
      en: `Where it does not apply, write “${NOT_APPLICABLE.en}reason”.`,
    },
    leftBlank: {
      zh: `留待手写的，填写“${BY_HAND.zh}”。`,
      en: `To leave it for the pen, write “${BY_HAND.en}”.`,
    },
  },
  paper: {
    notApplicable: { zh: "不适用的，说明理由。", en: "Where it does not apply, say why." },
    leftBlank: { zh: "可以留待手写。", en: "It may be left for the pen." },
  },
} as const;

function helpOf(field: Field | undefined, where: keyof typeof FORMS): LocalizedText {
  const words = FORMS[where];
  const zh = [field?.help.zh ?? "请补充。"];
  const en = [field?.help.en ?? "Fill it in."];
  for (const form of field?.forms ?? []) {
    zh.push(words[form].zh);
    en.push(words[form].en);
  }
  return { zh: zh.join(""), en: en.join(" ") };
}
