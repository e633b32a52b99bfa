import type { Field } from "../../foundation/field.js";
import { answerCells } from "../../input/questionnaire/answer-cell.js";
import { memberAt } from "../../input/questionnaire/entries.js";
import { COLUMN, FIELDS_MARK, groupMark, WORDS_MARK } from "../../input/questionnaire/marks.js";
import type { Question } from "../../input/questionnaire/plan.js";
import { segmentsOf } from "../../foundation/pointer.js";
import { addressOf } from "../../sheet/address.js";
import type { CellRange } from "../../sheet/read-sheet.js";
import type { WrittenCell, WrittenCheck, WrittenRow, WrittenSheet } from "../../sheet/written-sheet.js";
import { answerCheck, formatOf, type ChoiceSources } from "./answer-checks.js";
import type { Form, FormSheet } from "./form.js";
import { answerLook, LOOKS } from "./looks.js";
import { basisText, mannerOf, questionLabel } from "./question-words.js";
import { FORM_WORDS } from "./form-words.js";
import { fixed, withHeights } from "./row-height.js";

const ANSWER_COLUMN = 3;
/** Of a row, in points: enough to write a line by hand. */
const LEAST_HEIGHT = 22;
/** Mark, label, answer, English, explanation: an A4 page on its side at four fifths of the size. */
const WIDTHS = [4, 26, 56, 26, 50] as const;
/** The explanation of the whole record, over the columns of answers. */
const HINT: CellRange = { top: 2, left: 3, bottom: 2, right: 5 };

/** A record as a page: one row a question, the groups inside it set off by their names. */
export function recordSheet(
  { group, name, position }: FormSheet,
  form: Form,
  sources: ChoiceSources,
): WrittenSheet {
  const { language } = form;
  const words = FORM_WORDS[language];
  const value = memberAt(form.filings[0]?.value, segmentsOf(group.pattern));
  const rows: WrittenRow[] = [
    row(groupMark(group), text(`${position}  ${group.field.label[language]}`, LOOKS.title)),
    row(
      WORDS_MARK,
      { value: words.back, look: LOOKS.link, link: words.coverLink },
      text(group.field.help[language], LOOKS.hint),
      { look: LOOKS.hint },
      { look: LOOKS.hint },
    ),
    {
      ...row(
        FIELDS_MARK,
        text("", LOOKS.mark),
        text(COLUMN.answer, LOOKS.mark),
        text(COLUMN.english, LOOKS.mark),
      ),
      isHidden: true,
    },
    row(
      WORDS_MARK,
      ...[words.question, words.answer, words.english, words.explanation].map((word) =>
        text(word, LOOKS.heading),
      ),
    ),
  ];
  const head = rows.length;
  const checks: WrittenCheck[] = [];
  let within: readonly Field[] = [];
  for (const question of group.questions) {
    if (question.within.at(-1) !== within.at(-1)) {
      within = question.within;
      if (within.length > 0) rows.push(sectionRow(within, language));
    }
    rows.push(questionRow(question, memberAt(value, question.path), form));
    checks.push(answerCheck(question.field, addressOf(rows.length, ANSWER_COLUMN), sources, language));
  }
  const columns = WIDTHS.map((width, index) => ({ width, isHidden: index === 0 }));
  return {
    name,
    columns,
    rows: withHeights([...fixed(rows.slice(0, head)), ...rows.slice(head)], columns, LEAST_HEIGHT, [HINT]),
    merges: [HINT],
    rowHeight: LEAST_HEIGHT,
    checks,
    frozen: { rows: head, columns: 0 },
    paper: { isLandscape: true, fit: "width" },
    footer: words.footer(name),
    visibility: "visible",
    isLocked: true,
    tabColour: "2F5496",
  };
}

function questionRow(question: Question, value: unknown, { language }: Form): WrittenRow {
  const { field, need } = question;
  const cells = answerCells(value, field, language);
  const isAsked = need === "always";
  const explanation = [field.help[language], mannerOf(field, language), basisText(field, language)];
  return row(
    field.pattern,
    text(questionLabel(question, language), isAsked ? LOOKS.labelAsked : LOOKS.label),
    {
      ...(cells.main === undefined ? {} : { value: cells.main }),
      look: answerLook(formatOf(field), isAsked),
    },
    field.kind === "text"
      ? { ...(cells.english === undefined ? {} : { value: cells.english }), look: answerLook("text", false) }
      : { look: LOOKS.closed },
    text(explanation.filter((part) => part !== "").join(language === "zh" ? "" : " "), LOOKS.help),
  );
}

function sectionRow(within: readonly Field[], language: Form["language"]): WrittenRow {
  const label = within.map((field) => field.label[language]).join(" › ");
  return row(
    WORDS_MARK,
    text(label, LOOKS.section),
    ...[1, 2].map((): WrittenCell => ({ look: LOOKS.section })),
    text(within.at(-1)?.help[language] ?? "", { ...LOOKS.help, fill: LOOKS.section.fill }),
  );
}

function row(mark: string, ...cells: readonly (WrittenCell | undefined)[]): WrittenRow {
  return { cells: [text(mark, LOOKS.mark), ...cells] };
}

function text(value: string, look: WrittenCell["look"]): WrittenCell {
  return { value, look };
}
