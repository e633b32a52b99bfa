import type { Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { ReadWorkbook } from "../../sheet/read-sheet.js";
import type { Catalogue } from "../catalogue.js";
import { FORMAT_VERSION } from "../version.js";
import { AnswerTree, type CellPlace } from "./answer-tree.js";
import { meantCompany } from "./company.js";
import { faultFinding, type FormReading } from "./form-reading.js";
import { notAQuestionnaire, otherQuestionnaire, unknownVersion } from "./form-refusal.js";
import {
  formIdentity,
  formSheetsOf,
  type FormIdentity,
  type FormSheets,
  type GroupSheet,
} from "./form-sheet.js";
import { FreshIds } from "./fresh-ids.js";
import { markingNotes } from "./marking-notes.js";
import { COLUMN } from "./marks.js";
import {
  fingerprintOf,
  questionnaireOf,
  type QuestionGroup,
  type Questionnaire,
  type QuestionnaireDocument,
} from "./plan.js";
import type { Prefilled } from "./prefilled.js";
import { readPage } from "./read-page.js";
import { isReadable, readTable } from "./read-table.js";
import { tableRows, type TableRow } from "./table-rows.js";

export { placeOf } from "./form-reading.js";

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
  /** What was found about its own rows, where a form is for many. */
  readonly findings: readonly Diagnostic[];
  /** Patterns of the records and lists of which nothing was read: their sheet is gone, or its answers cannot be told. */
  readonly unread: ReadonlyMap<Pointer, Diagnostic | undefined>;
  /** What its cells held when the form was made; `undefined` where that is not known. */
  readonly prefilled: Prefilled | undefined;
}

/** What was read from a form. */
export interface FormOutcome extends Outcome<readonly AnsweredFiling[] | undefined> {
  /** Of all the findings those that are about every filing: about whole sheets, and rows that could be anyone's. */
  readonly shared: readonly Diagnostic[];
  /** What the file asks, where it is a single table of a form and no workbook. */
  readonly table?: SingleTable;
}

/** A table of a form that was saved as a file of its own. */
export interface SingleTable {
  readonly group: QuestionGroup;
  /** Whether it is of a form for several companies. */
  readonly isForMany: boolean;
}

/**
 * Reads a filled-in questionnaire: one filing, or one for each row of its first table. Every fault is named with its
 * cell. There is no value for a workbook that is no questionnaire, or one of other or unknown questions.
 *
 * @param known the filing that the answers are for: rows may belong to entries that only it has.
 */
export function readForm(workbook: ReadWorkbook, catalogue: Catalogue, known?: unknown): FormOutcome {
  const { file } = workbook;
  const identity = formIdentity(workbook);
  const questionnaire = questionnaireOf("filing", catalogue);
  const sheets = formSheetsOf(workbook, questionnaire);
  const isNone = sheets.groups.length === 0 && sheets.unmarked.length === 0;
  if (identity === undefined && isNone) return refused(notAQuestionnaire(file));
  // A CSV file has no sheet for the identity: its columns say what it is.
  const isTableOnly = /\.(?:csv|tsv)$/iu.test(file);
  if (identity === undefined && !isTableOnly) return refused(unknownVersion(file));
  if (identity !== undefined && identity.fingerprint !== fingerprintOf(catalogue)) {
    return refused(otherQuestionnaire(file));
  }
  const isForMany =
    identity?.layout === "many" || sheets.groups.some(({ columns }) => columns.has(COLUMN.filing));
  const rows = new Map(
    sheets.groups.filter(isTable).map((table) => [table, tableRows(table, isForMany)] as const),
  );
  const document = DOCUMENTS.find((one) => one === identity?.document) ?? "filing";
  const expected = isTableOnly ? undefined : questionnaireOf(document, catalogue);
  const missing = missingOf(expected, sheets);
  // Of sheets that are gone, a filing beside the form has the entries that rows belong to.
  const lost = new Set(known === undefined ? missing.map(({ pattern }) => pattern) : []);
  const reader = new FormReader(file, catalogue, known, {
    isForMany,
    missing: lost,
    unread: unreadOf(sheets, isForMany, lost),
    rows,
    notes: markingNotes(workbook),
  });
  if (!isForMany) reader.begin("");
  for (const sheet of sheets.groups) {
    const own = rows.get(sheet);
    if (own === undefined) readPage(sheet, reader);
    else readTable(sheet, own, reader);
  }
  reader.reportUnknown();
  reportSheets(sheets, reader);
  reportMissing(workbook, missing, reader);
  const groups = sheets.groups.map(({ group }) => group.pattern);
  const only = isTableOnly ? sheets.groups[0]?.group : undefined;
  return {
    ...(only === undefined ? {} : { table: { group: only, isForMany } }),
    ...outcome(reader.filings({ document, groups }, identity?.prefilled), reader.diagnostics),
    shared: reader.shared,
  };
}

