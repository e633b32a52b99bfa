import { isProposedId } from "../sample-ids.js";
import type { FormFault } from "./form-code.js";
import type { GroupSheet } from "./form-sheet.js";
import { COLUMN, tableColumns, type TableColumn } from "./marks.js";
import { readAnswer, readListAnswer } from "./read-answer.js";
import { readCompany, readKey, type ReadKey } from "./read-key.js";
import { isFilled, shownIn } from "./sheet-text.js";

/** An answer of a row. */
export interface RowAnswer {
  readonly path: readonly string[];
  readonly column: number;
  /** Whether anything stands in the cell itself; an English form has a cell of its own. */
  readonly isFilled: boolean;
  readonly value: unknown;
  /** What the cell shows. */
  readonly shown: string;
  readonly faults: readonly { readonly fault: FormFault; readonly column: number; readonly shown: string }[];
}

/** A row of a table as it is read; it is not yet said what it belongs to. */
export interface TableRow {
  readonly row: number;
  readonly filing: ReadKey;
  readonly parent: ReadKey;
  readonly id: ReadKey;
  /** The answer that the whole list does not apply, where the cell of the id holds one. */
  readonly listAnswer: { readonly notApplicable: unknown } | undefined;
  readonly answers: readonly RowAnswer[];
  /** Nothing is answered in it: an id that the form proposed does not count. */
  readonly isEmpty: boolean;
  /** Whether it says more than where it belongs: an answer, or an id that the form did not propose. */
  readonly saysMore: boolean;
  /** Whether its id is the form's own proposal, or is not there. */
  readonly isProposed: boolean;
  /** Whether all its answers are struck through, which is then no fault of each of them. */
  readonly isStruck: boolean;
}

/** The columns of a table, by what the form had: with the companies where the form is for many. */
export function expectedColumns(
  { group }: Pick<GroupSheet, "group">,
  isForMany: boolean,
): readonly TableColumn[] {
  return tableColumns(group, isForMany ? "many" : "one");
}

/** Reads the rows below the heads of a table. Nothing is reported yet. */
export function tableRows(table: GroupSheet, isForMany: boolean): readonly TableRow[] {
  const expected = expectedColumns(table, isForMany);
  const rows: TableRow[] = [];
  for (let row = table.firstRow; row <= table.sheet.rows; row += 1) rows.push(readRow(table, expected, row));
  return rows;
}

const NO_KEY: ReadKey = { text: "", isSound: true, faults: [] };

function readRow(
  { sheet, columns, group }: GroupSheet,
  expected: readonly TableColumn[],
  row: number,
): TableRow {
  const cell = (name: string): ReturnType<typeof sheet.cellAt> => {
    const column = columns.get(name);
    return column === undefined ? undefined : sheet.cellAt(row, column);
  };
  const filing = readCompany(cell(COLUMN.filing));
  const parent = group.parent === undefined ? NO_KEY : readKey(cell(COLUMN.parent));
  const id = group.kind === "list" ? readKey(cell(COLUMN.id)) : NO_KEY;
  const answers = expected.flatMap(({ name, question, isEnglish }): readonly RowAnswer[] => {
    const column = columns.get(name);
    if (question === undefined || isEnglish || column === undefined) return [];
    const englishColumn = columns.get(`${name}@en`);
    const english = cell(`${name}@en`);
    const { value, faults } = readAnswer(question.field, cell(name), english);
    const shown = shownIn(cell(name)) || shownIn(english);
    const placed = faults.map(({ fault, isEnglish: ofEnglish, shown: faulty }) => ({
      fault,
      column: ofEnglish ? (englishColumn ?? column) : column,
      shown: faulty,
    }));
    return [{ path: question.path, column, isFilled: isFilled(cell(name)), value, shown, faults: placed }];
  });
  const isProposed = id.text === "" || isProposedId(id.text, group.idStem);
  const saysMore = !isProposed || answers.some((answer) => isGiven(answer));
  const given = answers.filter((answer) => isGiven(answer));
  const isStruck = given.length > 1 && given.every(({ faults }) => faults.some((one) => isStrike(one)));
  const keys = [filing, parent, id];
  const hasKeys =
    keys.some(({ faults }) => faults.some(({ fault }) => fault !== "no-words")) ||
    filing.text !== "" ||
    parent.text !== "";
  return {
    row,
    filing: isStruck ? withoutStrike(filing) : filing,
    parent: isStruck ? withoutStrike(parent) : parent,
    id: isStruck ? withoutStrike(id) : id,
    listAnswer: readListAnswer(id.text),
    answers: isStruck ? answers.map((answer) => withoutStrike(answer)) : answers,
    isProposed,
    isStruck,
    isEmpty: !saysMore && !hasKeys,
    saysMore,
  };
}

function isStrike({ fault }: { readonly fault: FormFault }): boolean {
  return fault === "struck-out";
}

function withoutStrike<T extends { readonly faults: readonly { readonly fault: FormFault }[] }>(read: T): T {
  return { ...read, faults: read.faults.filter((one) => !isStrike(one)) };
}

/** Whether anything stands in the cells of an answer. A row of strokes says nothing, and is none. */
export function isGiven({ value, faults }: RowAnswer): boolean {
  return value !== undefined || faults.some(({ fault }) => fault !== "no-words");
}
