import type { Field } from "../../foundation/field.js";
import { memberOf } from "../../foundation/data.js";
import { segmentsOf } from "../../foundation/pointer.js";
import {
  answerCells,
  listAnswerCell,
  NOT_APPLICABLE,
  type AnswerCell,
} from "../../input/questionnaire/answer-cell.js";
import { entriesIn, memberAt } from "../../input/questionnaire/entries.js";
import {
  COLUMN,
  FIELDS_MARK,
  groupMark,
  tableColumns,
  WORDS_MARK,
  type TableColumn,
} from "../../input/questionnaire/marks.js";
import type { QuestionGroup } from "../../input/questionnaire/plan.js";
import { columnLetters } from "../../sheet/address.js";
import type {
  WrittenCell,
  WrittenCheck,
  WrittenColumn,
  WrittenRow,
  WrittenSheet,
} from "../../sheet/written-sheet.js";
import { answerCheck, formatOf, type ChoiceSources } from "./answer-checks.js";
import type { Form, FormSheet } from "./form.js";
import { FORM_WORDS } from "./form-words.js";
import { answerLook, LOOKS } from "./looks.js";
import { withHeights } from "./row-height.js";
import { fieldNote, questionLabel } from "./question-words.js";

/** Title, hint, names of columns (hidden), groups, heads: what stands above the entries. */
export const HEAD_ROWS = 5;
/** Last row that drop-downs and checks reach; rows added below the prepared ones have them too. */
export const LAST_ROW = 1000;
/** Of a row, in points. */
const LEAST_HEIGHT = 22;
/** Empty rows that are prepared below the entries. */
const SPARE_ROWS = 12;

/** A list as a table, or a record where a form holds several filings: one row an entry. */
export function tableSheet(sheet: FormSheet, form: Form, sources: ChoiceSources): WrittenSheet {
  const { group, name, position } = sheet;
  const { language } = form;
  const words = FORM_WORDS[language];
  const columns = tableColumns(group, form.layout);
  const filled = filledRows(group, columns, form);
  const blank = blankRows(group, columns, form, idsOf(group, form));
  const keys = columns.filter(({ question }) => question === undefined).length;
  const looks = columns.map((column) => lookOf(column));
  const laidOut: readonly WrittenColumn[] = [
    { width: 4, isHidden: true },
    ...columns.map((column, index) => ({ width: widthOf(column), look: looks[index] ?? LOOKS.label })),
  ];
  const rows = [
    row(groupMark(group), [{ value: `${position}  ${group.field.label[language]}`, look: LOOKS.title }]),
    row(WORDS_MARK, [
      { value: words.back, look: LOOKS.link, link: words.coverLink },
      { value: group.field.help[language] + listHint(group, language), look: LOOKS.hint },
    ]),
    {
      ...row(
        FIELDS_MARK,
        columns.map(({ name: value }) => ({ value, look: LOOKS.mark })),
      ),
      isHidden: true,
    },
    row(WORDS_MARK, sectionCells(columns, language)),
    row(
      WORDS_MARK,
      columns.map((column) => headCell(column, group, language)),
    ),
    ...[...filled, ...blank].map((values) =>
      row(
        "",
        columns.map((column, index) => ({ ...valueOf(values[index]), look: looks[index] ?? LOOKS.label })),
      ),
    ),
  ];
  return {
    name,
    columns: laidOut,
    rows: withHeights(rows, laidOut, LEAST_HEIGHT),
    checks: columns.flatMap((column, index) => checkOf(column, index + 2, group, form, sources)),
    frozen: { rows: HEAD_ROWS, columns: 1 + keys },
    paper: { isLandscape: true, isFittedToWidth: false },
    footer: words.footer(name),
    visibility: "visible",
    isLocked: true,
    tabColour: group.kind === "record" ? "2F5496" : "8EA9DB",
  };
}

type RowValues = readonly (AnswerCell | undefined)[];

function filledRows(group: QuestionGroup, columns: readonly TableColumn[], form: Form): readonly RowValues[] {
  return form.filings.flatMap(({ key, value }) => {
    if (group.kind === "record") {
      const record = memberAt(value, segmentsOf(group.pattern));
      return record === undefined
        ? []
        : [rowValues(columns, { key, entry: record, parent: undefined }, form)];
    }
    return entriesIn(group, value).map(({ parent, value: entry }) =>
      rowValues(columns, { key, entry, parent }, form),
    );
  });
}

interface RowSubject {
  readonly key: string;
  readonly entry: unknown;
  readonly parent: string | undefined;
}

