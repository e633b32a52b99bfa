import { isDeepStrictEqual } from "node:util";
import { pointer, segmentsOf } from "../../foundation/pointer.js";
import type { AnswerTree, CellPlace } from "./answer-tree.js";
import { memberAt } from "./entries.js";
import type { FaultDetails, FormReading } from "./form-reading.js";
import type { GroupSheet } from "./form-sheet.js";
import { idOfKnown, knownEntries } from "./known-entries.js";
import { COLUMN, FIRST_RECORD } from "./marks.js";
import { keysFromParent } from "./plan.js";
import type { ReadKey } from "./read-key.js";
import { cellOf, reportOrphans, reportOthers, reportShifted, reportStruck } from "./table-faults.js";
import { expectedColumns, isGiven, type TableRow } from "./table-rows.js";

/** Reads a table: a row is an entry of the list, or the record of one filing. */
export function readTable(table: GroupSheet, rows: readonly TableRow[], reading: FormReading): void {
  const { sheet, columns } = table;
  const expected = expectedColumns(table, reading.isForMany);
  reportOthers(table, rows, expected, reading);
  if (!isReadable(table, reading)) {
    reportOrphans(table, rows, reading);
    return;
  }
  placeList(table, reading);
  const shifted = reportShifted(table, rows, reading);
  const added: AddedRow[] = [];
  for (const read of rows) {
    if (read.isEmpty || read === shifted) continue;
    if (sheet.hiddenRows.has(read.row)) {
      const column = expected.map(({ name }) => columns.get(name)).find((one) => one !== undefined);
      const at = { sheet: sheet.name, row: read.row, column: column ?? 1 };
      reading.report("hidden", at, { group: table.group, isRow: true, company: read.filing.text });
    }
    takeRow(table, read, reading, added);
  }
  reportAdded(table, added, reading);
}

/** A row without an id that is none of the entries that the filing has. */
interface AddedRow {
  readonly read: TableRow;
  /** The entries beside which it is added. */
  readonly beside: readonly unknown[];
}

/** Whether the columns are there without which no row can be told from others. */
export function isReadable(
  table: Pick<GroupSheet, "group" | "columns" | "misheaded">,
  { isForMany, unread }: Pick<FormReading, "isForMany" | "unread">,
): boolean {
  const { group, columns, misheaded } = table;
  if (misheaded.length > 0) return false;
  const keys = expectedColumns(table, isForMany).filter(({ question }) => question === undefined);
  if (keys.some(({ name }) => !columns.has(name))) return false;
  const isHeld = group.parent !== undefined && unread.has(group.parent);
  return !isHeld && !(isForMany && unread.has(FIRST_RECORD));
}

function takeRow(table: GroupSheet, read: TableRow, reading: FormReading, added: AddedRow[]): void {
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
  reportStruck(table, read, reading);
  if (
    group.kind === "list" &&
    read.listAnswer !== undefined &&
    !group.field.forms.includes("notApplicable")
  ) {
    reading.report("list-not-applicable", cell(COLUMN.id), { shown: id.text, group, isRow: true, company });
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
  tree.put([...keys, "id"], isTyped ? id.text : givenId(table, read, position, reading, added));
  tree.place([...keys, "id"], cell(COLUMN.id));
  takeAnswers(table, read, keys, tree, reading);
}

/** The id of a row that has none: that of the entry it is in the filing, or a new one. */
function givenId(
  { group }: GroupSheet,
  read: TableRow,
  position: number,
  { known, catalogue, freshIds }: FormReading,
  added: AddedRow[],
): string {
  const ids = freshIds(read.filing.text);
  const beside = knownEntries(group, read.parent.text, known);
  const free = beside.filter((entry) => ids.isUnclaimed(memberAt(entry, ["id"])));
  const id = idOfKnown({ group, answers: read.answers }, free, catalogue);
  if (id === undefined) {
    added.push({ read, beside });
    return ids.next(group.idStem, position + 1);
  }
  ids.claim(id);
  return id;
}

/** Reports rows that may be entries of the filing which no row of the form is. */
function reportAdded(table: GroupSheet, added: readonly AddedRow[], { freshIds, report }: FormReading): void {
  const doubtful = added.filter(({ read, beside }) => {
    const ids = freshIds(read.filing.text);
    return beside.some((entry) => ids.isUnclaimed(memberAt(entry, ["id"])));
  });
  const [first] = doubtful;
  if (first === undefined) return;
  const { read } = first;
  const details = { count: doubtful.length, group: table.group, isRow: true, company: read.filing.text };
  report("rows-added", cellOf(table, read, COLUMN.id), details);
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
