import type {
  Block,
  Cell,
  DocumentTree,
  Heading,
  Inline,
  Paragraph,
  ParagraphStyle,
  Row,
  Table,
} from "../../../document/node.js";
import { HeadingCounter } from "../../../document/number.js";
import { memberOf } from "../../../foundation/data.js";
import type { Field } from "../../../foundation/field.js";
import type { Language } from "../../../foundation/locale.js";
import { segmentsOf } from "../../../foundation/pointer.js";
import { NOT_APPLICABLE } from "../../../input/questionnaire/answer-cell.js";
import { entriesIn, memberAt } from "../../../input/questionnaire/entries.js";
import type { Question, QuestionGroup } from "../../../input/questionnaire/plan.js";
import { FORM_WORDS } from "../form-words.js";
import type { Form } from "../form.js";
import { basisText, questionLabel } from "../question-words.js";
import { answerSpace, blank, check, text, written } from "./answer-space.js";
import { PRINT_WORDS } from "./print-words.js";

/** Empty entries that a list has room for: two of a few questions, one of many, whose pages are copied. */
const ROOM_FOR = { few: 2, many: 1 } as const;
const FEW_QUESTIONS = 10;
/** Shares of the width for question and answer. */
const SHARES = [0.46, 0.54] as const;

/** A questionnaire as a document with room to answer by hand, or with the answers of its first filing. */
export function printForm(form: Form): DocumentTree {
  const { language, questionnaire } = form;
  const words = FORM_WORDS[language];
  const printed = PRINT_WORDS[language];
  const counter = new HeadingCounter(language);
  let headings = 0;
  const heading = (level: 1 | 2, title: string): Heading => ({
    type: "heading",
    level,
    numbered: true,
    label: counter.next(level),
    id: `h${(headings += 1)}`,
    inlines: [text(title)],
  });
  const cover: readonly Block[] = [
    line("title", [text(words.title)]),
    line("subtitle", [text(printed.paper(words.papers[questionnaire.document]))]),
    ...printed.coverLines.map((label) => line("coverLine", [text(label), blank("line", 14)])),
    line("coverLine", [text(printed.date), blank("date", 0)]),
  ];
  const guide = printed.guide.map((sentence, index) => line("plain", [text(`${index + 1}. ${sentence}`)]));
  const blocks = questionnaire.groups.flatMap((group) => groupBlocks(group, form, heading));
  return {
    language,
    title: words.title,
    sections: [
      { kind: "cover", orientation: "portrait", header: [], footer: [], blocks: cover },
      {
        kind: "body",
        orientation: "portrait",
        header: [text(words.title)],
        footer: printed.footer,
        blocks: [...guide, ...blocks],
      },
    ],
  };
}

type MakeHeading = (level: 1 | 2, title: string) => Heading;

function groupBlocks(group: QuestionGroup, form: Form, heading: MakeHeading): readonly Block[] {
  const { language } = form;
  const head: readonly Block[] = [
    heading(1, group.field.label[language]),
    line("plain", [text(group.field.help[language])]),
  ];
  const value = form.filings[0]?.value;
  if (group.kind === "record") {
    return [...head, ...tables(group, memberAt(value, segmentsOf(group.pattern)), form, heading)];
  }
  const printed = PRINT_WORDS[language];
  const entries = entriesIn(group, value);
  const notApplicable = group.field.forms.includes("notApplicable")
    ? [line("plain", [check(false), text(printed.wholeList + NOT_APPLICABLE[language]), blank("line", 18)])]
    : [];
  const rooms =
    entries.length > 0
      ? entries
      : Array.from({ length: ROOM_FOR[group.questions.length <= FEW_QUESTIONS ? "few" : "many"] }, () => ({
          value: undefined,
          parent: undefined,
        }));
  return [
    ...head,
    ...notApplicable,
    ...rooms.flatMap(({ value: entry, parent }, index): readonly Block[] =>
      entryLines(entry, parent, index, group, language).concat(entryTables(group.questions, entry, form)),
    ),
    ...(entries.length > 0 ? [] : [line("note", [text(printed.more)])]),
  ];
}

