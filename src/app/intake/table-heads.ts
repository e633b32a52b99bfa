import type { Language } from "../../foundation/locale.js";
import { NOT_APPLICABLE } from "../../input/questionnaire/answer-cell.js";
import { FIELDS_MARK, groupMark, WORDS_MARK, type TableColumn } from "../../input/questionnaire/marks.js";
import type { QuestionGroup } from "../../input/questionnaire/plan.js";
import type { CellRange } from "../../sheet/read-sheet.js";
import type { WrittenCell, WrittenColumn, WrittenRow } from "../../sheet/written-sheet.js";
import type { FormSheet } from "./form.js";
import { FORM_WORDS } from "./form-words.js";
import { LOOKS } from "./looks.js";
import { fieldNote, questionLabel } from "./question-words.js";

/** Title, hint, names of columns (hidden), groups, heads: what stands above the entries. */
export const HEAD_ROWS = 5;

/** Greatest width of the explanation above the heads, in characters: it must be seen whole without scrolling. */
const HINT_WIDTH = 120;

interface TableHeads {
  readonly rows: readonly WrittenRow[];
  readonly merges: readonly CellRange[];
}

/**
 * The rows above the entries of a table. Every column has a cell in each of them: one that was not written could be typed
 * into, like those below.
 *
 * @param laidOut the columns with their widths, the one of the marks first.
 */
export function tableHeads(
  { group, position }: FormSheet,
  columns: readonly TableColumn[],
  laidOut: readonly WrittenColumn[],
  language: Language,
): TableHeads {
  const words = FORM_WORDS[language];
  const hint = hintRange(columns, laidOut);
  const rest = (from: number, look: WrittenCell["look"]): readonly WrittenCell[] =>
    laidOut.slice(from).map(() => ({ look }));
  const paths = columns.map((column) => pathCell(column, language));
  const rows = [
    // Both beside the key columns, which are repeated on every page and would cut them off there.
    markedRow(groupMark(group), [
      { value: words.back, look: LOOKS.link, link: words.coverLink },
      ...rest(2, LOOKS.title).with(hint.left - 3, {
        value: `${position}  ${group.field.label[language]}`,
        look: LOOKS.title,
      }),
    ]),
    markedRow(
      WORDS_MARK,
      rest(1, LOOKS.hint).with(hint.left - 2, {
        value: group.field.help[language] + listHint(group, language),
        look: LOOKS.hint,
      }),
    ),
    {
      ...markedRow(
        FIELDS_MARK,
        columns.map(({ name: value }) => ({ value, look: LOOKS.mark })),
      ),
      isHidden: true,
    },
    {
      ...markedRow(WORDS_MARK, paths),
      isHidden: paths.every(({ value }) => value === undefined),
    },
    markedRow(
      WORDS_MARK,
      columns.map((column) => headCell(column, group, language)),
    ),
  ];
  return { rows, merges: hint.left < hint.right ? [hint] : [] };
}

function headCell(
  { name, question, isEnglish }: TableColumn,
  group: QuestionGroup,
  language: Language,
): WrittenCell {
  const words = FORM_WORDS[language];
  if (question === undefined) {
    const { label, note } = words.keys(name, group);
    return { value: label, look: LOOKS.heading, comment: note };
  }
  const { field } = question;
  if (isEnglish) return { value: words.inEnglish(field.label[language]), look: LOOKS.heading };
  return {
    value: questionLabel(question, language),
    look: LOOKS.heading,
    comment: fieldNote(field, language),
  };
}

/**
 * Over each column the groups it stands in. They are repeated over every one: a name that stood once over several would
 * scroll out of sight, and out of the page.
 */
function pathCell({ question, isEnglish }: TableColumn, language: Language): WrittenCell {
  const labels = (question?.within ?? []).map((field) => field.label[language]);
  const words = FORM_WORDS[language];
  const parts = isEnglish
    ? [labels.length > 0 ? words.englishColumn : words.englishColumns, ...labels]
    : labels;
  return { ...(parts.length > 0 ? { value: parts.join(" › ") } : {}), look: LOOKS.path };
}

/** The cells of the second row, from the first one that scrolls, that the explanation of a table stands in. */
function hintRange(columns: readonly TableColumn[], laidOut: readonly WrittenColumn[]): CellRange {
  const left = 2 + columns.filter(({ question }) => question === undefined).length;
  let right = left;
  let width = laidOut[left - 1]?.width ?? 0;
  for (let column = left + 1; column <= laidOut.length; column += 1) {
    width += laidOut[column - 1]?.width ?? 0;
    if (width > HINT_WIDTH) break;
    right = column;
  }
  return { top: 2, left, bottom: 2, right };
}

function listHint({ field, kind }: QuestionGroup, language: Language): string {
  return kind === "list" && field.forms.includes("notApplicable")
    ? FORM_WORDS[language].listNotApplicable(NOT_APPLICABLE[language])
    : "";
}

/** A row with its mark in the hidden first column. */
export function markedRow(mark: string, cells: readonly WrittenCell[]): WrittenRow {
  return { cells: [{ value: mark, look: LOOKS.mark }, ...cells] };
}
