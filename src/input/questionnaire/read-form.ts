import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import { labelOf } from "../../foundation/field.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { pointer, segmentsOf, type Pointer } from "../../foundation/pointer.js";
import { addressOf, quotedSheet } from "../../sheet/address.js";
import type { ReadWorkbook } from "../../sheet/read-sheet.js";
import type { Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import { FORMAT_VERSION } from "../version.js";
import { shown as cleanShown } from "../text/character-check.js";
import { AnswerTree, type CellPlace } from "./answer-tree.js";
import { SHEET_FAULTS, type SheetFault } from "./cell-code.js";
import { formIdentity, formSheetsOf, type GroupSheet } from "./form-sheet.js";
import { fingerprintOf, questionnaireOf, type QuestionnaireDocument } from "./plan.js";
import { readPage } from "./read-page.js";
import { readTable } from "./read-table.js";

const DOCUMENTS: readonly QuestionnaireDocument[] = ["filing", "pipia", "application", "certificate"];

/** A filing as a questionnaire holds it. */
export interface AnsweredFiling {
  /** What tells its rows from those of others; empty where a form is for one filing. */
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** The document the form was made for. */
  readonly document: QuestionnaireDocument;
  /** The cell of every answer, also of those not given. */
  readonly places: ReadonlyMap<Pointer, CellPlace>;
  /** Patterns of the records and lists whose sheets are there. */
  readonly groups: readonly Pointer[];
}

/** What reading a form shares: where findings go, and the filings that are being put together. */
export interface FormReading {
  readonly catalogue: Catalogue;
  /** Reports a fault at a cell; `keys` lead to the answer it is about. */
  readonly report: (
    fault: SheetFault,
    at: CellPlace,
    shown: string,
    keys?: readonly (string | number)[],
  ) => void;
  /** The filing of a key; `undefined` where no row of the first table has it. */
  readonly treeOf: (key: string) => AnswerTree | undefined;
  /** Begins a filing. */
  readonly begin: (key: string) => AnswerTree;
  /** The filing that the answers are for, where there is one: rows may belong to its entries. */
  readonly known: unknown;
}

/**
 * Reads a filled-in questionnaire: one filing, or one for each row of its first table. Every fault is named with its
 * cell. There is no value for a workbook that is no questionnaire, or one of other questions.
 *
 * @param known the filing that the answers are for: rows may belong to entries that only it has.
 */
export function readForm(
  workbook: ReadWorkbook,
  catalogue: Catalogue,
  known?: unknown,
): Outcome<readonly AnsweredFiling[] | undefined> {
  const identity = formIdentity(workbook);
  const questionnaire = questionnaireOf("filing", catalogue);
  const sheets = formSheetsOf(workbook, questionnaire);
  // A CSV file has no sheet for the identity: its columns say what it is.
  const isTableOnly = identity === undefined && sheets.groups.length > 0;
  if (identity === undefined && !isTableOnly) return outcome(undefined, [notAQuestionnaire(workbook.file)]);
  if (identity !== undefined && identity.fingerprint !== fingerprintOf(catalogue)) {
    return outcome(undefined, [otherQuestionnaire(workbook.file)]);
  }
  const diagnostics: Diagnostic[] = [];
  const trees = new Map<string, AnswerTree>();
  const begin = (key: string): AnswerTree => {
    const tree = new AnswerTree();
    tree.put(["formatVersion"], String(FORMAT_VERSION));
    trees.set(key, tree);
    return tree;
  };
  const reading: FormReading = {
    catalogue,
    begin,
    known,
    treeOf: (key) => trees.get(key),
    report: (fault, at, text, keys) => {
      diagnostics.push(sheetFinding(fault, placeOf(workbook.file, at), text, keys, catalogue));
    },
  };
  const isForMany = sheets.groups.some(({ columns }) => columns.has("filing"));
  if (!isForMany) begin("");
  for (const sheet of sheets.groups) read(sheet, reading);
  for (const { sheet } of sheets.repeated)
    reading.report("sheet-twice", { sheet: sheet.name, row: 1, column: 2 }, sheet.name);
  const document = DOCUMENTS.find((one) => one === identity?.document) ?? "filing";
  if (!isTableOnly) {
    reportMissing(
      workbook,
      document,
      reading,
      sheets.missing.map(({ pattern }) => pattern),
    );
  }
  const groups = sheets.groups.map(({ group }) => group.pattern);
  const filings = [...trees].map(([key, { value, places }]) => ({ key, value, document, places, groups }));
  return outcome(filings, diagnostics);
}

function read(sheet: GroupSheet, reading: FormReading): void {
  if (sheet.layout === "page") readPage(sheet, reading);
  else readTable(sheet, reading);
}

/** Sheets that the form of its document had, and the workbook has not. */
function reportMissing(
  { sheets }: ReadWorkbook,
  document: QuestionnaireDocument,
  { catalogue, report }: FormReading,
  missing: readonly Pointer[],
): void {
  const first = { sheet: sheets[0]?.name ?? "", row: 1, column: 1 };
  for (const { pattern, field } of questionnaireOf(document, catalogue).groups) {
    if (missing.includes(pattern))
      report(
        "sheet-missing",
        first,
        field.label.zh,
        segmentsOf(pattern).filter((key) => key !== "*"),
      );
  }
}

/** A place of a file, for findings. */
export function placeOf(file: string, { sheet, row, column }: CellPlace): Place {
  return { file, line: row, column, cell: `${quotedSheet(sheet)}!${addressOf(row, column)}` };
}

/** Longest text of a cell that a finding repeats, in characters. */
const LONGEST_SHOWN = 40;

function sheetFinding(
  fault: SheetFault,
  place: Place,
  text: string,
  keys: readonly (string | number)[] | undefined,
  catalogue: Catalogue,
): Diagnostic {
  const { severity, message, help } = SHEET_FAULTS[fault];
  const at = keys === undefined ? undefined : pointer(...keys);
  const brief = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return finding({
    code: `cell/${fault}`,
    severity,
    message: message(cleanShown(brief)),
    help,
    place,
    ...(at === undefined ? {} : { pointer: at, label: labelOf(segmentsOf(at), catalogue) }),
  });
}

function notAQuestionnaire(file: string): Diagnostic {
  return finding({
    code: "input/not-a-questionnaire",
    message: { zh: "这个文件不是本工具生成的问卷", en: "The file is no questionnaire of this toolkit" },
    help: {
      zh: "用 pipia intake new 生成问卷，填写后再读取；隐藏的工作表和列请勿删除。",
      en: "Make a questionnaire with pipia intake new, fill it in and read that; its hidden sheets and columns must stay.",
    },
    place: { file, line: 1, column: 1 },
  });
}

function otherQuestionnaire(file: string): Diagnostic {
  return finding({
    code: "input/other-questionnaire",
    message: {
      zh: "这份问卷是由另一版本的结构生成的，其中的问题与现在的不同",
      en: "The questionnaire was made by a version whose questions differ from those of today",
    },
    help: {
      zh: "用生成它的版本读取并得到 filing.yaml，再用 pipia intake new --filing filing.yaml 生成填好的新问卷。",
      en: "Read it with the version that made it, then make a filled-in one with pipia intake new --filing filing.yaml.",
    },
    place: { file, line: 1, column: 1 },
  });
}
