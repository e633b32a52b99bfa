import { isLabel, type GroupSheet } from "./form-sheet.js";
import { COLUMN } from "./marks.js";
import type { Question } from "./plan.js";
import { textAt } from "./sheet-text.js";

/** The columns of a page, from 1. */
export interface PageColumns {
  readonly label: number;
  readonly answer: number;
  /** `undefined` where the column is gone. */
  readonly english: number | undefined;
  readonly explanation: number;
}

/**
 * Where the columns of a page are. Those for answers are named; the other two are found by what the form wrote there, and
 * where that is worded otherwise stand beside the named ones. `undefined` where there is no column for answers.
 *
 * @param rows the rows of the questions.
 */
export function pageColumns(
  { sheet, columns, marks }: GroupSheet,
  rows: ReadonlyMap<number, Question>,
): PageColumns | undefined {
  const answer = columns.get(COLUMN.answer);
  if (answer === undefined) return undefined;
  const english = columns.get(COLUMN.english);
  const others = Array.from({ length: sheet.columns }, (_, index) => index + 1).filter(
    (column) => column !== marks && column !== answer && column !== english,
  );
  const best = (isOne: (text: string, question: Question) => boolean): number | undefined => {
    let found: number | undefined;
    let most = 0;
    for (const column of others) {
      const count = [...rows].filter(([row, question]) => isOne(textAt(sheet, row, column), question)).length;
      if (count <= most) continue;
      most = count;
      found = column;
    }
    return found;
  };
  return {
    answer,
    english,
    label: best((text, { field }) => isLabel(text, field.label)) ?? answer - 1,
    explanation:
      best((text, { field: { help } }) =>
        [help.zh, help.en].some((own) => own !== "" && text.startsWith(own)),
      ) ?? (english ?? answer) + 1,
  };
}
