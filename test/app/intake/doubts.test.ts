import { describe, expect, it } from "vitest";
import { formSheets } from "../../../src/app/intake/form.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import type { Diagnostic } from "../../../src/foundation/diagnostic.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { memberOf } from "../../../src/foundation/data.js";
import { MARKING_MARK } from "../../../src/input/questionnaire/marks.js";
import { readForm, type FormOutcome } from "../../../src/input/questionnaire/read-form.js";
import { addressOf } from "../../../src/sheet/address.js";
import { sheetOf, type ReadCell, type ReadSheet, type ReadWorkbook } from "../../../src/sheet/read-sheet.js";
import { exampleValue, formOf } from "./forms.js";
import { put, reshaped, shiftCells, type Reshaping } from "./reshape.js";
import { text, typedInto, type Typing } from "./typed.js";

const hotel = exampleValue("hotel");
const form = formOf([hotel]);
const sheets = questionnaireSheets(form);
const workbook = typedInto(sheets);

const nameOf = (pattern: string): string =>
  formSheets(form).find(({ group }) => group.pattern === pattern)?.name ?? "";

function sheetIn(pattern: string): ReadSheet {
  const sheet = workbook.sheets.find(({ name }) => name === nameOf(pattern));
  if (sheet === undefined) throw new Error(`no sheet for ${pattern}`);
  return sheet;
}

const shownAt = (sheet: ReadSheet, row: number, column: number): string => {
  const content = sheet.cellAt(row, column)?.content;
  return content?.type === "text" ? content.text : "";
};

function rowOf(pattern: string): number {
  const sheet = sheetIn(`/${pattern.split("/")[1] ?? ""}`);
  for (let row = 1; row <= sheet.rows; row += 1) if (shownAt(sheet, row, 1) === pattern) return row;
  throw new Error(`no question ${pattern}`);
}

function columnOf(name: string, pattern: string): number {
  const sheet = sheetIn(pattern);
  for (let column = 2; column <= sheet.columns; column += 1)
    if (shownAt(sheet, 3, column) === name) return column;
  throw new Error(`no column ${name}`);
}

const at = (pattern: string, row: number, column: number): string =>
  `${nameOf(pattern)}!${addressOf(row, column)}`;

const typed = (typing: Typing): FormOutcome => readForm(typedInto(sheets, typing), fieldCatalogue());

const changed = (pattern: string, ...steps: readonly Reshaping[]): FormOutcome =>
  readForm(reshaped(workbook, nameOf(pattern), ...steps), fieldCatalogue());

const briefly = (findings: readonly Diagnostic[]): readonly string[] =>
  findings.map(
    ({ code, severity, place }) =>
      `${severity} ${code.replace("cell/", "")} ${(place?.cell ?? "").replace(/^.*!/u, "")}`,
  );

const struck = (cell: ReadCell | undefined): ReadCell | undefined => cell && { ...cell, struck: "all" };

const PROCESSOR = "/processor";
const RECIPIENTS = "/recipients";
const NAME = columnOf(".name", RECIPIENTS);

