import type { Diagnostic } from "../../../foundation/diagnostic.js";
import { fieldCatalogue } from "../../../foundation/field.js";
import { LANGUAGES, type Language } from "../../../foundation/locale.js";
import { parentOf, type Pointer } from "../../../foundation/pointer.js";
import type { CellPlace } from "../../../input/questionnaire/answer-tree.js";
import { formIdentity } from "../../../input/questionnaire/form-sheet.js";
import { documentAsked, questionnaireOf } from "../../../input/questionnaire/plan.js";
import { readForm, type AnsweredFiling } from "../../../input/questionnaire/read-form.js";
import { isForm, loadWorkbook } from "../load-form.js";
import type { ReadWorkbook } from "../../../sheet/read-sheet.js";
import { readWorkbook } from "../../../sheet/read-workbook.js";
import { writeWorkbook } from "../../../sheet/write-workbook.js";
import type { WrittenSheet } from "../../../sheet/written-sheet.js";
import type { CheckReport } from "../../../reporters/report.js";
import { loadSource } from "../../load-filing.js";
import { readBytes } from "../../read-bytes.js";
import type { World } from "../../world.js";
import type { Form } from "../form.js";
import { FORM_WORDS } from "../form-words.js";
import { questionnaireSheets } from "../workbook.js";
import { markedWorkbook } from "./mark-workbook.js";
import { overlaid } from "./overlay.js";
import { resultSheet } from "./result-sheet.js";

/**
 * A questionnaire with the findings of a report in it: coloured cells with notes, and a sheet of results that leads to them.
 * A workbook is changed in place, and what the client did to it stays. Of a filing or a CSV table a questionnaire with its
 * answers is made. `undefined` for a file of which nothing could be made.
 */
export async function markedQuestionnaire(
  world: World,
  path: string,
  report: CheckReport,
  language: Language,
): Promise<Uint8Array | undefined> {
  const bytes = isWorkbook(path)
    ? await readBytes(world, path)
    : await newWorkbook(world, path, report, language);
  const read = bytes === undefined ? undefined : (await readWorkbook(bytes, path)).value;
  if (bytes === undefined || read === undefined) return undefined;
  const answers = readForm(read, fieldCatalogue()).value?.[0];
  const placeOf = (finding: Diagnostic): CellPlace | undefined => cellOf(finding, answers, read);
  const placed = report.sections.flatMap(({ findings }) =>
    findings.map((finding) => ({ finding, at: placeOf(finding) })),
  );
  return markedWorkbook(bytes, read, { placed, results: resultSheet(report, placeOf, language), language });
}

/** The language of a questionnaire, in which its people read; `undefined` for any other file. */
export async function formLanguage(world: World, path: string): Promise<Language | undefined> {
  if (!isWorkbook(path)) return undefined;
  const { value } = await readWorkbook(await readBytes(world, path), path);
  const language = value === undefined ? undefined : formIdentity(value)?.language;
  return LANGUAGES.find((one) => one === language);
}

function isWorkbook(path: string): boolean {
  return isForm(path) && !/\.(?:csv|tsv)$/iu.test(path);
}

async function newWorkbook(
  world: World,
  path: string,
  report: CheckReport,
  language: Language,
): Promise<Uint8Array | undefined> {
  const sheets = isForm(path)
    ? await tableSheets(world, path, report, language)
    : await filingSheets(world, path, report, language);
  return sheets === undefined ? undefined : writeWorkbook(sheets, FORM_WORDS[language].title, language);
}

async function tableSheets(
  world: World,
  path: string,
  report: CheckReport,
  language: Language,
): Promise<readonly WrittenSheet[] | undefined> {
  const { value } = await loadWorkbook(world, path);
  return value === undefined
    ? undefined
    : overlaid(questionnaireSheets(formFor(report, language, [])), value);
}

async function filingSheets(
  world: World,
  path: string,
  report: CheckReport,
  language: Language,
): Promise<readonly WrittenSheet[] | undefined> {
  const { value } = await loadSource(world, path, "filing");
  return value === undefined
    ? undefined
    : questionnaireSheets(formFor(report, language, [{ key: "", value: value.value }]));
}

function formFor({ document }: CheckReport, language: Language, filings: Form["filings"]): Form {
  const asked = documentAsked(document);
  return { questionnaire: questionnaireOf(asked, fieldCatalogue()), language, layout: "one", filings };
}

/** The cell of the answer a finding is about, of the nearest thing around it that has one, or the cell it names itself. */
function cellOf(
  { pointer, place }: Diagnostic,
  read: AnsweredFiling | undefined,
  { sheets }: ReadWorkbook,
): CellPlace | undefined {
  for (let at: Pointer | undefined = pointer; at !== undefined; at = parentOf(at)) {
    const found = read?.places.get(at);
    if (found !== undefined) return found;
  }
  if (place?.cell === undefined) return undefined;
  const name = /^'(.*)'!/u.exec(place.cell)?.[1]?.replaceAll("''", "'");
  const sheet = sheets.find((one) => one.name === name);
  return sheet && { sheet: sheet.name, row: place.line, column: place.column };
}
