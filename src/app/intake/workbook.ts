import { fieldCatalogue } from "../../foundation/field.js";
import { fingerprintOf } from "../../input/questionnaire/plan.js";
import type { WrittenSheet } from "../../sheet/written-sheet.js";
import { writeWorkbook } from "../../sheet/write-workbook.js";
import { coverSheet } from "./cover-sheet.js";
import { formSheets, isTable, type Form } from "./form.js";
import { FORM_WORDS } from "./form-words.js";
import { formSheet, hiddenLists } from "./hidden-sheets.js";
import { recordSheet } from "./record-sheet.js";
import { tableSheet } from "./table-sheet.js";

/** The sheets of a questionnaire: how to fill it in, a sheet for each group of questions, and two that nobody sees. */
export function questionnaireSheets(form: Form): readonly WrittenSheet[] {
  const { sheet: lists, sources } = hiddenLists(form);
  const sheets = formSheets(form);
  return [
    coverSheet(form, sheets),
    ...sheets.map((sheet) =>
      isTable(sheet.group, form.layout)
        ? tableSheet(sheet, form, sources)
        : recordSheet(sheet, form, sources),
    ),
    lists,
    formSheet(form, fingerprintOf(fieldCatalogue())),
  ];
}

/** A questionnaire as an XLSX workbook; the same form gives the same bytes. */
export async function questionnaireWorkbook(form: Form): Promise<Uint8Array> {
  return writeWorkbook(questionnaireSheets(form), FORM_WORDS[form.language].title, form.language);
}