function rowValues(
  columns: readonly TableColumn[],
  { key, entry, parent }: RowSubject,
  { language }: Form,
): RowValues {
  const id = memberOf(entry, "id");
  return columns.map(({ name, question, isEnglish }) => {
    if (question !== undefined) {
      const cells = answerCells(memberAt(entry, question.path), question.field, language);
      return isEnglish ? cells.english : cells.main;
    }
    if (name === COLUMN.filing) return key;
    if (name === COLUMN.parent) return parent;
    return typeof id === "string" ? id : listAnswerCell(entry);
  });
}

/** Empty rows; ids are proposed where a form is for one filing, so that other sheets can name them. */
function blankRows(
  { kind, idStem }: QuestionGroup,
  columns: readonly TableColumn[],
  { layout }: Form,
  taken: ReadonlySet<string>,
): readonly RowValues[] {
  const rows: RowValues[] = [];
  for (let number = 1; rows.length < SPARE_ROWS; number += 1) {
    const id = `${idStem}-${number}`;
    if (taken.has(id)) continue;
    const isProposed = kind === "list" && layout === "one";
    rows.push(columns.map(({ name }) => (isProposed && name === COLUMN.id ? id : undefined)));
  }
  return rows;
}

function idsOf(group: QuestionGroup, { filings }: Form): ReadonlySet<string> {
  const ids = filings.flatMap(({ value }) =>
    entriesIn(group, value).flatMap((entry) => {
      const id = memberOf(entry.value, "id");
      return typeof id === "string" ? [id] : [];
    }),
  );
  return new Set(ids);
}

function headCell(
  { name, question, isEnglish }: TableColumn,
  group: QuestionGroup,
  language: Form["language"],
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

/** Over each column the groups it stands in, written where they begin. */
function sectionCells(columns: readonly TableColumn[], language: Form["language"]): readonly WrittenCell[] {
  let before: Field | string | undefined;
  return columns.map(({ question, isEnglish }) => {
    const within = question?.within.at(-1);
    const section = isEnglish ? FORM_WORDS[language].englishColumns : within;
    const isNew = section !== before;
    before = section;
    if (section === undefined || !isNew) return { look: LOOKS.section };
    const label =
      typeof section === "string"
        ? section
        : (question?.within ?? []).map((field) => field.label[language]).join(" › ");
    return { value: label, look: { ...LOOKS.section, alignment: { vertical: "top" } } };
  });
}

function listHint({ field, kind }: QuestionGroup, language: Form["language"]): string {
  return kind === "list" && field.forms.includes("notApplicable")
    ? FORM_WORDS[language].listNotApplicable(NOT_APPLICABLE[language])
    : "";
}

function lookOf({ question, isEnglish }: TableColumn): WrittenCell["look"] {
  if (question === undefined) return answerLook("text", true);
  return isEnglish
    ? answerLook("text", false)
    : answerLook(formatOf(question.field), question.need === "always");
}

const WIDTHS: Readonly<Record<string, number>> = {
  text: 34,
  code: 20,
  date: 12,
  integer: 12,
  boolean: 10,
  enum: 18,
  enumList: 26,
  reference: 16,
  referenceList: 22,
};

function widthOf({ question }: TableColumn): number {
  return question === undefined ? 16 : (WIDTHS[question.field.kind] ?? 20);
}

function checkOf(
  { name, question, isEnglish }: TableColumn,
  column: number,
  group: QuestionGroup,
  { language, questionnaire }: Form,
  sources: ChoiceSources,
): readonly WrittenCheck[] {
  const letters = columnLetters(column);
  const range = `${letters}${HEAD_ROWS + 1}:${letters}${LAST_ROW}`;
  if (question !== undefined) return isEnglish ? [] : [answerCheck(question.field, range, sources, language)];
  const isMaster = name === COLUMN.filing && questionnaire.groups[0]?.pattern === group.pattern;
  const source =
    name === COLUMN.parent
      ? sources.ids.get(group.parent ?? "")
      : name === COLUMN.filing && !isMaster
        ? sources.ids.get(COLUMN.filing)
        : undefined;
  const { label, note } = FORM_WORDS[language].keys(name, group);
  const prompt = { title: label, text: note };
  return [
    source === undefined
      ? { range, rule: { type: "any" }, prompt }
      : { range, rule: { type: "choice", source }, prompt },
  ];
}

function row(mark: string, cells: readonly WrittenCell[]): WrittenRow {
  return { cells: [{ value: mark, look: LOOKS.mark }, ...cells] };
}

function valueOf(value: AnswerCell | undefined): { readonly value?: AnswerCell } {
  return value === undefined ? {} : { value };
}
