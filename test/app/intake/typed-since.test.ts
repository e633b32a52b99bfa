import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { Form } from "../../../src/app/intake/form.js";
import { mergeQuestionnaire } from "../../../src/app/intake/merge-questionnaire.js";
import { typedSince, type TypedSince } from "../../../src/app/intake/merge/typed-since.js";
import { otherCompanyAt } from "../../../src/app/intake/other-company.js";
import { questionnaireSheets, questionnaireWorkbook } from "../../../src/app/intake/workbook.js";
import { isRecord } from "../../../src/foundation/data.js";
import { fieldCatalogue } from "../../../src/foundation/field.js";
import { prefilledOf } from "../../../src/input/questionnaire/prefilled.js";
import { readForm, type AnsweredFiling } from "../../../src/input/questionnaire/read-form.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleText } from "../example.js";
import { exampleValue, formOf } from "./forms.js";
import { typedInto } from "./typed.js";

const catalogue = fieldCatalogue();

function readBack(form: Form): AnsweredFiling {
  const [first] = readForm(typedInto(questionnaireSheets(form)), catalogue).value ?? [];
  if (first === undefined) throw new Error("nothing was read");
  return first;
}

const MADE = {
  formatVersion: "1",
  processor: {
    name: { zh: "甲公司", en: "Alpha" },
    employeeCount: 1850,
    officeAddress: "丙路 12345678 号",
    registeredAddress: "甲路 1 号",
  },
  recipients: [
    { id: "sg", name: "新加坡中心", countryRegion: "新加坡" },
    { id: "nl", name: "荷兰中心", countryRegion: "荷兰" },
  ],
  volumes: { exempt: { notApplicable: "没有" } },
};

const form = formOf([MADE]);
const prefilled = prefilledOf(form.questionnaire, MADE);

function since(typed: unknown, filing: unknown): TypedSince {
  if (!isRecord(typed)) throw new Error("no record");
  return typedSince(typed, filing, prefilled, catalogue);
}

describe("the hashes of what a form was made with", () => {
  it.each(["hotel", "shop"] as const)("are found again in what is read from the form of %s", (name) => {
    const value = exampleValue(name);
    const read = readBack(formOf([value]));
    expect(read.prefilled).toEqual(prefilledOf(form.questionnaire, value));
    expect(read.prefilled?.size).toBeGreaterThan(100);
    const { answers } = typedSince(read.value, {}, read.prefilled ?? new Map(), catalogue);
    expect(answers).toEqual({ formatVersion: "1" });
  });

  it("are those of the company in a form for many, and unknown where there are several: nobody merges those", () => {
    const read = (values: readonly unknown[]): readonly AnsweredFiling[] =>
      readForm(typedInto(questionnaireSheets(formOf(values, { layout: "many" }))), catalogue).value ?? [];
    expect(read([MADE])[0]?.prefilled?.get("/processor/employeeCount")).toEqual(
      prefilled.get("/processor/employeeCount"),
    );
    const both = read([MADE, exampleValue("shop")]);
    expect(both.map((one) => one.prefilled)).toEqual([undefined, undefined]);
  });

  it("are unknown of an older form, and none of a blank one", () => {
    const sheets = questionnaireSheets(form).map((sheet) =>
      sheet.name === "_pipia" ? Object.assign({}, sheet, { rows: sheet.rows.slice(0, 4) }) : sheet,
    );
    expect(readForm(typedInto(sheets), catalogue).value?.[0]?.prefilled).toBeUndefined();
    expect(readBack(formOf()).prefilled).toEqual(new Map());
  });

  it("tell nothing in clear, and the same form gives the same ones", () => {
    const hidden = JSON.stringify(questionnaireSheets(form).find(({ name }) => name === "_pipia"));
    expect(hidden).not.toMatch(/1850|12345678|甲|Alpha|新加坡/u);
    expect(hidden).toBe(
      JSON.stringify(questionnaireSheets(formOf([MADE])).find(({ name }) => name === "_pipia")),
    );
  });
});