function refused(finding: Diagnostic): FormOutcome {
  return { ...outcome(undefined, [finding]), shared: [finding] };
}

function isTable({ layout }: GroupSheet): boolean {
  return layout === "table";
}

/** Patterns of groups whose rows cannot be told: the sheet lost its marks, or a column of keys. */
function unreadOf(
  { groups, unmarked }: FormSheets,
  isForMany: boolean,
  lost: ReadonlySet<Pointer>,
): ReadonlySet<Pointer> {
  const unread = new Set([...lost, ...unmarked.map(({ group }) => group.pattern)]);
  for (const sheet of groups) {
    // In the order of the form: what holds others comes before them.
    if (isTable(sheet) && !isReadable(sheet, { isForMany, unread })) unread.add(sheet.group.pattern);
  }
  return unread;
}

interface UnknownCompany {
  readonly at: CellPlace;
  readonly group: QuestionGroup;
  count: number;
}

/** Most comparisons of names of companies in search of the meant one. */
const MAXIMUM_COMPARISONS = 100_000;

/** Puts the filings of a form together, with what is found about each. */
class FormReader implements FormReading {
  readonly diagnostics: Diagnostic[] = [];
  readonly shared: Diagnostic[] = [];
  readonly catalogue: Catalogue;
  readonly known: unknown;
  readonly isForMany: boolean;
  readonly unread: ReadonlySet<Pointer>;
  readonly missing: ReadonlySet<Pointer>;
  readonly notes: readonly string[];
  /** Patterns of the groups of which nothing was read, known before or found while reading. */
  readonly notRead = new Map<Pointer, Diagnostic | undefined>();
  private readonly file: string;
  private readonly rows: ReadonlyMap<GroupSheet, readonly TableRow[]>;
  private readonly trees = new Map<string, AnswerTree>();
  private readonly ids = new Map<string, FreshIds>();
  private readonly unknown = new Map<string, UnknownCompany>();
  /** What is found about the rows of a company. */
  private readonly own = new Map<string, Diagnostic[]>();

  constructor(
    file: string,
    catalogue: Catalogue,
    known: unknown,
    form: Pick<FormReading, "isForMany" | "unread" | "missing" | "notes"> & {
      readonly rows: ReadonlyMap<GroupSheet, readonly TableRow[]>;
    },
  ) {
    this.file = file;
    this.catalogue = catalogue;
    this.known = known;
    this.isForMany = form.isForMany;
    this.unread = form.unread;
    this.missing = form.missing;
    this.notes = form.notes;
    for (const pattern of form.unread) this.noteUnread(pattern);
    this.rows = form.rows;
  }

  readonly treeOf = (key: string): AnswerTree | undefined => this.trees.get(key);

  readonly begin = (key: string): AnswerTree => {
    const tree = new AnswerTree();
    tree.put(["formatVersion"], String(FORMAT_VERSION));
    this.trees.set(key, tree);
    return tree;
  };

