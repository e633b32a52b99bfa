import { isDeepStrictEqual } from "node:util";
import type { LocalizedText } from "../../foundation/locale.js";
import { segmentsOf } from "../../foundation/pointer.js";
import type { AnswerTree, CellPlace } from "./answer-tree.js";
import type { FormReading } from "./form-reading.js";
import { isLabel, plainLabel, type GroupSheet } from "./form-sheet.js";
import { reportComments } from "./comments.js";
import { BASIS, COLUMN_LABELS } from "./marks.js";
import { pageColumns, type PageColumns } from "./page-columns.js";
import type { Question, QuestionGroup } from "./plan.js";
import { shiftedAnswers } from "./shifted-answers.js";
import { readAnswer } from "./read-answer.js";
import { isFilled, shownIn, textAt } from "./sheet-text.js";
import {
  cornerOf,
  reportAbove,
  reportHeads,
  reportHidden,
  reportMerges,
  reportMissingColumns,
  reportRepeatedColumns,
  reportStray,
} from "./structure.js";

/** Reads the page of a record: the row of a question is told by the pattern of its field in the column of marks. */
export function readPage(page: GroupSheet, reading: FormReading): void {
  const { sheet, group } = page;
  const tree = reading.treeOf("");
  if (tree === undefined) return;
  const rows = questionRows(page);
  const columns = pageColumns(page, rows);
  if (columns === undefined) {
    if (page.columns.size === 0)
      reading.report("heads-missing", cornerOf(page), { shown: sheet.name, group });
    else reportMissingColumns(page, [COLUMN_LABELS.answer], reading);
    reading.noteUnread(group.pattern);
    return;
  }
  if (columns.english === undefined && group.questions.some(({ field }) => field.kind === "text")) {
    reportMissingColumns(page, [COLUMN_LABELS.english], reading);
  }
  tree.place(segmentsOf(group.pattern), cornerOf(page));
  // Answers that stand beside other questions than theirs have mistakes of their own, which would mean nothing.
  const isMoved =
    reportHeads(page, reading) ||
    reportMoved(page, rows, columns, reading) ||
    reportShifted(page, rows, columns, reading);
  if (!isMoved) {
    readQuestions(page, rows, columns, tree, reading);
    reportTypedOver(page, [...rows.keys()], columns, reading);
  }
  reportOthers(page, rows, columns, reading);
}

/** The rows of questions, in the order of the page. */
function questionRows({ sheet, group, marks, title }: GroupSheet): ReadonlyMap<number, Question> {
  const byPattern = new Map(group.questions.map((question) => [question.field.pattern, question]));
  const rows = new Map<number, Question>();
  for (let row = title + 1; row <= sheet.rows; row += 1) {
    const question = byPattern.get(textAt(sheet, row, marks).trim());
    if (question !== undefined) rows.set(row, question);
  }
  return rows;
}

/** An answer that was read from one row of a question. */
interface Taken {
  readonly at: CellPlace;
  readonly value: unknown;
}

function readQuestions(
  page: GroupSheet,
  rows: ReadonlyMap<number, Question>,
  columns: PageColumns,
  tree: AnswerTree,
  { report }: FormReading,
): void {
  const { sheet, group } = page;
  const start = segmentsOf(group.pattern);
  const taken = new Map<Question, Taken>();
  for (const [row, question] of rows) {
    const keys = [...start, ...question.path];
    const at: CellPlace = { sheet: sheet.name, row, column: columns.answer };
    const english = columns.english === undefined ? undefined : sheet.cellAt(row, columns.english);
    const { value, faults } = readAnswer(question.field, sheet.cellAt(row, columns.answer), english);
    for (const { fault, isEnglish, shown } of faults) {
      report(fault, isEnglish ? { ...at, column: columns.english ?? columns.answer } : at, { shown, keys });
    }
    const before = taken.get(question);
    // Of a row that stands twice an empty one, or one of the same answer, says nothing else.
    if (before !== undefined && (value === undefined || isDeepStrictEqual(value, before.value))) continue;
    if (before?.value !== undefined) {
      report("question-twice", at, { other: before.at, keys });
      continue;
    }
    taken.set(question, { at, value });
    tree.place(keys, at);
    if (value === undefined) continue;
    tree.put(keys, value);
    if (sheet.hiddenRows.has(row)) report("hidden", at, { keys });
  }
  const missing = group.questions.filter((question) => !taken.has(question));
  const [first] = missing;
  if (first === undefined) return;
  report("question-missing", cornerOf(page), { shown: first.field.label, count: missing.length, group });
}

/** Reports rows whose label is that of another question: marks and visible columns were moved apart. */
function reportMoved(
  { sheet, group }: GroupSheet,
  rows: ReadonlyMap<number, Question>,
  { label }: PageColumns,
  { report, noteUnread }: FormReading,
): boolean {
  const moved = [...rows].filter(([row, { field }]) => {
    const text = textAt(sheet, row, label);
    if (plainLabel(text) === "" || isLabel(text, field.label)) return false;
    return group.questions.some((other) => isLabel(text, other.field.label));
  });
  const [first] = moved;
  if (first === undefined) return false;
  const [row] = first;
  report(
    "marks-moved",
    { sheet: sheet.name, row, column: label },
    { shown: plainLabel(textAt(sheet, row, label)), count: moved.length, group },
  );
  noteUnread(group.pattern);
  return true;
}

