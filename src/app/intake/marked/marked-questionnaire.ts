import type { Diagnostic } from "../../../foundation/diagnostic.js";
import { fieldCatalogue } from "../../../foundation/field.js";
import { LANGUAGES, type Language } from "../../../foundation/locale.js";
import { parentOf, type Pointer } from "../../../foundation/pointer.js";
import type { CellPlace } from "../../../input/questionnaire/answer-tree.js";
import { formIdentity } from "../../../input/questionnaire/form-sheet.js";
import { documentAsked, questionnaireOf } from "../../../input/questionnaire/plan.js";
import { readForm, type AnsweredFiling } from "../../../input/questionnaire/read-form.js";
import { isForm } from "../is-form.js";
import { loadWorkbook } from "../load-form.js";
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

/** A workbook with findings, and the language they are written in. */
export interface MarkedQuestionnaire {
  readonly bytes: Uint8Array;
  readonly language: Language;
}

/** The language that was asked for, and the one where neither that nor the form says it. */
export interface MarkingLanguage {
  readonly asked?: Language;
  readonly otherwise: Language;
}

/**
 * A questionnaire with the findings of a report in it: coloured cells with notes, and a sheet of results that leads to them.
 * A workbook is changed in place, and what the client did to it stays. Of a filing or a CSV table a questionnaire with its
 * answers is made. What goes back to the client is in the language of its form, unless another one is asked for.
 * `undefined` for a file of which nothing could be made.
 */
export async function markedQuestionnaire(
  world: World,
  path: string,
  report: CheckReport,
  { asked, otherwise }: MarkingLanguage,
): Promise<MarkedQuestionnaire | undefined> {
  const bytes = isWorkbook(path)
    ? await readBytes(world, path)
    : await newWorkbook(world, path, report, asked ?? otherwise);
  const read = bytes === undefined ? undefined : (await readWorkbook(bytes, path)).value;
  if (bytes === undefined || read === undefined) return undefined;
  const ofForm = formIdentity(read)?.language;
  const language = asked ?? LANGUAGES.find((one) => one === ofForm) ?? otherwise;
  const answers = readForm(read, fieldCatalogue()).value?.[0];
  const placeOf = (finding: Diagnostic): CellPlace | undefined => cellOf(finding, answers, read);
  const placed = report.sections.flatMap(({ findings }) =>
    findings.map((finding) => ({ finding, at: placeOf(finding) })),
  );
  const results = resultSheet(report, placeOf, language);
  return { bytes: await markedWorkbook(bytes, read, { placed, results, language }), language };
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
