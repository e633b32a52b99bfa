import { isDeepStrictEqual } from "node:util";
import type { LocalizedText } from "../../foundation/locale.js";
import { pointer, segmentsOf } from "../../foundation/pointer.js";
import type { AnswerTree, CellPlace } from "./answer-tree.js";
import { memberAt } from "./entries.js";
import type { FaultDetails, FormReading } from "./form-reading.js";
import { columnLabel, type GroupSheet } from "./form-sheet.js";
import { COLUMN, COLUMN_LABELS, type TableColumn } from "./marks.js";
import { keysFromParent } from "./plan.js";
import type { ReadKey } from "./read-key.js";
import { isFilled, shownIn } from "./sheet-text.js";
import {
  cornerOf,
  reportAbove,
  reportHidden,
  reportMerges,
  reportMissingColumns,
  reportRepeatedColumns,
  reportStray,
} from "./structure.js";
import { expectedColumns, isGiven, type TableRow } from "./table-rows.js";

/** The record whose table says which filings there are. */
export const FIRST_RECORD = "/processor";

/** Reads a table: a row is an entry of the list, or the record of one filing. */
export function readTable(table: GroupSheet, rows: readonly TableRow[], reading: FormReading): void {
  const { sheet, columns } = table;
  const expected = expectedColumns(table, reading.isForMany);
  reportOthers(table, rows, expected, reading);
  if (!isReadable(table, reading)) return;
  placeList(table, reading);
  for (const read of rows) {
    if (read.isEmpty) continue;
    if (sheet.hiddenRows.has(read.row)) {
      const column = expected.map(({ name }) => columns.get(name)).find((one) => one !== undefined);
      const at = { sheet: sheet.name, row: read.row, column: column ?? 1 };
      reading.report("hidden", at, { group: table.group, isRow: true, company: read.filing.text });
    }
    takeRow(table, read, reading);
  }
}

/** Whether the columns are there without which no row can be told from others. */
export function isReadable(
  table: GroupSheet,
  { isForMany, unread }: Pick<FormReading, "isForMany" | "unread">,
): boolean {
  const { group, columns } = table;
  const keys = expectedColumns(table, isForMany).filter(({ question }) => question === undefined);
  if (keys.some(({ name }) => !columns.has(name))) return false;
  const isHeld = group.parent !== undefined && unread.has(group.parent);
  return !isHeld && !(isForMany && unread.has(FIRST_RECORD));
}

function takeRow(table: GroupSheet, read: TableRow, reading: FormReading): void {
  const { group } = table;
  const { filing, parent, id } = read;
  const cell = (name: string): CellPlace => cellOf(table, read, name);
  const company = filing.text;
  const reportKey = (key: ReadKey, name: string, details: FaultDetails): void => {
    for (const { fault, shown } of key.faults) {
      reading.report(fault, cell(name), { shown, group, isRow: true, ...details });
    }
  };
  // On the first table it is the company itself that is not known: its rows are those of no other.
  const isApart = group.pattern === FIRST_RECORD;
  reportKey(filing, COLUMN.filing, { isApart });
  if (!filing.isSound) return;
  const tree = treeFor(table, read, reading);
  if (tree === undefined) {
    if (company === "")
      reading.report("filing-missing", cell(COLUMN.filing), { group, isRow: true, isApart });
    else reading.noteUnknown(company, cell(COLUMN.filing), group);
    return;
  }
  reportKey(parent, COLUMN.parent, { company });
  reportKey(id, COLUMN.id, { company });
  if (!parent.isSound) return;
  if (group.kind === "record") {
    takeRecord(table, read, tree, reading);
    return;
  }
  const list = listKeys(table, read, tree, reading.known);
  if (list === undefined) {
    // The form of an empty filing has entries below entries in which nothing was answered: those are not there either.
    if (!read.saysMore && read.parent.text !== "") return;
    const fault = parent.text === "" ? "parent-missing" : "parent-unknown";
    reading.report(fault, cell(COLUMN.parent), { shown: parent.text, group, isRow: true, company });
    return;
  }
  if (read.listAnswer !== undefined && group.field.forms.includes("notApplicable")) {
    takeListAnswer(table, read, list, tree, reading);
    return;
  }
  const known = memberAt(tree.value, list.map(String));
  if (known !== undefined && !Array.isArray(known)) {
    const at = tree.places.get(pointer(...list)) ?? cell(COLUMN.id);
    reading.report("list-answered-twice", at, { other: cell(COLUMN.id), keys: list, company });
    tree.put(list, []);
  }
  const position = Array.isArray(known) ? known.length : 0;
  const keys = [...list, position];
  const isTyped = id.text !== "" && id.isSound;
  tree.place(keys, cell(COLUMN.id));
  tree.put([...keys, "id"], isTyped ? id.text : reading.freshIds(company).next(group.idStem, position + 1));
  tree.place([...keys, "id"], cell(COLUMN.id));
  takeAnswers(table, read, keys, tree, reading);
}

