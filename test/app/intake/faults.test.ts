import { describe, expect, it } from "vitest";
import { formSheets } from "../../../src/app/intake/form.js";
import { questionnaireSheets } from "../../../src/app/intake/workbook.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { formSource } from "../../../src/input/questionnaire/form-source.js";
import { readForm } from "../../../src/input/questionnaire/read-form.js";
import { validateSource } from "../../../src/input/validate.js";
import { addressOf } from "../../../src/sheet/address.js";
import type { CellContent, ReadCell } from "../../../src/sheet/read-sheet.js";
import type { WrittenSheet } from "../../../src/sheet/written-sheet.js";
import { exampleValue, formOf } from "./forms.js";
import { text, typedInto, type Typing } from "./typed.js";

const form = formOf([exampleValue("hotel")]);
const sheets = questionnaireSheets(form);
const named = new Map(formSheets(form).map(({ group, name }) => [group.pattern, name]));

function sheetOf(pattern: string): WrittenSheet {
  const sheet = sheets.find(({ name }) => name === named.get(pattern));
  if (sheet === undefined) throw new Error(`no sheet for ${pattern}`);
  return sheet;
}

/** The address of the answer to a question of a record, `'1 个人信息处理者'!C5` without the quotes. */
function page(pattern: string, column = 3): string {
  const record = `/${pattern.split("/")[1] ?? ""}`;
  const sheet = sheetOf(record);
  const row = sheet.rows.findIndex(({ cells }) => cells[0]?.value === pattern);
  if (row < 0) throw new Error(`no question ${pattern}`);
  return `${sheet.name}!${addressOf(row + 1, column)}`;
}

/** The address of an answer in an entry of a table; entries count from 0. */
function table(list: string, column: string, entry: number): string {
  const sheet = sheetOf(list);
  const fields = sheet.rows[2]?.cells.map((cell) => cell?.value) ?? [];
  const index = fields.indexOf(column);
  if (index < 0) throw new Error(`no column ${column}`);
  return `${sheet.name}!${addressOf(6 + entry, index + 1)}`;
}

/** The id of an entry of a table. */
function idOf(list: string, entry: number): string {
  const value = sheetOf(list).rows[5 + entry]?.cells[1]?.value;
  return typeof value === "string" ? value : "";
}

const of = (content: CellContent): ReadCell => ({ content });
const number = (value: number, shown = String(value)): ReadCell =>
  of({ type: "number", number: value, shown });
const day = (value: string, hasTime = false): ReadCell => of({ type: "date", day: value, hasTime });

