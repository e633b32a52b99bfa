import type { Field } from "../../foundation/field.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { LocalizedText } from "../../foundation/locale.js";
import type { ReadSheet, ReadWorkbook } from "../../sheet/read-sheet.js";
import { groupMeantBy, isContents } from "./meant-group.js";
import {
  COLUMN,
  COLUMN_LABELS,
  FIELDS_MARK,
  FORM_MARK,
  groupMark,
  MARK,
  SHEETS_WITHOUT_QUESTIONS,
  tableColumns,
  WORDS_MARK,
  type FormLayout,
} from "./marks.js";
import type { QuestionGroup, Questionnaire } from "./plan.js";
import { PREFILLED, type Prefilled, type PrefilledAnswer } from "./prefilled.js";
import { isFilled, textAt } from "./sheet-text.js";

export { textAt } from "./sheet-text.js";

/** What a workbook says of the questions it was made from. */
export interface FormIdentity {
  readonly fingerprint: string;
  readonly document: string;
  /** `many` where it is for several companies. */
  readonly layout: string;
  readonly language: string;
  /** By the key of the filing what the form was made with; `undefined` where an older form does not tell. */
  readonly prefilled: ReadonlyMap<string, Prefilled> | undefined;
}

/** The identity of a form, or `undefined` where a workbook has none. */
export function formIdentity({ sheets }: ReadWorkbook): FormIdentity | undefined {
  const sheet = sheets.find((one) => textAt(one, 1, 1) === FORM_MARK);
  return (
    sheet && {
      fingerprint: textAt(sheet, 1, 2),
      document: textAt(sheet, 2, 2),
      layout: textAt(sheet, 3, 2),
      language: textAt(sheet, 4, 2),
      prefilled: prefilledIn(sheet),
    }
  );
}

/** The row of the sheet of the identity behind its members. */
const FIRST_PREFILLED = 5;

function prefilledIn(sheet: ReadSheet): FormIdentity["prefilled"] {
  if (textAt(sheet, FIRST_PREFILLED, 1) !== PREFILLED) return undefined;
  const filings = new Map<string, Map<Pointer, PrefilledAnswer>>();
  for (let row = FIRST_PREFILLED + 1; row <= sheet.rows; row += 1) {
    const [at, main, english, key] = [2, 3, 4, 5].map((column) => textAt(sheet, row, column));
    if (textAt(sheet, row, 1) !== PREFILLED || !at || main === undefined || english === undefined) continue;
    const answers = filings.get(key ?? "") ?? new Map<Pointer, PrefilledAnswer>();
    answers.set(at, { main, english });
    filings.set(key ?? "", answers);
  }
  return filings;
}

/** A sheet of the form: which group it asks, and where its columns are. */
export interface GroupSheet {
  readonly sheet: ReadSheet;
  readonly group: QuestionGroup;
  /** Page of one record, or table of entries. */
  readonly layout: "page" | "table";
  /** Row of the title and column of the marks: the first cell of the form, whatever was put above or before it. */
  readonly title: number;
  readonly marks: number;
  /** Columns by their name, from 1; empty where the row that names them is gone. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that have the name of one before them. */
  readonly repeated: readonly { readonly name: string; readonly column: number }[];
  /** Rows of words: title, hint, names and heads. */
  readonly words: ReadonlySet<number>;
  /** The row with the heads that people see; `undefined` where it is gone. */
  readonly heads: number | undefined;
  /** Columns whose head is that of another one, with what they are named. */
  readonly misheaded: readonly { readonly column: number; readonly label: LocalizedText }[];
  /** The first row below the heads. */
  readonly firstRow: number;
}

/** Sheets of a workbook that belong to a form, in the order of the questionnaire, and those that do not. */
export interface FormSheets {
  readonly groups: readonly GroupSheet[];
  /** Sheets that stand a second time, with the first of each. */
  readonly repeated: readonly { readonly sheet: ReadSheet; readonly first: ReadSheet }[];
  readonly missing: readonly QuestionGroup[];
  /** Sheets that lost their marks, and what they asked. */
  readonly unmarked: readonly { readonly sheet: ReadSheet; readonly group: QuestionGroup }[];
  /** Sheets with content that are none of a form. */
  readonly unknown: readonly ReadSheet[];
}