  readonly report: FormReading["report"] = (fault, at, details) => {
    const finding = faultFinding(fault, this.file, at, details, this.catalogue);
    this.diagnostics.push(finding);
    if (fault === "sheet-missing" && this.missing.has(details.group?.pattern ?? "")) {
      this.notRead.set(details.group?.pattern ?? "", finding);
    }
    const { company = "", isApart = false } = details;
    if (company === "") {
      if (!isApart) this.shared.push(finding);
      return;
    }
    const own = this.own.get(company);
    if (own === undefined) this.own.set(company, [finding]);
    else own.push(finding);
  };

  readonly noteUnread: FormReading["noteUnread"] = (pattern) => {
    if (!this.notRead.has(pattern)) this.notRead.set(pattern, undefined);
  };

  readonly noteUnknown: FormReading["noteUnknown"] = (company, at, group) => {
    const noted = this.unknown.get(company);
    if (noted === undefined) this.unknown.set(company, { at, group, count: 1 });
    else noted.count += 1;
  };

  readonly freshIds = (key: string): FreshIds => {
    let ids = this.ids.get(key);
    if (ids === undefined) this.ids.set(key, (ids = new FreshIds(this.idsOf(key), this.known)));
    return ids;
  };

  /** Every id that is typed in a row of a filing. */
  private *idsOf(key: string): Iterable<string> {
    for (const rows of this.rows.values()) {
      for (const { filing, id, isEmpty } of rows) {
        if (!isEmpty && id.text !== "" && (!this.isForMany || filing.text === key)) yield id.text;
      }
    }
  }

  /** Reports companies that are not on the first table, once each: their rows are many as a rule. */
  reportUnknown(): void {
    // To look for the meant one costs a comparison with every company.
    const isFew = this.unknown.size * this.trees.size <= MAXIMUM_COMPARISONS;
    for (const [company, { at, group, count }] of this.unknown) {
      const meant = isFew ? meantCompany(company, this.trees.keys()) : undefined;
      // Rows that may be a company's own are missing in it.
      const owner = meant === undefined ? { isApart: true } : { company: meant };
      this.report("filing-unknown", at, { shown: company, other: meant ?? "", count, group, ...owner });
    }
  }

  filings(
    { document, groups }: Pick<AnsweredFiling, "document" | "groups">,
    prefilled: FormIdentity["prefilled"],
  ): readonly AnsweredFiling[] {
    return [...this.trees].map(([key, { value, places }]) => ({
      key,
      value,
      places,
      findings: this.own.get(key) ?? [],
      document,
      groups,
      unread: this.notRead,
      prefilled: prefilled && (prefilled.get(key) ?? new Map()),
    }));
  }
}

/** Sheets that stand twice, lost their marks, or are none of the form. */
function reportSheets({ repeated, unmarked, unknown }: FormSheets, { report }: FormReading): void {
  for (const { sheet, first } of repeated) {
    const other = { sheet: first.name, row: 1, column: 2 };
    report("sheet-twice", { sheet: sheet.name, row: 1, column: 2 }, { shown: sheet.name, other });
  }
  for (const { sheet, group } of unmarked) {
    report("sheet-unmarked", { sheet: sheet.name, row: 1, column: 1 }, { shown: sheet.name, group });
  }
  for (const { name } of unknown) {
    report("sheet-unknown", { sheet: name, row: 1, column: 1 }, { shown: name });
  }
}

/** The groups whose sheets the form of its document had, and the workbook has not. */
function missingOf(expected: Questionnaire | undefined, { missing }: FormSheets): readonly QuestionGroup[] {
  const patterns = new Set(missing.map(({ pattern }) => pattern));
  return (expected?.groups ?? []).filter(({ pattern }) => patterns.has(pattern));
}

function reportMissing(
  { sheets }: ReadWorkbook,
  missing: readonly QuestionGroup[],
  { report }: FormReading,
): void {
  const first = { sheet: sheets[0]?.name ?? "", row: 1, column: 1 };
  for (const group of missing) report("sheet-missing", first, { shown: group.field.label, group });
}
