import type { LocalizedText } from "../../foundation/locale.js";
import type { Question, QuestionGroup } from "./plan.js";

/**
 * Marks in the hidden first column say what a row is, so that answers are found wherever rows were added and whatever a
 * sheet is called.
 */
export const MARK = "pipia:";

/** First cell of the sheet that tells which questions a workbook was made from. */
export const FORM_MARK = `${MARK}questionnaire`;

/** Of the row that names the columns. */
export const FIELDS_MARK = `${MARK}fields`;

/** Of rows that hold words of the form only. */
export const WORDS_MARK = `${MARK}words`;

/** First cell of the sheet of results that a check puts in. Nothing on it is an answer. */
export const RESULTS_MARK = `${MARK}results`;

/** First cell of the hidden sheet that remembers what a check coloured and noted. */
export const MARKING_MARK = `${MARK}marking`;

/** Names of columns that hold no field. */
export const COLUMN = {
  filing: "filing",
  parent: "parent",
  id: "id",
  answer: "answer",
  english: "english",
} as const;

/** The record whose table says which filings there are. */
export const FIRST_RECORD = "/processor";

/** What people see as the heads of the columns that hold no field; in Chinese also names of columns in findings. */
export const COLUMN_LABELS: Readonly<Record<(typeof COLUMN)[keyof typeof COLUMN], LocalizedText>> = {
  [COLUMN.filing]: { zh: "公司", en: "Company" },
  [COLUMN.parent]: { zh: "所属编号", en: "Belongs to" },
  [COLUMN.id]: { zh: "编号", en: "Id" },
  [COLUMN.answer]: { zh: "填写内容", en: "Answer (Chinese)" },
  [COLUMN.english]: { zh: "英文（需要英文版时填写）", en: "English, for an English edition" },
};

/** What an explanation has before the articles that a question rests on. */
export const BASIS: LocalizedText = { zh: "依据：", en: "Basis: " };

/** Sheets of a form that hold no questions and have no mark; `检查结果` and `Findings` are those of a check. */
export const SHEETS_WITHOUT_QUESTIONS: ReadonlySet<string> = new Set([
  "填写说明",
  "How to fill it in",
  "检查结果",
  "Findings",
  "_lists",
]);

/** First cell of the sheet of a group. */
export function groupMark({ pattern }: Pick<QuestionGroup, "pattern">): string {
  return MARK + pattern;
}

/** How filings lie in a form: one fills it, with records as pages; or many, with records as tables of one row each. */
export type FormLayout = "one" | "many";

/** A column of a table. `english` is the second cell of a text. */
export interface TableColumn {
  readonly name: string;
  readonly question?: Question;
  readonly isEnglish: boolean;
}

/**
 * The columns of a table after the marks: which filing, which parent entry, id, answers, and then the English forms of
 * texts.
 */
export function tableColumns(group: QuestionGroup, layout: FormLayout): readonly TableColumn[] {
  const keys = [
    ...(layout === "many" ? [COLUMN.filing] : []),
    ...(group.parent === undefined ? [] : [COLUMN.parent]),
    ...(group.kind === "list" ? [COLUMN.id] : []),
  ];
  const bilingual = group.questions.filter(({ field }) => field.kind === "text");
  return [
    ...keys.map((name) => ({ name, isEnglish: false })),
    ...group.questions.map((question) => ({ name: nameOf(question), question, isEnglish: false })),
    ...bilingual.map((question) => ({ name: `${nameOf(question)}@en`, question, isEnglish: true })),
  ];
}

/** A field of a table may be called like one of our own columns: its name has the dot that theirs have not. */
function nameOf({ path }: Question): string {
  return `.${path.join(".")}`;
}
