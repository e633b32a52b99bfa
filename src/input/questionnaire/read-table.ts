import { segmentsOf } from "../../foundation/pointer.js";
import type { AnswerTree, CellPlace } from "./answer-tree.js";
import { characterFaults } from "./cell-character.js";
import { memberAt } from "./entries.js";
import { textAt, type GroupSheet } from "./form-sheet.js";
import { COLUMN, tableColumns, type TableColumn } from "./marks.js";
import { keysFromParent } from "./plan.js";
import { readAnswer, readListAnswer } from "./read-answer.js";
import type { FormReading } from "./read-form.js";
import { rangeText, reportStray } from "./stray.js";

/** Reads a table: a row is an entry of the list, or the record of one filing. */
export function readTable(table: GroupSheet, reading: FormReading): void {
  const { sheet, columns, group } = table;
  const layout = columns.has(COLUMN.filing) ? "many" : "one";
  const expected = tableColumns(group, layout);
  reportColumns(table, expected, reading);
  const names = new Set(expected.map(({ name }) => name));
  const readColumns = [...columns].filter(([name]) => names.has(name)).map(([, column]) => column);
  placeList(table, reading);
  for (let row = table.firstRow; row <= sheet.rows; row += 1) {
    const read = readRow(table, expected, row);
    reportStray(table, row, readColumns, reading);
    if (read.isEmpty) continue;
    if (sheet.hiddenRows.has(row))
      reading.report("hidden", { sheet: sheet.name, row, column: read.firstColumn }, "");
    takeRow(table, read, reading);
  }
  reportMerges(table, readColumns, reading);
}

interface RowAnswer {
  readonly path: readonly string[];
  readonly column: number;
  readonly value: unknown;
  readonly faults: readonly {
    readonly fault: Parameters<FormReading["report"]>[0];
    readonly column: number;
    readonly shown: string;
  }[];
}

interface ReadRow {
  readonly row: number;
  readonly filing: string;
  readonly parent: string;
  readonly id: string;
  readonly answers: readonly RowAnswer[];
  /** Nothing is answered in it: an id that the form proposed does not count. */
  readonly isEmpty: boolean;
  readonly firstColumn: number;
}

function readRow(
  { sheet, columns, group }: GroupSheet,
  expected: readonly TableColumn[],
  row: number,
): ReadRow {
  const key = (name: string): string => {
    const column = columns.get(name);
    return column === undefined ? "" : textAt(sheet, row, column).trim();
  };
  const answers = expected.flatMap(({ name, question, isEnglish }): readonly RowAnswer[] => {
    const column = columns.get(name);
    if (question === undefined || isEnglish || column === undefined) return [];
    const englishColumn = columns.get(`${name}@en`);
    const english = englishColumn === undefined ? undefined : sheet.cellAt(row, englishColumn);
    const { value, faults } = readAnswer(question.field, sheet.cellAt(row, column), english);
    return [
      {
        path: question.path,
        column,
        value,
        faults: faults.map(({ fault, isEnglish: ofEnglish, shown }) => ({
          fault,
          column: ofEnglish ? (englishColumn ?? column) : column,
          shown,
        })),
      },
    ];
  });
  const [filing, parent, id] = [key(COLUMN.filing), key(COLUMN.parent), key(COLUMN.id)];
  const isProposed = id === "" || new RegExp(`^${group.idStem}-\\d+$`, "u").test(id);
  const isAnswered = answers.some(({ value, faults }) => value !== undefined || faults.length > 0);
  return {
    row,
    filing,
    parent,
    id,
    answers,
    isEmpty: !isAnswered && isProposed && parent === "" && filing === "",
    firstColumn: Math.min(...columns.values()),
  };
}

function takeRow(table: GroupSheet, read: ReadRow, reading: FormReading): void {
  const { sheet, group, columns } = table;
  const cell = (name: string): CellPlace => ({
    sheet: sheet.name,
    row: read.row,
    column: columns.get(name) ?? read.firstColumn,
  });
  for (const name of [COLUMN.filing, COLUMN.parent, COLUMN.id] as const) {
    for (const { fault, shown } of characterFaults(read[name])) reading.report(fault, cell(name), shown);
  }
  const tree = treeFor(table, read, reading);
  if (tree === undefined) {
    reading.report("filing-missing", cell(COLUMN.filing), read.filing);
    return;
  }
  if (group.kind === "record") {
    takeAnswers(read, segmentsOf(group.pattern), tree, sheet.name, reading);
    return;
  }
  const list = listKeys(table, read, tree, reading.known);
  if (list === undefined) {
    reading.report(
      read.parent === "" ? "parent-missing" : "parent-unknown",
      cell(COLUMN.parent),
      read.parent,
    );
    return;
  }
  const answer = readListAnswer(read.id);
  const known = memberAt(tree.value, list.map(String));
  const entries: readonly unknown[] = Array.isArray(known) ? known : [];
  if (answer !== undefined && group.field.forms.includes("notApplicable")) {
    if (entries.length > 0) reading.report("list-answered-twice", cell(COLUMN.id), read.id, list);
    else tree.put(list, answer);
    tree.place(list, cell(COLUMN.id));
    return;
  }
  if (known !== undefined && !Array.isArray(known)) {
    reading.report("list-answered-twice", cell(COLUMN.id), read.id, list);
    tree.put(list, []);
  }
  const keys = [...list, entries.length];
  tree.place(keys, cell(COLUMN.id));
  tree.put([...keys, "id"], read.id === "" ? freshId(group.idStem, entries) : read.id);
  tree.place([...keys, "id"], cell(COLUMN.id));
  takeAnswers(read, keys, tree, sheet.name, reading);
}

