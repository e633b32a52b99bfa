import { describe, expect, it } from "vitest";
import { formSheets } from "../../../src/app/intake/form.js";
import { FORM_WORDS } from "../../../src/app/intake/form-words.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { memberOf } from "../../../src/foundation/data.js";
import { COLUMN, COLUMN_LABELS, SHEETS_WITHOUT_QUESTIONS } from "../../../src/input/questionnaire/marks.js";
import { readForm, type FormOutcome } from "../../../src/input/questionnaire/read-form.js";
import type { ReadSheet, ReadWorkbook } from "../../../src/sheet/read-sheet.js";
import { exampleValue, formOf } from "./forms.js";
import {
  copyRow,
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRow,
  moveColumnDown,
  put,
  repeatColumn,
  reshaped,
  type Reshaping,
} from "./reshape.js";
import { text, typedInto } from "./typed.js";

const hotel = exampleValue("hotel");
const form = formOf([hotel]);
const workbook = typedInto(questionnaireSheets(form));
const many = formOf([hotel, exampleValue("shop")], { layout: "many" });
const workbookOfMany = typedInto(questionnaireSheets(many));

function nameOf(pattern: string): string {
  return formSheets(form).find(({ group }) => group.pattern === pattern)?.name ?? "";
}

function sheetIn({ sheets }: ReadWorkbook, pattern: string): ReadSheet {
  const sheet = sheets.find(({ name }) => name === nameOf(pattern));
  if (sheet === undefined) throw new Error(`no sheet for ${pattern}`);
  return sheet;
}

/** The row of a question of a page. */
function rowOf(pattern: string): number {
  const sheet = sheetIn(workbook, `/${pattern.split("/")[1] ?? ""}`);
  for (let row = 1; row <= sheet.rows; row += 1) {
    const content = sheet.cellAt(row, 1)?.content;
    if (content?.type === "text" && content.text === pattern) return row;
  }
  throw new Error(`no question ${pattern}`);
}

/** The column of an answer of a table. */
function columnOf(name: string, pattern: string, from = workbook): number {
  const sheet = sheetIn(from, pattern);
  for (let column = 2; column <= sheet.columns; column += 1) {
    const content = sheet.cellAt(3, column)?.content;
    if (content?.type === "text" && content.text === name) return column;
  }
  throw new Error(`no column ${name}`);
}

function read(pattern: string, ...steps: readonly Reshaping[]): FormOutcome {
  return readForm(reshaped(workbook, nameOf(pattern), ...steps), fieldCatalogue());
}

function readMany(pattern: string, ...steps: readonly Reshaping[]): FormOutcome {
  return readForm(reshaped(workbookOfMany, nameOf(pattern), ...steps), fieldCatalogue());
}

/** Codes with what stands behind them: cell or sheet. */
function briefly(findings: readonly Diagnostic[]): readonly string[] {
  return findings.map(
    ({ code, severity, place }) =>
      `${severity} ${code.replace("cell/", "")} ${(place?.cell ?? "").replace(/^.*!/u, "")}`,
  );
}

const RECIPIENTS = "/recipients";
const NAME = columnOf(".name", RECIPIENTS);
const nameRow = rowOf("/processor/name");
const ITEMS = "/scenarios/*/dataItems";