function cellOf({ sheet, columns }: GroupSheet, { row }: TableRow, name: string): CellPlace {
  return { sheet: sheet.name, row, column: columns.get(name) ?? Math.min(...columns.values()) };
}

function takeRecord(table: GroupSheet, read: TableRow, tree: AnswerTree, reading: FormReading): void {
  const { group } = table;
  const keys = segmentsOf(group.pattern);
  const at = cellOf(table, read, COLUMN.filing);
  const first = tree.places.get(pointer(...keys));
  if (first !== undefined) {
    const company = read.filing.text;
    reading.report("filing-twice", at, { shown: company, other: first, group, isRow: true, company });
    return;
  }
  tree.place(keys, at);
  takeAnswers(table, read, keys, tree, reading);
}

/** Takes the answer that a whole list does not apply. What else stands in its row is no part of it. */
function takeListAnswer(
  table: GroupSheet,
  read: TableRow,
  list: readonly (string | number)[],
  tree: AnswerTree,
  { report }: FormReading,
): void {
  const { sheet } = table;
  const company = read.filing.text;
  const at = cellOf(table, read, COLUMN.id);
  const others = read.answers.filter((answer) => isGiven(answer));
  const [other] = others;
  if (other !== undefined) {
    const place = { sheet: sheet.name, row: read.row, column: other.column };
    const details = { shown: other.shown, other: at, count: others.length, keys: list, company };
    report("not-applicable-with-answers", place, details);
  }
  const known = memberAt(tree.value, list.map(String));
  const before = tree.places.get(pointer(...list));
  if (Array.isArray(known)) {
    const row = tree.places.get(pointer(...list, 0)) ?? at;
    report("list-answered-twice", at, { other: row, keys: list, company });
  } else if (known !== undefined && before !== undefined) {
    if (!isDeepStrictEqual(known, read.listAnswer))
      report("not-applicable-twice", at, { other: before, keys: list, company });
  } else {
    tree.put(list, read.listAnswer);
    tree.place(list, at);
    if (read.listAnswer?.notApplicable === "") report("reason-missing", at, { keys: list, company });
  }
}

/** The filing of a row. Rows of the first record begin one. */
function treeFor(
  { group }: GroupSheet,
  { filing }: TableRow,
  { isForMany, treeOf, begin }: FormReading,
): AnswerTree | undefined {
  if (!isForMany) return treeOf("");
  if (filing.text === "") return undefined;
  return treeOf(filing.text) ?? (group.pattern === FIRST_RECORD ? begin(filing.text) : undefined);
}

/**
 * Keys from the filing to the list that a row belongs to; `undefined` where its parent entry is not known. An entry that
 * only the filing has for which the answers are is begun with its id, by which it is found again.
 */
