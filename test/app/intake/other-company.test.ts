import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { mergeQuestionnaire } from "../../../src/app/intake/merge-questionnaire.js";
import { otherCompanyAt } from "../../../src/app/intake/other-company.js";
import { questionnaireSheets, questionnaireWorkbook } from "../../../src/app/intake/workbook.js";
import type { WrittenRow } from "../../../src/sheet/written-sheet.js";
import { writeWorkbook } from "../../../src/sheet/write-workbook.js";
import { MemoryWorld } from "../../memory-world.js";
import { exampleText } from "../example.js";
import { exampleValue, formOf } from "./forms.js";

const CODE = "91310000MA1FL00A0X";
const OTHER = "91310000MA1FL00B0Y";

function company(name?: unknown, code?: string, formerName?: string): unknown {
  return { processor: { name, unifiedSocialCreditCode: code, formerName } };
}

describe("a form of another company", () => {
  it.each([
    ["code and name differ", company("乙公司", OTHER), company("甲公司", CODE), "unifiedSocialCreditCode"],
    ["the code differs and one has no name", company(undefined, OTHER), company("甲公司", CODE), "unified"],
    ["the name differs and the filing has no code", company("乙公司", OTHER), company("甲公司"), "name"],
    [
      "the name differs and neither has a code",
      company("乙公司"),
      company({ zh: "甲公司", en: "A" }),
      "name",
    ],
  ])("is told where %s", (_, form, filing, at) => {
    expect(otherCompanyAt(form, filing)).toMatch(new RegExp(`^/processor/${at}`, "u"));
  });

  it.each([
    ["a new name under the same code", company("乙公司", CODE), company("甲公司", CODE)],
    ["a corrected code under the same name", company("甲公司", OTHER), company({ zh: "甲公司" }, CODE)],
    ["the former name of the form", company("乙公司", undefined, "甲公司"), company("甲公司", CODE)],
    ["the former name of the filing", company("甲公司"), company("乙公司", undefined, "甲公司")],
    ["another width and spaces", company("甲 (上海) 公司"), company("甲（上海）公司")],
    ["a table without the company", {}, company("甲公司", CODE)],
    ["an empty filing", company("甲公司", CODE), {}],
  ])("is not seen in %s", (_, form, filing) => {
    expect(otherCompanyAt(form, filing)).toBeUndefined();
  });

  it("is not merged, and nothing of it is told but the cell", async () => {
    const world = new MemoryWorld();
    world.put("filing.yaml", strToU8(exampleText("hotel")));
    const shop = exampleValue("shop");
    world.put("一家.xlsx", await questionnaireWorkbook(formOf([shop])));
    world.put("多家.xlsx", await questionnaireWorkbook(formOf([shop], { layout: "many" })));
    for (const form of ["一家.xlsx", "多家.xlsx"]) {
      const { value, diagnostics } = await mergeQuestionnaire(world, "filing.yaml", form);
      expect(value).toBeUndefined();
      expect(diagnostics.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
        ["merge/other-company", "blocking", "/processor/name"],
      ]);
      expect(diagnostics[0]?.place?.cell).toMatch(/![A-Z]+\d+$/u);
    }
  });

  it("is told before the faults of its cells", async () => {
    const world = new MemoryWorld();
    world.put("filing.yaml", strToU8(exampleText("hotel")));
    const typed = (row: WrittenRow): WrittenRow =>
      row.cells[0]?.value === "/processor/legalRepresentative/name"
        ? { ...row, cells: row.cells.with(2, { value: "=张三", look: {} }) }
        : row;
    const sheets = questionnaireSheets(formOf([exampleValue("shop")]));
    const at = sheets.findIndex(({ rows }) => rows[0]?.cells[0]?.value === "pipia:/processor");
    const page = sheets[at];
    if (page === undefined) throw new Error("no page of the processor");
    const rows = page.rows.map((row) => typed(row));
    world.put("问卷.xlsx", await writeWorkbook(sheets.with(at, { ...page, rows }), "t"));
    const { diagnostics } = await mergeQuestionnaire(world, "filing.yaml", "问卷.xlsx");
    expect(diagnostics.map(({ code }) => code)).toEqual(["merge/other-company"]);
  });
});