/** Reports answers that stand a row below or above their questions. */
function reportShifted(
  { sheet, group }: GroupSheet,
  rows: ReadonlyMap<number, Question>,
  { answer }: PageColumns,
  { report, noteUnread }: FormReading,
): boolean {
  const asked = [...rows].map(([row, question]) => ({ row, question, cell: sheet.cellAt(row, answer) }));
  const shifted = shiftedAnswers(asked);
  if (shifted === undefined) return false;
  const { row, question } = shifted.first;
  const at = { sheet: sheet.name, row, column: answer };
  report("answers-shifted", at, { shown: question.field.label, count: shifted.count, group });
  noteUnread(group.pattern);
  return true;
}

/** Reports everything that stands on a page where no answer is read. */
function reportOthers(
  page: GroupSheet,
  questions: ReadonlyMap<number, Question>,
  columns: PageColumns,
  reading: FormReading,
): void {
  const { sheet, title } = page;
  const answers = [columns.answer, ...(columns.english === undefined ? [] : [columns.english])];
  const asked = [...questions.keys()];
  const stray = [...asked];
  for (let row = title + 1; row <= sheet.rows; row += 1) {
    if (questions.has(row) || (page.words.has(row) && row < page.firstRow)) continue;
    // Rows of words below the heads part the groups of a page: only where answers belong nothing stands in them.
    if (page.words.has(row)) {
      reportAnswered(page, row, columns, reading);
      continue;
    }
    stray.push(row);
    reportUnmarked(page, row, columns, reading);
  }
  reportAbove(page, reading);
  const own = new Set([...answers, columns.label, columns.explanation]);
  reportStray(page, { rows: stray.toSorted((left, right) => left - right), columns: own }, reading);
  reportRepeatedColumns(page, asked, (column) => labelOf(column, columns), reading);
  reportMerges(page, { rows: asked, columns: new Set(answers) }, reading);
  reportComments(
    page,
    (row, column) => {
      const question = questions.get(row);
      const asked = column === columns.english ? column : columns.answer;
      if (question === undefined || isFilled(sheet.cellAt(row, asked))) return undefined;
      return { keys: [...segmentsOf(page.group.pattern), ...question.path] };
    },
    reading,
  );
  const named = answers.map((column) => ({ column, label: labelOf(column, columns) }));
  reportHidden(page, asked, named, reading);
}

/** Reports what stands in rows of questions in place of the form's own words: somebody typed over a label or an explanation. */
function reportTypedOver(
  { sheet, group, marks }: GroupSheet,
  rows: readonly number[],
  { label, explanation }: PageColumns,
  { report }: FormReading,
): void {
  for (const row of rows) {
    for (const [column, isOwn] of [
      [label, isLabelOf],
      [explanation, isExplanationOf],
    ] as const) {
      const shown = shownIn(sheet.cellAt(row, column)).trim();
      // A column that is gone may be taken for that of the marks.
      if (column === marks || shown === "" || isOwn(shown, group)) continue;
      report("outside", { sheet: sheet.name, row, column }, { shown, group, isRow: true });
    }
  }
}

function isLabelOf(text: string, { questions }: QuestionGroup): boolean {
  return questions.some(({ field }) => isLabel(text, field.label));
}

/**
 * Whether a text is an explanation of this form or, told by the articles it names, of an earlier one that was worded
 * otherwise. Words before those of the form are somebody's.
 */
function isExplanationOf(text: string, { questions }: QuestionGroup): boolean {
  const helps = questions.flatMap(({ field: { help } }) => [help.zh, help.en].filter((own) => own !== ""));
  if (helps.some((help) => text.startsWith(help))) return true;
  const isOurs = text.includes(BASIS.zh) || text.includes(BASIS.en);
  return isOurs && !helps.some((help) => text.includes(help));
}

function labelOf(column: number, { answer }: PageColumns): LocalizedText {
  return column === answer ? COLUMN_LABELS.answer : COLUMN_LABELS.english;
}

/** Reports an answer that stands in a row that is none of a question; whether there is one. */
function reportAnswered(
  { sheet, group }: GroupSheet,
  row: number,
  { answer, english }: PageColumns,
  { report }: FormReading,
): boolean {
  const answered = [answer, english ?? answer].find((column) => isFilled(sheet.cellAt(row, column)));
  if (answered === undefined) return false;
  const shown = shownIn(sheet.cellAt(row, answered));
  report("row-unmarked", { sheet: sheet.name, row, column: answered }, { shown, group, isRow: true });
  return true;
}

/** Reports what stands in a row that is none of a question: an answer blocks, a remark in the form's own columns does not. */
function reportUnmarked(page: GroupSheet, row: number, columns: PageColumns, reading: FormReading): void {
  if (reportAnswered(page, row, columns, reading)) return;
  const { sheet, group } = page;
  const { label, explanation } = columns;
  const isQuestion = group.questions.some(({ field }) => isLabel(textAt(sheet, row, label), field.label));
  if (isQuestion) return;
  for (const column of [label, explanation]) {
    const cell = sheet.cellAt(row, column);
    const at = { sheet: sheet.name, row, column };
    if (isFilled(cell)) reading.report("outside", at, { shown: shownIn(cell), group, isRow: true });
  }
}