/** What entry follows: its place, its id, and what it belongs to. */
function entryLines(
  entry: unknown,
  parent: string | undefined,
  index: number,
  group: QuestionGroup,
  language: Language,
): readonly Block[] {
  const printed = PRINT_WORDS[language];
  const id = memberOf(entry, "id");
  const inlines: Inline[] = [text(printed.entry(index + 1), ["bold"]), text(printed.id)];
  inlines.push(typeof id === "string" ? text(id) : text(`${group.idStem}-${index + 1}`));
  if (group.parent !== undefined)
    inlines.push(text(printed.parent), parent === undefined ? blank("line", 8) : text(parent));
  return [{ ...line("plain", inlines), keepWithNext: true }];
}

/** Questions that stand in the same groups, one after another. */
interface Part {
  readonly within: readonly Field[];
  readonly questions: readonly Question[];
}

function partsOf(questions: readonly Question[]): readonly Part[] {
  const parts: { readonly within: readonly Field[]; readonly questions: Question[] }[] = [];
  for (const question of questions) {
    const last = parts.at(-1);
    if (last !== undefined && last.within.at(-1) === question.within.at(-1)) last.questions.push(question);
    else parts.push({ within: question.within, questions: [question] });
  }
  return parts;
}

/** The questions of a record, a table for each of the groups in it. */
function tables(group: QuestionGroup, record: unknown, form: Form, heading: MakeHeading): readonly Block[] {
  return partsOf(group.questions).flatMap(({ within, questions }) => {
    const inner = within.at(-1);
    const table = questionTable(questionRows(questions, record, form), form);
    return inner === undefined ? table : [heading(2, inner.label[form.language]), table];
  });
}

/** The questions of an entry, a table for each of the groups in it under the names of the group. */
function entryTables(questions: readonly Question[], entry: unknown, form: Form): readonly Block[] {
  return partsOf(questions).flatMap((part): readonly Block[] =>
    groupLines(part.within, form).concat(questionTable(questionRows(part.questions, entry, form), form)),
  );
}

/** What a group inside an entry is called and what it asks; on the page of its first question. */
function groupLines(within: readonly Field[], { language }: Form): readonly Block[] {
  const inner = within.at(-1);
  if (inner === undefined) return [];
  const names = within.map((field) => field.label[language]).join(" › ");
  return [...written(names, ["bold"]), ...written(inner.help[language])].map((paragraph) =>
    Object.assign({}, paragraph, { keepWithNext: true }),
  );
}

function questionRows(questions: readonly Question[], record: unknown, { language }: Form): readonly Row[] {
  return questions.map((question) => questionRow(question, memberAt(record, question.path), language));
}

function questionTable(rows: readonly Row[], { language }: Form): Table {
  const words = FORM_WORDS[language];
  const head: Row = {
    cells: [words.question, words.answer].map((word) => cell(written(word, ["bold"]), { header: true })),
  };
  return { type: "table", columns: SHARES, headerRows: 1, border: "grid", rows: [head, ...rows] };
}

/** Between sentences. */
const SPACE = { zh: "", en: " " } as const;

function questionRow(question: Question, value: unknown, language: Language): Row {
  const { field } = question;
  const asked = [
    ...written(questionLabel(question, language), ["bold"]),
    ...written(
      [field.help[language], basisText(field, language)].filter((part) => part !== "").join(SPACE[language]),
    ),
  ];
  return { cells: [cell(asked), cell(answerSpace(field, value, language))] };
}

function cell(blocks: readonly Paragraph[], { header = false }: { readonly header?: boolean } = {}): Cell {
  return { columnSpan: 1, rowSpan: 1, header, align: "left", shade: header ? 1 : 0, blocks };
}

function line(style: ParagraphStyle, inlines: readonly Inline[]): Paragraph {
  return { type: "paragraph", style, inlines };
}
