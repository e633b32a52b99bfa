import { segmentsOf } from "../../foundation/pointer.js";
import type { CellPlace } from "./answer-tree.js";
import { textAt, type GroupSheet } from "./form-sheet.js";
import { COLUMN, MARK, PAGE_COLUMNS } from "./marks.js";
import { readAnswer } from "./read-answer.js";
import type { FormReading } from "./read-form.js";
import { rangeText, reportStray } from "./stray.js";

/** Reads the page of a record: the row of a question is told by the pattern of its field in the first column. */
export function readPage(page: GroupSheet, reading: FormReading): void {
  const { sheet, group, columns } = page;
  const tree = reading.treeOf("");
  const answerColumn = columns.get(COLUMN.answer);
  if (tree === undefined || answerColumn === undefined) return;
  const englishColumn = columns.get(COLUMN.english);
  const start = segmentsOf(group.pattern);
  const byPattern = new Map(group.questions.map((question) => [question.field.pattern, question]));
  tree.place(start, { sheet: sheet.name, row: 1, column: 2 });
  const answered = new Set<number>();
  for (let row = page.firstRow; row <= sheet.rows; row += 1) {
    const mark = textAt(sheet, row, 1);
    const question = byPattern.get(mark);
    if (question === undefined) {
      if (!mark.startsWith(MARK)) reportStray(page, row, [], reading);
      continue;
    }
    reportStray(page, row, PAGE_COLUMNS, reading);
    answered.add(row);
    const keys = [...start, ...question.path];
    const at: CellPlace = { sheet: sheet.name, row, column: answerColumn };
    tree.place(keys, at);
    const english = englishColumn === undefined ? undefined : sheet.cellAt(row, englishColumn);
    const { value, faults } = readAnswer(question.field, sheet.cellAt(row, answerColumn), english);
    for (const { fault, isEnglish, shown } of faults) {
      reading.report(fault, isEnglish ? { ...at, column: englishColumn ?? answerColumn } : at, shown, keys);
    }
    if (value === undefined) continue;
    tree.put(keys, value);
    if (sheet.hiddenRows.has(row)) reading.report("hidden", at, "", keys);
  }
  reportMerges(page, answered, reading);
}

/** Merged cells that take an answer's place with another's. */
function reportMerges(
  { sheet, columns }: GroupSheet,
  answered: ReadonlySet<number>,
  { report }: FormReading,
): void {
  const left = Math.min(...[COLUMN.answer, COLUMN.english].flatMap((name) => columns.get(name) ?? []));
  const right = Math.max(...[COLUMN.answer, COLUMN.english].flatMap((name) => columns.get(name) ?? []));
  for (const range of sheet.merges) {
    if (range.right < left || range.left > right) continue;
    // By the answers, which are few; a merge may have as many rows as a sheet can.
    if (![...answered].some((row) => row >= range.top && row <= range.bottom)) continue;
    const at = { sheet: sheet.name, row: range.top, column: range.left };
    report("merged", at, rangeText(range));
  }
}