describe("comments", () => {
  const formerName = rowOf("/processor/formerName");

  it("are named on answers that are open, with the question, and not read", () => {
    const { value, diagnostics } = typed({
      cells: { [at(PROCESSOR, formerName, 3)]: undefined, [at(PROCESSOR, formerName, 4)]: undefined },
      comments: { [at(PROCESSOR, formerName, 3)]: "示例旅馆有限公司" },
    });
    expect(briefly(diagnostics)).toEqual([`warning answer-in-comment C${formerName}`]);
    expect(diagnostics[0]?.label?.zh).toBe("个人信息处理者 › 曾用名称");
    expect(diagnostics[0]?.message.zh).toContain("“示例旅馆有限公司”");
    expect(memberOf(memberOf(value?.[0]?.value, "processor"), "formerName")).toBeUndefined();
  });

  it("are named beside the question and on the cell for English too", () => {
    const open = { [at(PROCESSOR, formerName, 3)]: undefined, [at(PROCESSOR, formerName, 4)]: undefined };
    const beside = typed({ cells: open, comments: { [at(PROCESSOR, formerName, 2)]: "没有" } });
    expect(briefly(beside.diagnostics)).toEqual([`warning answer-in-comment B${formerName}`]);
    const english = typed({ cells: open, comments: { [at(PROCESSOR, formerName, 4)]: "Sample Inn" } });
    expect(briefly(english.diagnostics)).toEqual([`warning answer-in-comment D${formerName}`]);
  });

  it("are named on open cells of a table, also of rows in which nothing else stands", () => {
    const { diagnostics } = typed({
      cells: { [at(RECIPIENTS, 6, NAME)]: undefined },
      comments: {
        [at(RECIPIENTS, 6, NAME)]: "甲",
        [at(RECIPIENTS, 9, 2)]: "乙",
        [at(RECIPIENTS, 90, NAME)]: "丙",
      },
    });
    expect(briefly(diagnostics).filter((one) => one.includes("comment"))).toEqual([
      `warning answer-in-comment ${addressOf(6, NAME)}`,
      "warning answer-in-comment B9",
      `warning answer-in-comment ${addressOf(90, NAME)}`,
    ]);
    expect(diagnostics.find(({ code }) => code === "cell/answer-in-comment")?.label?.zh).toBe(
      "境外接收方 › 第 6 行 › 境外接收方名称",
    );
  });

  it("are remarks on answers, on words of the form and on other sheets", () => {
    const { diagnostics } = typed({
      comments: {
        [at(PROCESSOR, rowOf("/processor/name"), 3)]: "请核对",
        [at(PROCESSOR, 4, 3)]: "请核对",
        [at(RECIPIENTS, 6, NAME)]: "请核对",
        [at(RECIPIENTS, 5, NAME)]: "名称以登记为准",
        [at(RECIPIENTS, 6, 99)]: "请核对",
        "填写说明!B2": "请核对",
      },
    });
    expect(briefly(diagnostics)).toEqual([]);
  });

  it("are the program's own where a check put them in, but for what somebody added", () => {
    const note = "—— 以下为检查结果 ——\n【阻断】缺少“曾用名”";
    const memory = sheetOf(
      "_marking",
      new Map([
        [1, new Map([[1, text(MARKING_MARK)]])],
        [2, new Map([[3, text(note)]])],
      ]),
    );
    const withNote = (comment: string): readonly string[] => {
      const read = typedInto(sheets, {
        cells: { [at(PROCESSOR, formerName, 3)]: undefined, [at(PROCESSOR, formerName, 4)]: undefined },
        comments: { [at(PROCESSOR, formerName, 3)]: comment },
      });
      const marked: ReadWorkbook = { ...read, sheets: [...read.sheets, memory] };
      return readForm(marked, fieldCatalogue()).diagnostics.map(({ message }) => message.zh);
    };
    expect(withNote(note)).toEqual([]);
    expect(withNote(`${note}\n\n示例旅馆`)).toEqual([expect.stringContaining("“示例旅馆”")]);
  });
});

describe("rows that are struck through", () => {
  const row = (count: number): FormOutcome => {
    const sheet = sheetIn(RECIPIENTS);
    const cells: Record<string, ReadCell | undefined> = {};
    for (let column = 2; column < 2 + count; column += 1)
      cells[at(RECIPIENTS, 6, column)] = struck(sheet.cellAt(6, column));
    return typed({ cells });
  };

  it("are named once, and read", () => {
    const { value, diagnostics } = row(sheetIn(RECIPIENTS).columns - 1);
    expect(briefly(diagnostics)).toEqual(["blocking row-struck B6"]);
    expect(memberOf(value?.[0]?.value, "recipients")).toEqual(memberOf(hotel, "recipients"));
  });

  it("are named cell by cell where some cells are not", () => {
    expect(briefly(row(2).diagnostics)).toEqual(["blocking struck-out B6", "blocking struck-out C6"]);
  });
});

describe("answers that stand beside other questions", () => {
  const PROTECTION = "/protection";
  const first = 5;
  const { rows: last } = sheetIn(PROTECTION);

  it.each([1, -1] as const)(
    "are named once where they were moved by %d, and the page is not read",
    (distance) => {
      const from = distance === 1 ? first : first + 1;
      const { value, diagnostics } = changed(
        PROTECTION,
        shiftCells(3, from, last, distance),
        shiftCells(4, from, last, distance),
      );
      expect(briefly(diagnostics).filter((one) => !one.includes("row-unmarked"))).toEqual([
        expect.stringMatching(/^blocking answers-shifted C\d+$/u),
      ]);
      expect(value?.[0]?.unread.has(PROTECTION)).toBe(true);
    },
  );

  it("are no matter of one wrong answer, nor of the same words in two", () => {
    const count = rowOf("/processor/employeeCount");
    const legal = rowOf("/processor/isLegalPerson");
    expect(briefly(changed(PROCESSOR, put(count, 3, text("是"))).diagnostics)).toEqual([]);
    const unknown = changed(PROCESSOR, put(count, 3, text("不清楚")), put(legal, 3, text("不清楚")));
    expect(briefly(unknown.diagnostics)).toEqual([]);
  });
});