/** The filing of a row. Rows of the first record begin one. */
function treeFor(
  { group, columns }: GroupSheet,
  { filing }: ReadRow,
  { treeOf, begin }: FormReading,
): AnswerTree | undefined {
  if (!columns.has(COLUMN.filing)) return treeOf("");
  if (filing === "") return undefined;
  return (
    treeOf(filing) ?? (group.kind === "record" && group.pattern === FIRST_RECORD ? begin(filing) : undefined)
  );
}

/** The record whose table says which filings there are. */
const FIRST_RECORD = "/processor";

/**
 * Keys from the filing to the list that a row belongs to; `undefined` where its parent entry is not known. An entry that
 * only the filing has for which the answers are is begun with its id, by which it is found again.
 */
function listKeys(
  { group, sheet, columns }: GroupSheet,
  { parent, row, firstColumn }: ReadRow,
  tree: AnswerTree,
  known: unknown,
): readonly (string | number)[] | undefined {
  const keys = keysFromParent(group);
  if (group.parent === undefined) return keys;
  const holder = segmentsOf(group.parent);
  const entries = memberAt(tree.value, holder);
  const index = indexOfId(entries, parent);
  if (index >= 0) return [...holder, index, ...keys];
  if (indexOfId(memberAt(known, holder), parent) < 0) return undefined;
  const entry = [...holder, Array.isArray(entries) ? entries.length : 0];
  tree.put([...entry, "id"], parent);
  const column = columns.get(COLUMN.parent) ?? firstColumn;
  tree.place([...entry, "id"], { sheet: sheet.name, row, column });
  return [...entry, ...keys];
}

function indexOfId(entries: unknown, id: string): number {
  if (id === "" || !Array.isArray(entries)) return -1;
  return entries.findIndex((entry: unknown) => memberAt(entry, ["id"]) === id);
}

function takeAnswers(
  { answers, row }: ReadRow,
  start: readonly (string | number)[],
  tree: AnswerTree,
  sheet: string,
  { report }: FormReading,
): void {
  for (const { path, column, value, faults } of answers) {
    const keys = [...start, ...path];
    tree.place(keys, { sheet, row, column });
    for (const { fault, column: faulty, shown } of faults)
      report(fault, { sheet, row, column: faulty }, shown, keys);
    if (value !== undefined) tree.put(keys, value);
  }
}

/** An id for an entry that was given none. */
function freshId(stem: string, entries: readonly unknown[]): string {
  const taken = new Set(entries.map((entry) => memberAt(entry, ["id"])));
  let number = entries.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** A list without entries is placed at the first row for one. */
function placeList({ sheet, group, firstRow, columns }: GroupSheet, { treeOf }: FormReading): void {
  if (group.parent !== undefined) return;
  treeOf("")?.place(segmentsOf(group.pattern), {
    sheet: sheet.name,
    row: firstRow,
    column: columns.get(COLUMN.id) ?? Math.min(...columns.values()),
  });
}

function reportColumns(
  { sheet, columns }: GroupSheet,
  expected: readonly TableColumn[],
  { report }: FormReading,
): void {
  const names = new Set(expected.map(({ name }) => name));
  const at = { sheet: sheet.name, row: 1, column: 2 };
  for (const { name, question, isEnglish } of expected) {
    if (!columns.has(name) && !isEnglish) report("column-missing", at, question?.field.label.zh ?? name);
  }
  for (const [name, column] of columns) {
    if (!names.has(name)) report("column-unknown", { ...at, column }, name);
  }
}

function reportMerges(
  { sheet, firstRow }: GroupSheet,
  readColumns: readonly number[],
  { report }: FormReading,
): void {
  for (const range of sheet.merges) {
    const isRead = readColumns.some((column) => column >= range.left && column <= range.right);
    if (range.bottom < firstRow || range.top > sheet.rows || !isRead) continue;
    report("merged", { sheet: sheet.name, row: range.top, column: range.left }, rangeText(range));
  }
}
