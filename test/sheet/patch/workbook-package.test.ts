import { describe, expect, it } from "vitest";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { WorkbookPackage } from "../../../src/sheet/patch/workbook-package.js";
import { readWorkbook } from "../../../src/sheet/read-workbook.js";
import { data, rawParts, type RawWorkbook } from "../raw-workbook.js";

function opened(workbook: RawWorkbook): WorkbookPackage {
  return new WorkbookPackage(new Map(Object.entries(rawParts(workbook))));
}

async function sheetNames(book: WorkbookPackage): Promise<readonly string[] | undefined> {
  const { value } = await readWorkbook(await book.bytes(), "a.xlsx");
  return value?.sheets.map(({ name, isHidden }) => (isHidden ? `(${name})` : name));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const EMPTY = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
const TWO = {
  sheets: { 甲: data(""), 乙: data("") },
  properties: `<bookViews><workbookView activeTab="1" firstSheet="0"/></bookViews>`,
};

describe("a workbook that is changed part by part", () => {
  it("takes a sheet in and gives it back, and nothing else changes", async () => {
    const book = opened(TWO);
    const before = await book.bytes();
    book.addSheet({ name: "检查结果", xml: EMPTY, position: 1, isHidden: false });
    book.addSheet({ name: "记录", xml: EMPTY, position: 9, isHidden: true });
    expect(await sheetNames(book)).toEqual(["甲", "检查结果", "乙", "(记录)"]);
    expect(book.text("xl/workbook.xml")).toContain(`activeTab="2" firstSheet="0"`);
    for (const sheet of book.sheets.filter(({ name }) => name === "检查结果" || name === "记录"))
      book.removeSheet(sheet);
    expect(await sheetNames(book)).toEqual(["甲", "乙"]);
    const after = readZip(await book.bytes());
    const first = readZip(before);
    if (after.type === "refused" || first.type === "refused") throw new Error("not read");
    expect([...after.parts.keys()]).toEqual([...first.parts.keys()]);
    expect(book.text("xl/workbook.xml")).toBe(opened(TWO).text("xl/workbook.xml"));
    expect(book.text("xl/_rels/workbook.xml.rels")).toBe(opened(TWO).text("xl/_rels/workbook.xml.rels"));
  });

  it("keeps names of sheets with the sheets they belong to, and drops those of a sheet that goes", () => {
    const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">乙!$1:$2</definedName><definedName name="甲乙">甲!$A$1</definedName></definedNames>`;
    const raw = rawParts(TWO);
    const workbook = new TextDecoder()
      .decode(raw["xl/workbook.xml"])
      .replace("</workbook>", `${names}</workbook>`);
    const book = opened({ ...TWO, parts: { "xl/workbook.xml": workbook } });
    book.addSheet({ name: "新", xml: EMPTY, position: 1, isHidden: false });
    expect(book.text("xl/workbook.xml")).toContain(`localSheetId="2">乙!`);
    const own = book.sheets.find(({ name }) => name === "乙");
    if (own === undefined) throw new Error("no sheet");
    book.removeSheet(own);
    expect(book.text("xl/workbook.xml")).not.toContain("Print_Titles");
    expect(book.text("xl/workbook.xml")).toContain(`<definedName name="甲乙">甲!$A$1</definedName>`);
    expect(book.text("xl/workbook.xml")).toContain(`activeTab="0"`);
  });

  it("follows prefixes, relative and absolute paths and other spellings of a name", () => {
    const parts = {
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="甲" sheetId="7" q:id="rId1"/></x:sheets></x:workbook>`,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/xl/Comments1.xml"/></Relationships>`,
      "xl/comments1.xml": "<comments/>",
    };
    const book = opened({ sheets: { 甲: data("") }, parts });
    expect(book.namespace).toBe(MAIN);
    expect(book.related("xl/worksheets/sheet1.xml", "comments")).toBe("xl/comments1.xml");
    expect(book.freePath("", "comments", "xml")).toBe("xl/comments2.xml");
    book.addSheet({ name: "乙", xml: EMPTY, position: 1, isHidden: false });
    expect(book.text("xl/workbook.xml")).toContain(
      `<x:sheet name="甲" sheetId="7" q:id="rId1"/><x:sheet name="乙" sheetId="8" q:id="rId2"/></x:sheets>`,
    );
    expect(book.text("[Content_Types].xml")).toContain(`PartName="/xl/worksheets/sheet2.xml"`);
  });

  it("makes a place for a style sheet where there is none", () => {
    const book = opened(TWO);
    expect([book.stylesPath(), book.stylesPath()]).toEqual(["xl/styles.xml", "xl/styles.xml"]);
    expect(book.text("xl/_rels/workbook.xml.rels")?.match(/\/styles"/gu)).toHaveLength(1);
  });
});
