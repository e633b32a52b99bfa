import { memberOf } from "../../foundation/data.js";
import { segmentsOf } from "../../foundation/pointer.js";
import { answerCells, listAnswerCell, type AnswerCell } from "../../input/questionnaire/answer-cell.js";
import { entriesIn, memberAt } from "../../input/questionnaire/entries.js";
import { COLUMN, tableColumns, type TableColumn } from "../../input/questionnaire/marks.js";
import type { QuestionGroup } from "../../input/questionnaire/plan.js";
import { columnLetters } from "../../sheet/address.js";
import type {
  WrittenCell,
  WrittenCheck,
  WrittenColumn,
  WrittenPaper,
  WrittenSheet,
} from "../../sheet/written-sheet.js";
import { answerCheck, formatOf, type ChoiceSources } from "./answer-checks.js";
import type { Form, FormSheet } from "./form.js";
import { FORM_WORDS } from "./form-words.js";
import { answerLook, LOOKS } from "./looks.js";
import { fixed, withHeights } from "./row-height.js";
import { isShort } from "./question-words.js";
import { HEAD_ROWS, markedRow, tableHeads } from "./table-heads.js";

/** Last row that drop-downs and checks reach; rows added below the prepared ones have them too. */
export const LAST_ROW = 2000;
/** Of a row, in points. */
const LEAST_HEIGHT = 22;
/** Width of a page on its side at full size, in characters of the default font. */
const PAGE_WIDTH = 126;
/** Per cent of its size that a wide table is printed in; a table that fits a page in {@link LEAST_SCALE} is one page wide. */
const SCALE = 66;
const LEAST_SCALE = 60;
/**
 * Empty rows that are drawn where a table is empty, and below entries. What is typed under them looks the same: looks are those
 * of whole columns.
 */
const SPARE_ROWS = { alone: 12, below: 4 } as const;

/** A list as a table, or a record where a form holds several filings: one row an entry. */
export function tableSheet(sheet: FormSheet, form: Form, sources: ChoiceSources): WrittenSheet {
  const { group, name } = sheet;
  const { language } = form;
  const words = FORM_WORDS[language];
  const columns = tableColumns(group, form.layout);
  const filled = filledRows(group, columns, form);
  const spare = filled.length === 0 ? SPARE_ROWS.alone : SPARE_ROWS.below;
  const blank = blankRows(spare, group, columns, form);
  const keys = columns.filter(({ question }) => question === undefined).length;
  const looks = columns.map((column) => lookOf(column));
  const laidOut: readonly WrittenColumn[] = [
    { width: 4, isHidden: true },
    ...columns.map((column, index) => ({ width: widthOf(column, group), look: looks[index] ?? LOOKS.label })),
  ];
  const { rows: heads, merges } = tableHeads(sheet, columns, laidOut, language);
  const entries = [...filled, ...blank].map((values) =>
    markedRow(
      "",
      columns.map((column, index) => ({ ...valueOf(values[index]), look: looks[index] ?? LOOKS.label })),
    ),
  );
  return {
    name,
    columns: laidOut,
    rows: withHeights([...fixed(heads), ...entries], laidOut, LEAST_HEIGHT, merges),
    merges,
    rowHeight: LEAST_HEIGHT,
    checks: columns.flatMap((column, index) => checkOf(column, index + 2, group, form, sources)),
    frozen: { rows: HEAD_ROWS, columns: 1 + keys },
    paper: { isLandscape: true, fit: fitOf(laidOut) },
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

/**
 * A text that nobody sees and no reader takes for an answer. LibreOffice prints a sheet up to the last text in a column that
 * is shown, and of a form for many companies it would print the heads only. (A print area would leave out what is typed below.)
 */
const NOTHING_TO_READ = " ";

/** Empty rows; ids are proposed where a form is for one filing, so that other sheets can name them. */
function blankRows(
  count: number,
  group: QuestionGroup,
  columns: readonly TableColumn[],
  form: Form,
): readonly RowValues[] {
  const { kind, idStem } = group;
  const { layout } = form;
  const taken = idsOf(group, form);
  const rows: RowValues[] = [];
  for (let number = 1; rows.length < count; number += 1) {
    const id = `${idStem}-${number}`;
    if (taken.has(id)) continue;
    const isProposed = kind === "list" && layout === "one";
    rows.push(columns.map(({ name }) => (isProposed && name === COLUMN.id ? id : undefined)));
  }
  const last = rows.at(-1);
  if (layout === "many" && last !== undefined) rows[rows.length - 1] = last.with(0, NOTHING_TO_READ);
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

function fitOf(columns: readonly WrittenColumn[]): WrittenPaper["fit"] {
  const width = columns.reduce((sum, column) => sum + (column.isHidden === true ? 0 : column.width), 0);
  return width * (LEAST_SCALE / 100) <= PAGE_WIDTH ? "width" : SCALE;
}

function lookOf({ question, isEnglish }: TableColumn): WrittenCell["look"] {
  if (question === undefined) return answerLook("text", true);
  return isEnglish
    ? answerLook("text", false)
    : answerLook(formatOf(question.field), question.need === "always");
}

/** Of columns, in characters of the default font. */
const WIDTHS: Readonly<Record<string, number>> = {
  text: 32,
  code: 20,
  date: 13,
  integer: 13,
  boolean: 12,
  enum: 18,
  enumList: 26,
  reference: 16,
  referenceList: 22,
};
const WIDTH_OF_KEY = 16;
/** What an id has behind its stem, and room so that it stays on one line in whatever font. */
const ROOM_FOR_NUMBER = 7;
/** Of names and other short texts. */
const SHORT_WIDTH = 20;

function widthOf({ name, question }: TableColumn, { idStem }: QuestionGroup): number {
  if (question === undefined) {
    return name === COLUMN.id ? Math.max(WIDTH_OF_KEY, idStem.length + ROOM_FOR_NUMBER) : WIDTH_OF_KEY;
  }
  const { kind } = question.field;
  return kind === "text" && isShort(question.field) ? SHORT_WIDTH : (WIDTHS[kind] ?? SHORT_WIDTH);
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

function valueOf(value: AnswerCell | undefined): { readonly value?: AnswerCell } {
  return value === undefined ? {} : { value };
}