/** Finds the sheets of a form by their marks, whatever they are called now and wherever the marks were pushed. */
export function formSheetsOf({ sheets }: ReadWorkbook, { groups }: Questionnaire): FormSheets {
  const byMark = new Map(groups.map((group) => [groupMark(group), group]));
  const found = new Map<QuestionGroup, GroupSheet>();
  const repeated: { sheet: ReadSheet; first: ReadSheet }[] = [];
  const others: ReadSheet[] = [];
  for (const sheet of sheets) {
    const title = titleOf(sheet, byMark);
    const first = title === undefined ? undefined : found.get(title.group);
    if (title === undefined) others.push(sheet);
    else if (first === undefined) found.set(title.group, groupSheet(sheet, title));
    else repeated.push({ sheet, first: first.sheet });
  }
  const unmarked: { sheet: ReadSheet; group: QuestionGroup }[] = [];
  const unknown: ReadSheet[] = [];
  for (const sheet of others) {
    if (isOurs(sheet) || !hasContent(sheet) || isContents(sheet, groups)) continue;
    const group = groupMeantBy(
      sheet,
      groups.filter((one) => !found.has(one)),
    );
    if (group === undefined) unknown.push(sheet);
    else unmarked.push({ sheet, group });
  }
  const known = new Set([...found.keys(), ...unmarked.map(({ group }) => group)]);
  return {
    groups: groups.flatMap((group) => found.get(group) ?? []),
    repeated,
    missing: groups.filter((group) => !known.has(group)),
    unmarked,
    unknown,
  };
}

function isOurs(sheet: ReadSheet): boolean {
  const mark = textAt(sheet, 1, 1);
  // Marks of rows come first where the title of a table or page was deleted.
  const isRow = mark === WORDS_MARK || mark === FIELDS_MARK;
  return (mark.startsWith(MARK) && !isRow) || SHEETS_WITHOUT_QUESTIONS.has(sheet.name);
}

function hasContent(sheet: ReadSheet): boolean {
  for (let row = 1; row <= sheet.rows; row += 1) {
    for (let column = 1; column <= sheet.columns; column += 1) {
      if (isFilled(sheet.cellAt(row, column))) return true;
    }
  }
  return false;
}

/** How far the title of a form is looked for: rows above it and columns before it that somebody put in. */
const FURTHEST = { row: 200, column: 30 } as const;

interface Title {
  readonly group: QuestionGroup;
  readonly row: number;
  readonly column: number;
}

function titleOf(sheet: ReadSheet, byMark: ReadonlyMap<string, QuestionGroup>): Title | undefined {
  for (let row = 1; row <= Math.min(sheet.rows, FURTHEST.row); row += 1) {
    for (let column = 1; column <= Math.min(sheet.columns, FURTHEST.column); column += 1) {
      const text = textAt(sheet, row, column);
      const group = text.startsWith(MARK) ? byMark.get(text.trim()) : undefined;
      if (group !== undefined) return { group, row, column };
    }
  }
  return undefined;
}

/** Rows below the title in which the names of the columns are looked for where their mark is gone. */
const HEAD_ROWS = 12;

function groupSheet(sheet: ReadSheet, { group, row: title, column: marks }: Title): GroupSheet {
  const words = new Set<number>([title]);
  let named: number | undefined;
  for (let row = title + 1; row <= sheet.rows; row += 1) {
    const mark = textAt(sheet, row, marks).trim();
    if (mark !== FIELDS_MARK && mark !== WORDS_MARK) continue;
    words.add(row);
    if (mark === FIELDS_MARK) named ??= row;
  }
  const names = namesOf(group);
  named ??= rowsBelow(title, sheet).find((row) => countIn(sheet, row, (text) => names.has(text)) > 0);
  if (named !== undefined) words.add(named);
  const { columns, repeated } = columnsOf(sheet, named, marks);
  const isTable = group.kind === "list" || [...columns.keys()].some((name) => isOfTable(name));
  const labels = headLabels(group);
  const heads = rowsBelow(title, sheet).find((row) => isHeads(sheet, row, columns, { labels, isTable }));
  if (heads !== undefined) words.add(heads);
  return {
    sheet,
    group,
    layout: isTable ? "table" : "page",
    title,
    marks,
    columns,
    repeated,
    words,
    heads,
    misheaded: heads === undefined ? [] : misheadedIn(sheet, heads, columns, labels),
    // On a page rows of words also part its groups.
    firstRow: isTable ? Math.max(...words) + 1 : Math.max(title, named ?? 0, heads ?? 0) + 1,
  };
}

