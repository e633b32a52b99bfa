import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import { fieldCatalogue } from "../../foundation/field.js";
import type { LocalizedText } from "../../foundation/locale.js";
import { fieldAt } from "../../input/catalogue.js";
import { partsLeftOut, type Questionnaire } from "../../input/questionnaire/plan.js";
import { FORM_WORDS } from "./form-words.js";

/** Codes that making a form reports, with their names for lists and `explain`. */
export const FORM_CODES = {
  "intake/left-out": { zh: "问卷未收录的部分", en: "Parts that a form leaves out" },
  "intake/too-long": { zh: "内容过长，未写入问卷", en: "Answer too long for a cell" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/**
 * Says which parts of a filing a form has no sheets for: whoever sends it out must know that they are not in it. Nothing
 * where it has all.
 *
 * @param file of the filing.
 */
export function leftOut(file: string, filing: unknown, questionnaire: Questionnaire): readonly Diagnostic[] {
  const catalogue = fieldCatalogue();
  const parts = partsLeftOut(questionnaire, filing).flatMap(
    (key) => fieldAt(catalogue, `/${key}`)?.label ?? [],
  );
  if (parts.length === 0) return [];
  const zh = parts.map((label) => label.zh).join("、");
  const en = parts.map((label) => label.en).join(", ");
  const paper = {
    zh: FORM_WORDS.zh.papers[questionnaire.document],
    en: FORM_WORDS.en.papers[questionnaire.document],
  };
  return [
    diagnostic({
      code: "intake/left-out" satisfies keyof typeof FORM_CODES,
      severity: "advice",
      message: {
        zh: `问卷只收集“${paper.zh}”所需的资料，申报材料中的下列部分没有写入：${zh}`,
        en: `The form is made for one paper (${paper.en}); these parts of the filing are not in it: ${en}`,
      },
      help: {
        zh: "需要一并填写的，加 --document filing 生成。填好后用 pipia intake merge 合入原申报材料，未收录的部分保持不变；用 pipia intake read 另写的文件不含这些部分。",
        en: "To have them in it, make the form with --document filing. Merge the answers into the filing with pipia intake merge, which leaves those parts as they are; a file written by pipia intake read will not have them.",
      },
      place: { file, line: 1, column: 1 },
    }),
  ];
}