describe("a form whose structure was changed without harm", () => {
  it.each([
    ["rows above the title of a table", RECIPIENTS, [insertRow(1), insertRow(1)]],
    ["a row above the title of a page", "/processor", [insertRow(1)]],
    ["an empty column before a page", "/processor", [insertColumn(1, {})]],
    ["an empty column before a table", RECIPIENTS, [insertColumn(1, {})]],
    ["an empty row among the heads", RECIPIENTS, [insertRow(2), insertRow(5)]],
    ["an empty row among the questions", "/processor", [insertRow(9)]],
    ["an empty column among those of a table", RECIPIENTS, [insertColumn(4, {})]],
    ["the column of labels deleted", "/processor", [deleteColumn(2)]],
    ["the column of explanations deleted", "/processor", [deleteColumn(5)]],
    ["an explanation of an earlier form", "/processor", [put(nameRow, 5, text("按旧表填写。依据：某办法"))]],
    ["a remark behind an explanation", "/processor", [reword(nameRow, 5, (own) => `${own}（见附页）`)]],
    ["an empty column among those of a page", "/processor", [insertColumn(4, {})]],
    ["the mark of the row of names cleared", RECIPIENTS, [put(3, 1, undefined)]],
    ["the mark of the row of names of a page cleared", "/processor", [put(3, 1, text("x"))]],
    ["the mark of the heads cleared", RECIPIENTS, [put(5, 1, undefined)]],
    ["the heads deleted", RECIPIENTS, [deleteRow(4, 2)]],
    ["a row that stands twice with the same answer", "/processor", [copyRow(nameRow)]],
    ["a row that stands twice, once empty", "/processor", [copyRow(nameRow, { 3: undefined, 4: undefined })]],
    ["a column that stands twice with the same cells", RECIPIENTS, [repeatColumn(NAME)]],
  ] as const)("is read rightly: %s", (_, pattern, steps) => {
    const { value, diagnostics } = read(pattern, ...steps);
    expect(briefly(diagnostics)).toEqual([]);
    const key = pattern.slice(1);
    expect(memberOf(value?.[0]?.value, key)).toEqual(memberOf(hotel, key));
  });
});

/** Each disturbance: what it is, which sheet, how it is made, and all that is said of it. */
const DISTURBED: readonly (readonly [
  what: string,
  pattern: string,
  steps: readonly Reshaping[],
  findings: readonly string[],
])[] = [
  [
    "an answer in a row that parts the groups of a page",
    "/processor",
    [put(rowOf("/processor/legalRepresentative/name") - 1, 3, text("张三"))],
    [`blocking row-unmarked C${rowOf("/processor/legalRepresentative/name") - 1}`],
  ],
  ["the column of marks of a table deleted", RECIPIENTS, [deleteColumn(1)], ["blocking sheet-unmarked A1"]],
  ["the column of marks of a page deleted", "/processor", [deleteColumn(1)], ["blocking sheet-unmarked A1"]],
  ["the title of a table deleted", RECIPIENTS, [deleteRow(1)], ["blocking sheet-unmarked A1"]],
  ["the title of a page deleted", "/processor", [deleteRow(1)], ["blocking sheet-unmarked A1"]],
  ["the row of names of a table deleted", RECIPIENTS, [deleteRow(3)], ["blocking heads-missing B1"]],
  ["the row of names of a page deleted", "/processor", [deleteRow(3)], ["blocking heads-missing B1"]],
  ["the column of answers deleted", "/processor", [deleteColumn(3)], ["blocking column-missing B1"]],
  ["the column of English answers deleted", "/processor", [deleteColumn(4)], ["blocking column-missing B1"]],
  [
    "an English column of a table deleted",
    RECIPIENTS,
    [deleteColumn(columnOf(".name@en", RECIPIENTS))],
    ["blocking column-missing B1"],
  ],
  ["the column of ids deleted", RECIPIENTS, [deleteColumn(2)], ["blocking column-missing B1"]],
  ["the column of parents deleted", ITEMS, [deleteColumn(2)], ["blocking column-missing B1"]],
  [
    "several columns of a table deleted",
    RECIPIENTS,
    [deleteColumn(NAME), deleteColumn(NAME)],
    ["blocking column-missing B1"],
  ],
  [
    "a column with a head added to a table",
    RECIPIENTS,
    [insertColumn(4, { 5: "备注", 6: "请确认", 7: "再问" })],
    ["blocking column-added D6"],
  ],
  [
    "a column without a head added to a table",
    RECIPIENTS,
    [insertColumn(4, { 6: "请确认" })],
    ["blocking column-added D6"],
  ],
  [
    "a column added to a page",
    "/processor",
    [insertColumn(4, { [nameRow]: "请确认" })],
    [`blocking column-added D${nameRow}`],
  ],
  [
    "a column that stands twice with other cells",
    RECIPIENTS,
    [repeatColumn(NAME, { 6: text("另一名称") })],
    [`blocking column-twice ${columnLettersAfter(RECIPIENTS)}6`],
  ],
  [
    "the mark of a question cleared",
    "/processor",
    [put(nameRow, 1, undefined)],
    ["warning question-missing B1", `blocking row-unmarked C${nameRow}`],
  ],
  [
    "a row added to a page",
    "/processor",
    [insertRow(nameRow, "", "我加的行", "答案放这里")],
    [`blocking row-unmarked C${nameRow}`],
  ],
  [
    "a remark in a row added to a page",
    "/processor",
    [insertRow(nameRow, "", "请客户确认以下各项")],
    [`warning outside B${nameRow}`],
  ],
  [
    "an answer typed over a label",
    "/processor",
    [put(nameRow, 2, text("＊单位名称：甲公司"))],
    [`warning outside B${nameRow}`],
  ],
  [
    "an answer typed over an explanation",
    "/processor",
    [put(nameRow, 5, text("上海市甲路1号")), put(nameRow + 1, 5, text("2026"))],
    [`warning outside E${nameRow}`, `warning outside E${nameRow + 1}`],
  ],
  [
    "an answer typed before an explanation",
    "/processor",
    [reword(nameRow, 5, (own) => `甲公司\n${own}`)],
    [`warning outside E${nameRow}`],
  ],
  ["a question deleted", "/processor", [deleteRow(nameRow)], ["warning question-missing B1"]],
  [
    "a question that stands twice with other answers",
    "/processor",
    [copyRow(nameRow, { 3: text("另一名称") })],
    [`blocking question-twice C${sheetIn(workbook, "/processor").rows + 1}`],
  ],
  [
    "labels of a page sorted without the marks",
    "/processor",
    [moveColumnDown(2, nameRow)],
    [`blocking marks-moved B${nameRow}`],
  ],
  [
    "a row of answers among the heads",
    RECIPIENTS,
    [insertRow(5, "", "r-9", "名称")],
    ["blocking row-misplaced B5"],
  ],
  ["a remark above the title", RECIPIENTS, [insertRow(1, "", "请客户确认")], ["warning outside B1"]],
  [
    "a date beside a table",
    RECIPIENTS,
    [put(6, 1, undefined), insertColumn(60, { 7: "2026" })],
    ["warning outside BH7"],
  ],
];