function isOfTable(name: string): boolean {
  return name === COLUMN.filing || name === COLUMN.id || name.startsWith(".");
}

function rowsBelow(title: number, { rows }: ReadSheet): readonly number[] {
  const length = Math.max(0, Math.min(HEAD_ROWS, rows - title));
  return Array.from({ length }, (_, index) => title + 1 + index);
}

function countIn(sheet: ReadSheet, row: number, isOne: (text: string) => boolean): number {
  let count = 0;
  for (let column = 1; column <= sheet.columns; column += 1) {
    if (isOne(textAt(sheet, row, column))) count += 1;
  }
  return count;
}

const LAYOUTS: readonly FormLayout[] = ["one", "many"];

/** Names that only the row of names holds: those of answers. */
function namesOf(group: QuestionGroup): ReadonlySet<string> {
  const ofTable = LAYOUTS.flatMap((layout) => tableColumns(group, layout)).filter(({ question }) => question);
  return new Set([...ofTable.map(({ name }) => name), COLUMN.answer, COLUMN.english]);
}

function columnsOf(
  sheet: ReadSheet,
  row: number | undefined,
  marks: number,
): Pick<GroupSheet, "columns" | "repeated"> {
  const columns = new Map<string, number>();
  const repeated: { name: string; column: number }[] = [];
  if (row === undefined) return { columns, repeated };
  for (let column = 1; column <= sheet.columns; column += 1) {
    const name = column === marks ? "" : textAt(sheet, row, column).trim();
    if (name === "") continue;
    if (columns.has(name)) repeated.push({ name, column });
    else columns.set(name, column);
  }
  return { columns, repeated };
}

/** Heads that people see, by the name of their column. */
function headLabels(group: QuestionGroup): ReadonlyMap<string, LocalizedText> {
  const labels = new Map<string, LocalizedText>(Object.entries(COLUMN_LABELS));
  for (const { name, question, isEnglish } of tableColumns(group, "many")) {
    if (question !== undefined) labels.set(name, columnLabel(question.field, isEnglish));
  }
  return labels;
}

/** What a column is called in findings. */
export function columnLabel({ label }: Pick<Field, "label">, isEnglish: boolean): LocalizedText {
  return isEnglish ? { zh: `${label.zh}（英文）`, en: `${label.en} (English)` } : label;
}

/**
 * Whether at least half of the cells of a row are the heads of their columns. A page has two columns, whose heads may be
 * exchanged; in a table the names of groups above the heads are the labels of other columns.
 */
function isHeads(
  sheet: ReadSheet,
  row: number,
  columns: ReadonlyMap<string, number>,
  { labels, isTable }: { readonly labels: ReadonlyMap<string, LocalizedText>; readonly isTable: boolean },
): boolean {
  let filled = 0;
  let heads = 0;
  for (const [name, column] of columns) {
    const text = plainLabel(textAt(sheet, row, column));
    if (text === "") continue;
    filled += 1;
    const own = labels.get(name);
    const known = isTable ? (own === undefined ? [] : [own]) : [COLUMN_LABELS.answer, COLUMN_LABELS.english];
    if (known.some((label) => isLabel(text, label))) heads += 1;
  }
  return heads > 0 && heads * 2 >= filled;
}

/** Columns under a head that is none of theirs and that of another column of the table. */
function misheadedIn(
  sheet: ReadSheet,
  row: number,
  columns: ReadonlyMap<string, number>,
  labels: ReadonlyMap<string, LocalizedText>,
): GroupSheet["misheaded"] {
  return [...columns].flatMap(([name, column]) => {
    const text = textAt(sheet, row, column);
    const label = labels.get(name);
    if (label === undefined || plainLabel(text) === "" || isLabel(text, label)) return [];
    const isOther = [...columns.keys()].some((other) => {
      const otherLabel = labels.get(other);
      return otherLabel !== undefined && isLabel(text, otherLabel);
    });
    return isOther ? [{ column, label }] : [];
  });
}

/** A label without the star of questions that are asked in every case. */
export function plainLabel(text: string): string {
  return text.replace(/^[＊*\s]+/u, "").trim();
}

/** Whether a text is a label in either language. */
export function isLabel(text: string, { zh, en }: LocalizedText): boolean {
  const plain = plainLabel(text);
  return plain === zh || plain === en;
}