describe("cells of a table that were moved down", () => {
  const lastRow = 5 + 2;

  it("are named with the gap they left, and make no entry", () => {
    const { value, diagnostics } = changed(RECIPIENTS, shiftCells(NAME, 6, lastRow, 1));
    expect(briefly(diagnostics)).toContain(`blocking cells-shifted ${addressOf(8, NAME)}`);
    const found = diagnostics.find(({ code }) => code === "cell/cells-shifted");
    expect(found?.message.zh).toContain(`'${nameOf(RECIPIENTS)}'!${addressOf(6, NAME)}是空的`);
    expect(memberOf(value?.[0]?.value, "recipients")).toHaveLength(2);
  });

  it("are none where the last row has an id of its own, or the gap is elsewhere", () => {
    const own = changed(RECIPIENTS, shiftCells(NAME, 6, lastRow, 1), put(8, 2, text("new-york")));
    expect(briefly(own.diagnostics).filter((one) => one.includes("shifted"))).toEqual([]);
    const other = changed(RECIPIENTS, put(8, NAME, text("第三家")));
    expect(briefly(other.diagnostics)).toEqual([]);
  });
});

describe("the names of columns", () => {
  it("are held against the heads of a table", () => {
    const other = columnOf(".address", RECIPIENTS);
    const { value, diagnostics } = changed(
      RECIPIENTS,
      put(3, NAME, text(".address")),
      put(3, other, text(".name")),
    );
    expect(briefly(diagnostics)).toEqual([`blocking heads-moved ${addressOf(5, NAME)}`]);
    expect(diagnostics[0]?.message.zh).toContain("有2列");
    expect(value?.[0]?.unread.has(RECIPIENTS)).toBe(true);
  });

  it("are held against the heads of a page", () => {
    const { diagnostics } = changed(PROCESSOR, put(3, 3, text("english")), put(3, 4, text("answer")));
    expect(briefly(diagnostics)).toEqual([expect.stringMatching(/^blocking heads-moved [CD]4$/u)]);
  });
});

describe("a table that cannot be not applicable", () => {
  it("says so, and has no entry of that name", () => {
    const row = sheetIn("/measures").rows;
    const { value, diagnostics } = changed("/measures", put(row, 2, text("不适用：没有其他措施")));
    expect(briefly(diagnostics)).toEqual([`blocking list-not-applicable B${row}`]);
    expect(memberOf(value?.[0]?.value, "measures")).toEqual(memberOf(hotel, "measures"));
  });
});

describe("rows of strokes", () => {
  it("are no rows", () => {
    const { value, diagnostics } = changed(
      RECIPIENTS,
      ...[2, NAME, NAME + 1].map((column) => put(8, column, text("/"))),
    );
    expect(briefly(diagnostics)).toEqual([]);
    expect(memberOf(value?.[0]?.value, "recipients")).toEqual(memberOf(hotel, "recipients"));
  });
});

describe("a sheet that is gone", () => {
  const without = (pattern: string, known?: unknown): FormOutcome =>
    readForm(
      { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== nameOf(pattern)) },
      fieldCatalogue(),
      known,
    );

  it("is named, and the rows that belonged to it once a sheet", () => {
    const { diagnostics } = without("/scenarios");
    expect(diagnostics.map(({ code }) => code).toSorted()).toEqual([
      "cell/parent-sheet-missing",
      "cell/parent-sheet-missing",
      "cell/sheet-missing",
    ]);
    expect(diagnostics[0]?.message.zh).toContain("属于“出境场景”中的各项");
  });

  it("leaves the rows readable where a filing has what they belong to", () => {
    const { diagnostics } = without("/scenarios", hotel);
    expect(diagnostics.map(({ code }) => code)).toEqual(["cell/sheet-missing"]);
  });
});