/** Writes something else over what the form says in a cell. */
function reword(row: number, column: number, change: (own: string) => string): Reshaping {
  return (rows) => {
    const content = rows[row - 1]?.[column - 1]?.content;
    return put(row, column, text(change(content?.type === "text" ? content.text : "")))(rows);
  };
}

function columnLettersAfter(pattern: string): string {
  const next = sheetIn(workbook, pattern).columns + 1;
  return String.fromCharCode(
    ...(next > 26 ? [64 + Math.floor((next - 1) / 26)] : []),
    65 + ((next - 1) % 26),
  );
}

describe("a form whose structure was disturbed", () => {
  it.each(DISTURBED)("is named once and with its cell: %s", (_, pattern, steps, findings) => {
    const { diagnostics } = read(pattern, ...steps);
    expect(briefly(diagnostics)).toEqual(findings);
  });

  it.each(DISTURBED)(
    "says what it is about, without Chinese or our own words in English: %s",
    (_, pattern, steps) => {
      for (const { label, message, help } of read(pattern, ...steps).diagnostics) {
        expect(label).toBeDefined();
        const quoted = message.en.replaceAll(/“[^”]*”|'[^']*'![A-Z]+\d+/gu, "");
        expect(quoted).not.toMatch(/\p{Script=Han}/u);
        expect(help.en).not.toMatch(/\p{Script=Han}/u);
        expect(`${message.zh}${message.en}`).not.toMatch(/“[@.][\w.]+”|pipia:|undefined/u);
      }
    },
  );

  it("does not say of every row below it that something is missing", () => {
    const { diagnostics } = read("/scenarios", deleteColumn(2));
    expect(briefly(diagnostics)).toEqual(["blocking column-missing B1"]);
    const unmarked = read("/scenarios", deleteColumn(1));
    expect(briefly(unmarked.diagnostics)).toEqual(["blocking sheet-unmarked A1"]);
  });

  it("is refused without the sheet that says what it was made from", () => {
    const sheets = workbook.sheets.filter(({ name }) => name !== "_pipia");
    const { value, diagnostics } = readForm({ ...workbook, sheets }, fieldCatalogue());
    expect(value).toBeUndefined();
    expect(briefly(diagnostics)).toEqual(["blocking input/questionnaire-version "]);
  });

  it("names sheets that stand twice, that are none of the form, or that nobody sees", () => {
    const recipients = sheetIn(workbook, RECIPIENTS);
    const sheets: readonly ReadSheet[] = [
      ...workbook.sheets.map((sheet, index) =>
        index === 0
          ? { ...sheet, name: "目录" }
          : sheet === recipients
            ? { ...sheet, isHidden: true, hiddenColumns: new Set([1, NAME]) }
            : sheet,
      ),
      { ...recipients, name: "副本" },
      {
        ...recipients,
        name: "补充说明",
        cellAt: (row, column) => (row + column === 2 ? text("说明") : undefined),
      },
    ];
    const { diagnostics } = readForm({ ...workbook, sheets }, fieldCatalogue());
    expect(diagnostics.map(({ code, place }) => `${code} ${place?.cell ?? ""}`)).toEqual([
      `cell/hidden-column '${recipients.name}'!C6`,
      `cell/hidden-sheet '${recipients.name}'!B6`,
      "cell/sheet-twice '副本'!B1",
      "cell/sheet-unknown '补充说明'!A1",
    ]);
  });
});