function listKeys(
  table: GroupSheet,
  read: TableRow,
  tree: AnswerTree,
  known: unknown,
): readonly (string | number)[] | undefined {
  const { group } = table;
  const parent = read.parent.text;
  const keys = keysFromParent(group);
  if (group.parent === undefined) return keys;
  const holder = segmentsOf(group.parent);
  const entries = memberAt(tree.value, holder);
  const index = indexOfId(entries, parent);
  if (index >= 0) return [...holder, index, ...keys];
  if (indexOfId(memberAt(known, holder), parent) < 0) return undefined;
  const entry = [...holder, Array.isArray(entries) ? entries.length : 0];
  tree.put([...entry, "id"], parent);
  tree.place([...entry, "id"], cellOf(table, read, COLUMN.parent));
  return [...entry, ...keys];
}

function indexOfId(entries: unknown, id: string): number {
  if (id === "" || !Array.isArray(entries)) return -1;
  return entries.findIndex((entry: unknown) => memberAt(entry, ["id"]) === id);
}

function takeAnswers(
  { sheet }: GroupSheet,
  { answers, row, filing }: TableRow,
  start: readonly (string | number)[],
  tree: AnswerTree,
  { report }: FormReading,
): void {
  for (const { path, column, value, faults } of answers) {
    const keys = [...start, ...path];
    tree.place(keys, { sheet: sheet.name, row, column });
    for (const { fault, column: faulty, shown } of faults) {
      report(fault, { sheet: sheet.name, row, column: faulty }, { shown, keys, company: filing.text });
    }
    if (value !== undefined) tree.put(keys, value);
  }
}

/** A list without entries is placed at the first row for one. */
function placeList(table: GroupSheet, { treeOf, isForMany }: FormReading): void {
  const { sheet, group, firstRow, columns, marks } = table;
  if (group.parent !== undefined || isForMany) return;
  const column = columns.get(COLUMN.id) ?? marks + 1;
  treeOf("")?.place(segmentsOf(group.pattern), { sheet: sheet.name, row: firstRow, column });
}

/** Reports everything about a table that is no answer: its columns, and what stands outside them. */
function reportOthers(
  table: GroupSheet,
  rows: readonly TableRow[],
  expected: readonly TableColumn[],
  reading: FormReading,
): void {
  const { sheet, group, columns, title, words, firstRow } = table;
  const isNamed = expected.some(({ name, question }) => question !== undefined && columns.has(name));
  if (!isNamed) {
    reading.report("heads-missing", cornerOf(table), { shown: sheet.name, group });
    return;
  }
  reportAbove(table, reading);
  const missing = expected.filter(({ name }) => !columns.has(name)).map((column) => labelOf(column, table));
  reportMissingColumns(table, missing, reading);
  const labels = new Map<number, LocalizedText>();
  for (const column of expected) {
    const at = columns.get(column.name);
    if (at !== undefined) labels.set(at, labelOf(column, table));
  }
  const read = new Set(labels.keys());
  for (let row = title + 1; row < firstRow; row += 1) {
    const column = words.has(row) ? undefined : [...read].find((one) => isFilled(sheet.cellAt(row, one)));
    if (column === undefined) continue;
    const shown = shownIn(sheet.cellAt(row, column));
    reading.report("row-misplaced", { sheet: sheet.name, row, column }, { shown, group, isRow: true });
  }
  const below = rows.map(({ row }) => row);
  reportStray(table, { rows: below, columns: read }, reading);
  reportRepeatedColumns(table, below, (column) => labels.get(column) ?? group.field.label, reading);
  reportMerges(table, { rows: below, columns: read }, reading);
  const answered = rows.filter(({ isEmpty }) => !isEmpty).map(({ row }) => row);
  const named = [...labels].map(([column, label]) => ({ column, label }));
  reportHidden(table, answered, named, reading);
}

function labelOf({ name, question, isEnglish }: TableColumn, { group }: GroupSheet): LocalizedText {
  if (question !== undefined) return columnLabel(question.field, isEnglish);
  const key = Object.values(COLUMN).find((one) => one === name);
  return key === undefined ? group.field.label : COLUMN_LABELS[key];
}