describe("what was typed since a form was made", () => {
  it("leaves an answer that was put back, and says so", () => {
    const filing = { ...MADE, processor: { ...MADE.processor, employeeCount: 1805 } };
    expect(since(MADE, filing)).toMatchObject({
      answers: { formatVersion: "1" },
      newer: ["/processor/employeeCount"],
    });
    expect(since(MADE, MADE).newer).toEqual([]);
  });

  it("is nothing in a form that nobody touched, whatever the filing says by now", () => {
    for (const filing of [MADE, {}, { processor: { employeeCount: 2000 }, recipients: [] }]) {
      expect(since(MADE, filing)).toMatchObject({
        answers: { formatVersion: "1" },
        clashes: [],
        revived: [],
      });
    }
  });

  it("is also a character without a width that was taken out, but no white space", () => {
    const value = { processor: { name: "甲\uFEFF公司\uFEFF", officeAddress: "乙路\r\n8 号 " } };
    const was = prefilledOf(form.questionnaire, value);
    const typed = (name: string): unknown =>
      typedSince({ processor: { name, officeAddress: "乙路\n8 号" } }, value, was, catalogue).answers;
    expect(typed("甲\uFEFF公司")).toEqual({ processor: { name: "甲\uFEFF公司" } });
    expect(typed("甲\uFEFF公司\uFEFF")).toEqual({});
  });

  it("is the touched cell alone, with the place it has in the form", () => {
    const nl = { id: "nl", name: "荷兰中心", countryRegion: "德国" };
    const { answers, clashes, originOf } = since({ ...MADE, recipients: [MADE.recipients[0], nl] }, MADE);
    expect(answers).toMatchObject({ recipients: [{ id: "nl", countryRegion: "德国" }] });
    expect(Object.keys(answers)).toEqual(["formatVersion", "recipients"]);
    expect(originOf("/recipients/0/countryRegion")).toBe("/recipients/1/countryRegion");
    expect(clashes).toEqual([]);
  });

  it("clashes where the filing was changed as well, and says otherwise", () => {
    const typed = {
      processor: { employeeCount: 1900, officeAddress: "丁路 8 号", registeredAddress: "乙路 2 号" },
    };
    const filing = {
      processor: { employeeCount: 2000, officeAddress: "丁路 8 号", registeredAddress: "甲路 1 号" },
    };
    const { answers, clashes } = since(typed, filing);
    expect(answers).toEqual(typed);
    expect(clashes).toEqual(["/processor/employeeCount"]);
  });

  it("clashes where the filing was first answered since", () => {
    const { clashes } = since(
      { processor: { personsProcessed: 100 } },
      { processor: { personsProcessed: 200 } },
    );
    expect(clashes).toEqual(["/processor/personsProcessed"]);
  });

  it("is told for each language of a text", () => {
    const filing = { processor: { name: { zh: "甲公司", en: "Alpha Ltd" } } };
    const name = (zh: string, en: string): unknown =>
      since({ processor: { name: { zh, en } } }, filing).answers;
    expect(name("乙公司", "Alpha")).toEqual({ processor: { name: "乙公司" } });
    expect(name("甲公司", "Beta")).toEqual({ processor: { name: { en: "Beta" } } });
    expect(name("甲公司", "Alpha")).toEqual({});
  });

  it("brings an entry back as a whole that the filing no longer has", () => {
    const nl = { id: "nl", name: "荷兰中心", countryRegion: "德国" };
    const { answers, revived } = since({ recipients: [MADE.recipients[0], nl] }, { recipients: [] });
    expect(answers).toEqual({ recipients: [nl] });
    expect(revived).toEqual(["/recipients/1"]);
  });

  it("may be the name of the company, but not with another code beside it", () => {
    const typed = { processor: { name: "乙公司" } };
    expect(otherCompanyAt(typed, MADE)).toBe("/processor/name");
    expect(otherCompanyAt(typed, MADE, prefilled)).toBeUndefined();
    const other = { processor: { name: "乙公司", unifiedSocialCreditCode: "91310000MA1FL00A0X" } };
    expect(otherCompanyAt(other, MADE, prefilled)).toBe("/processor/name");
  });
});

describe("a form that was made before the filing was edited", () => {
  it("undoes nothing, and warns of what both changed", async () => {
    const world = new MemoryWorld();
    const edited = exampleText("hotel").replace("employeeCount: 1850", "employeeCount: 2000");
    world.put("filing.yaml", strToU8(edited));
    const made = formOf([exampleValue("hotel")]);
    world.put("问卷.xlsx", await questionnaireWorkbook(made));
    const same = await mergeQuestionnaire(world, "filing.yaml", "问卷.xlsx");
    expect(same.diagnostics).toEqual([]);
    expect(same.value?.changes).toEqual([]);
    expect(same.value?.text).toBe(edited);

    const sheets = questionnaireSheets(made);
    const at = sheets.findIndex(({ rows }) => rows[0]?.cells[0]?.value === "pipia:/processor");
    const page = sheets[at];
    if (page === undefined) throw new Error("no page of the processor");
    const row = page.rows.findIndex(({ cells }) => cells[0]?.value === "/processor/employeeCount");
    const cells = page.rows[row]?.cells.with(2, { value: 1900, look: {} }) ?? [];
    const typed = sheets.with(at, { ...page, rows: page.rows.with(row, { cells }) });
    world.put("问卷.xlsx", await writeWorkbook(typed, "t"));
    const both = await mergeQuestionnaire(world, "filing.yaml", "问卷.xlsx");
    expect(both.value?.changes.map(({ before, after }) => [before, after])).toEqual([[2000, 1900]]);
    expect(both.diagnostics.map(({ code, place }) => [code, place?.cell])).toEqual([
      ["merge/answered-since", `'${page.name}'!C${row + 1}`],
    ]);
  });
});