describe("cells that tell a row from others", () => {
  it.each([
    ["a date", { content: { type: "date", day: "2026-01-01", hasTime: false } }, "blocking became-date"],
    ["a truth value", { content: { type: "boolean", boolean: true } }, "blocking key-not-text"],
    ["an error", { content: { type: "error", code: "#REF!" } }, "blocking error-value"],
    ["a formula without a value", { content: undefined, formula: "B14" }, "blocking formula-without-value"],
    ["a formula", { content: { type: "text", text: "sg-centre" }, formula: "B14" }, "warning formula"],
    ["a number", { content: { type: "number", number: 42, shown: "42" } }, "warning number-taken"],
  ] as const)("are read with the care of answers: %s", (_, cell, finding) => {
    const id = read("/attachments", put(6, 2, cell));
    expect(briefly(id.diagnostics)).toContain(`${finding} B6`);
    const parent = read(ITEMS, put(6, columnOf("parent", ITEMS), cell));
    expect(briefly(parent.diagnostics)).toContain(`${finding} B6`);
    const company = readMany("/volumes", put(6, 2, cell));
    expect(briefly(company.diagnostics)).toContain(`${finding} B6`);
    for (const { label } of [...id.diagnostics, ...parent.diagnostics])
      expect(label?.zh).toMatch(/第 \d+ 行/u);
  });

  it("are invented where they are missing, and never one that is typed", () => {
    const other = columnOf(".name", RECIPIENTS);
    const { value, diagnostics } = read(
      RECIPIENTS,
      put(6, 2, undefined),
      put(8, 2, undefined),
      put(8, other, text("第三家")),
      put(9, 2, text("recipient-1")),
      put(9, other, text("第四家")),
      put(10, 2, text("recipient-3")),
      put(10, other, text("第五家")),
    );
    expect(briefly(diagnostics)).toEqual(["warning ids-missing B6"]);
    const recipients = memberOf(value?.[0]?.value, "recipients");
    expect(Array.isArray(recipients) ? recipients.map((one: unknown) => memberOf(one, "id")) : []).toEqual([
      "recipient-2",
      "nl-centre",
      "recipient-4",
      "recipient-1",
      "recipient-3",
    ]);
  });
});