/** Each fault: where it is planted, what is typed, and the code it is named by. */
const PLANTED: readonly (readonly [
  what: string,
  address: string,
  typed: ReadCell | undefined,
  code: string,
])[] = [
  [
    "a credit code of digits that became 9.13E+17",
    page("/processor/unifiedSocialCreditCode"),
    number(913_100_002_222_211_000, "9.1310000222221105E+17"),
    "cell/became-number",
  ],
  [
    "a telephone number that became a number",
    page("/processor/legalRepresentative/phone"),
    number(2_100_000_001),
    "cell/became-number",
  ],
  ["a text that became a date", page("/processor/formerName"), day("2026-01-02"), "cell/became-date"],
  ["a count that became a date", page("/processor/employeeCount"), day("1905-07-04"), "cell/became-date"],
  ["a number where a date belongs", page("/impactAssessment/completedOn"), number(46_000), "cell/not-a-day"],
  ["a date with a time", page("/impactAssessment/startedOn"), day("2026-10-12", true), "cell/has-time"],
  [
    "a formula",
    page("/processor/registeredAddress"),
    { content: { type: "text", text: "上海市" }, formula: "B2&C2" },
    "cell/formula",
  ],
  [
    "a formula without a stored value",
    page("/processor/officeAddress"),
    { content: undefined, formula: "VLOOKUP(A1,X!A:B,2,0)" },
    "cell/formula-without-value",
  ],
  [
    "an error value",
    page("/processor/operatingStatus"),
    of({ type: "error", code: "#REF!" }),
    "cell/error-value",
  ],
  [
    "a number that people see as another",
    page("/processor/protectionBody/headcount"),
    of({ type: "number", number: 34, shown: "34", seenAs: "34万" }),
    "cell/seen-otherwise",
  ],
  [
    "a text that begins like a formula",
    page("/processor/legalRepresentative/position"),
    text("=总经理"),
    "cell/looks-like-formula",
  ],
  [
    "a text that begins with @",
    page("/processor/legalRepresentative/name"),
    text("@虚构"),
    "cell/looks-like-formula",
  ],
  [
    "a character that reorders text",
    page("/processor/profile/business"),
    text("甲\u202E乙"),
    "cell/direction-character",
  ],
  ["a control character", page("/processor/profile/systems"), text("甲\u000B乙"), "cell/control-character"],
  [
    "a character nobody sees in an id",
    table("/measures", "id", 0),
    text("measure\u200B-1"),
    "cell/invisible-character",
  ],
  [
    "a code that became 9.13E+17 and then a text",
    page("/processor/legalRepresentative/idNumber"),
    text("3.10E+17"),
    "cell/became-number",
  ],
  [
    "not applicable without a reason",
    page("/processor/compliance/penalties"),
    text("不适用："),
    "cell/reason-missing",
  ],
  [
    "not applicable where it is no answer",
    page("/impactAssessment/conclusion/reasons"),
    text("不适用"),
    "cell/not-applicable-not-offered",
  ],
  [
    "a truth value where text belongs",
    page("/processor/profile/processing"),
    of({ type: "boolean", boolean: true }),
    "cell/became-truth-value",
  ],
  [
    "a picture in a cell",
    page("/processor/profile/organisation"),
    { content: { type: "text", text: '=DISPIMG("ID_0A1B",1)' }, formula: '_xlfn.DISPIMG("ID_0A1B",1)' },
    "cell/picture",
  ],
  [
    "an answer that is struck through",
    page("/processor/handler/position"),
    { content: { type: "text", text: "国有" }, struck: "all" },
    "cell/struck-out",
  ],
  [
    "an answer of which a part is struck through",
    page("/impactAssessment/process"),
    { content: { type: "text", text: "甲乙" }, struck: "part" },
    "cell/struck-in-part",
  ],
  ["a stroke in place of an answer", page("/processor/protectionBody/name"), text("/"), "cell/no-words"],
  ["English without Chinese", page("/processor/name"), undefined, "cell/english-without-chinese"],
  ["a remark beside the form", `${sheetOf("/processor").name}!G9`, text("请客户确认"), "cell/outside"],
  ["a remark below a table", `${sheetOf("/recipients").name}!ZZ9`, text("合计"), "cell/outside"],
  [
    "a row without its parent",
    table("/scenarios/*/dataItems", "parent", 0),
    undefined,
    "cell/parent-missing",
  ],
  [
    "a row of an unknown parent",
    table("/scenarios/*/dataItems", "parent", 1),
    text("没有的场景"),
    "cell/parent-unknown",
  ],
  [
    "rows and not applicable at once",
    table("/volumes/byContract", "id", 12),
    text("不适用：没有拆分"),
    "cell/list-answered-twice",
  ],
  ["a count with separators as text", page("/processor/personsProcessed"), text("340,000"), "schema/type"],
  ["yes or no in other words", page("/processor/isCiio"), text("应该不是"), "schema/type"],
  ["a choice that is none", page("/processor/unitNature"), text("公司"), "schema/enum"],
  ["an impossible day", page("/processor/compliance/lastAuditOn"), text("2026-02-30"), "schema/format"],
  [
    "an id that stands twice",
    table("/recipients", "id", 1),
    text(idOf("/recipients", 0)),
    "schema/duplicate-id",
  ],
  [
    "a reference to an id that is none",
    table("/agreements", ".recipient", 0),
    text("recipient-99"),
    "schema/reference",
  ],
];

const addressed = (cell: string | undefined): string => (cell ?? "").replaceAll("'", "");

describe("a workbook with faults", () => {
  const recipients = sheetOf("/recipients").name;
  const typing: Typing = {
    cells: {
      ...Object.fromEntries(PLANTED.map(([, address, typed]) => [address, typed])),
      [page("/processor/name", 4)]: text("Hotel"),
    },
    merges: {
      [recipients]: [{ top: 6, bottom: 7, left: 4, right: 4 }],
      [sheetOf("/protection").name]: [{ top: 5, bottom: 6, left: 3, right: 3 }],
    },
    hiddenRows: { [recipients]: [7], [sheetOf("/volumes").name]: [5] },
  };
  const { value: filings = [], diagnostics } = readForm(typedInto(sheets, typing), fieldCatalogue());
  const filing = filings[0];
  const findings =
    filing === undefined ? diagnostics : [...diagnostics, ...validateSource(formSource("问卷.xlsx", filing))];

  it.each([
    ...PLANTED.map(
      ([what, address, , code]) =>
        [what, code === "cell/english-without-chinese" ? page("/processor/name", 4) : address, code] as const,
    ),
    ["merged cells of a table", `${recipients}!D6`, "cell/merged"] as const,
    ["merged cells of a page", `${sheetOf("/protection").name}!C5`, "cell/merged"] as const,
    ["a hidden row of a table", `${recipients}!B7`, "cell/hidden"] as const,
    ["a hidden row of a page", `${sheetOf("/volumes").name}!C5`, "cell/hidden"] as const,
  ])("names %s: %s %s", (_, address, code) => {
    const found = findings.filter((finding) => addressed(finding.place?.cell) === address);
    expect(found.map((finding) => finding.code)).toContain(code);
    for (const { place, message, help } of found) {
      expect(place?.file).toBe("问卷.xlsx");
      for (const words of [message, help])
        expect(Math.min(words.zh.length, words.en.length)).toBeGreaterThan(3);
    }
  });

  it("names the question or the sheet of every fault", () => {
    expect(findings.filter(({ label }) => label === undefined)).toEqual([]);
  });

  it("keeps what can still be read", () => {
    expect(filing?.value).toMatchObject({
      processor: {
        employeeCount: "1905-07-04",
        registeredAddress: { zh: "上海市" },
        legalRepresentative: { position: "=总经理" },
      },
      impactAssessment: { startedOn: "2026-10-12" },
    });
  });
});