describe("a table that does not apply", () => {
  const list = "/impactAssessment/problems";
  const blank = formOf([{ formatVersion: "1" }]);
  const empty = typedInto(questionnaireSheets(blank));
  const readEmpty = (...steps: readonly Reshaping[]): FormOutcome =>
    readForm(reshaped(empty, nameOf(list), ...steps), fieldCatalogue());

  it("is taken once, whoever repeats it", () => {
    const { value, diagnostics } = readEmpty(
      put(6, 2, text("不适用：没有问题")),
      put(8, 2, text("不适用：没有问题")),
    );
    expect(diagnostics).toEqual([]);
    expect(memberOf(memberOf(value?.[0]?.value, "impactAssessment"), "problems")).toEqual({
      notApplicable: "没有问题",
    });
  });

  it.each([
    ["another reason", [put(8, 2, text("不适用：另一理由"))], "blocking not-applicable-twice B8"],
    ["what else stands in its row", [put(6, 3, text("不该有"))], "blocking not-applicable-with-answers C6"],
    ["rows below it", [put(7, 3, text("问题"))], "blocking list-answered-twice B6"],
  ] as const)("is named with %s", (_, steps, finding) => {
    const { diagnostics } = readEmpty(put(6, 2, text("不适用：没有问题")), ...steps);
    expect(briefly(diagnostics)).toEqual([finding]);
    expect(diagnostics[0]?.message.zh).toMatch(/'!B\d/u);
  });

  it("is named with rows above it, and without a reason", () => {
    const above = readEmpty(put(6, 3, text("问题")), put(8, 2, text("不适用：没有问题")));
    expect(briefly(above.diagnostics)).toEqual(["blocking list-answered-twice B8"]);
    const bare = readEmpty(put(6, 2, text("不适用")));
    expect(briefly(bare.diagnostics)).toEqual(["blocking reason-missing B6"]);
  });
});

describe("a form for many companies", () => {
  it("names two rows of one company with both cells, also where spaces differ", () => {
    const twice = readMany("/volumes", copyRow(6, { 2: text("　company-1 ") }));
    const row = sheetIn(workbookOfMany, "/volumes").rows + 1;
    expect(briefly(twice.diagnostics)).toEqual([`blocking filing-twice B${row}`]);
    expect(twice.diagnostics[0]?.message.zh).toContain("company-1");
    expect(twice.diagnostics[0]?.message.zh).toContain(`'${nameOf("/volumes")}'!B6`);
    expect(twice.diagnostics[0]?.label?.zh).toBe(
      `company-1 › ${nameOf("/volumes").replace(/^\d+ /u, "")} › 第 ${row} 行`,
    );
    const first = readMany("/processor", copyRow(6, { 3: text("另一家公司") }));
    expect(briefly(first.diagnostics).at(0)).toMatch(/^blocking filing-twice B/u);
  });

  it("names a company that is not on the first table once, whatever rows it has, and the one that is meant", () => {
    const { diagnostics, shared } = readMany(
      RECIPIENTS,
      put(6, 2, text("Company－1")),
      put(7, 2, text("Company－1")),
    );
    const found = diagnostics.find(({ code }) => code === "cell/filing-unknown");
    expect(found?.message.zh).toContain("写着它的2行没有读取；是否应为“company-1”？");
    expect(found?.label?.zh).toMatch(/^company-1 › /u);
    expect(shared).toEqual([]);
  });

  it("names every fault with its company", () => {
    const column = columnOf(".name", RECIPIENTS, workbookOfMany);
    const { diagnostics, value } = readMany(
      RECIPIENTS,
      put(6, column, { content: { type: "error", code: "#N/A" } }),
    );
    expect(diagnostics.map(({ label }) => label?.zh)).toEqual([expect.stringMatching(/^company-1 › /u)]);
    expect(value?.map(({ findings }) => findings.length)).toEqual([1, 0]);
  });

  it("is not read where the column of companies is gone", () => {
    const { diagnostics, shared } = readMany(RECIPIENTS, deleteColumn(2));
    expect(briefly(diagnostics)).toEqual(["blocking column-missing B1"]);
    expect(shared).toEqual(diagnostics);
  });
});

it("calls the columns what the form calls them", () => {
  const group = form.questionnaire.groups.find(({ kind }) => kind === "list");
  if (group === undefined) throw new Error("no list");
  for (const language of ["zh", "en"] as const) {
    const words = FORM_WORDS[language];
    expect(COLUMN_LABELS.answer[language]).toBe(words.answer);
    expect(COLUMN_LABELS.english[language]).toBe(words.english);
    expect(SHEETS_WITHOUT_QUESTIONS).toContain(words.coverName);
    for (const key of [COLUMN.filing, COLUMN.parent, COLUMN.id]) {
      expect(COLUMN_LABELS[key][language]).toBe(words.keys(key, group).label);
    }
  }
});
