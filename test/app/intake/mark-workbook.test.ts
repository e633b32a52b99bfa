import { describe, expect, it } from "vitest";
import { markedWorkbook, type Marking } from "../../../src/app/intake/marked/mark-workbook.js";
import { diagnostic, type Severity } from "../../../src/foundation/diagnostic.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { RESULTS_MARK } from "../../../src/input/questionnaire/marks.js";
import { readWorkbook } from "../../../src/sheet/read-workbook.js";
import { data, rawWorkbook, type RawWorkbook } from "../../sheet/raw-workbook.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Findings at cells of the sheet 甲. */
function marking(
  ...cells: readonly (readonly [row: number, column: number, severity?: Severity])[]
): Marking {
  return {
    language: "zh",
    placed: cells.map(([row, column, severity = "blocking"]) => ({
      finding: diagnostic({
        code: "schema/missing",
        severity,
        message: { zh: `缺少第${row}行`, en: `Row ${row} is missing` },
        help: { zh: "请填写。", en: "Fill it in." },
      }),
      at: { sheet: "甲", row, column },
    })),
    results: {
      name: "检查结果",
      columns: [{ width: 4, isHidden: true }, { width: 30 }],
      rows: [
        {
          cells: [
            { value: RESULTS_MARK, look: {} },
            { value: "结果", look: { font: { bold: true } } },
          ],
        },
      ],
      checks: [],
      visibility: "visible",
      isLocked: false,
    },
  };
}

async function mark(bytes: Uint8Array, what: Marking): Promise<Uint8Array> {
  const { value } = await readWorkbook(bytes, "a.xlsx");
  if (value === undefined) throw new Error("not read");
  return markedWorkbook(bytes, value, what);
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const reading = readZip(bytes);
  if (reading.type === "refused") throw new Error("no workbook");
  return Object.fromEntries([...reading.parts].map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = data(
  `<row><c t="inlineStr"><is><t>一</t></is></c></row><row><c><v>2</v></c><c><v>3</v></c></row>`,
);
const FILLS = `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF8CBAD"/></patternFill></fill></fills>`;
const STYLES = `<fonts><font/></fonts>${FILLS}<borders><border/></borders><cellXfs count="3"><xf fillId="0"/><xf fillId="2" applyFill="1"/><xf fillId="1"/></cellXfs>`;

describe("workbooks of all kinds of writers", () => {
  const workbooks: Readonly<Record<string, RawWorkbook>> = {
    "without styles, numbers of rows and addresses": { sheets: { 甲: ROWS } },
    "with prefixes and without a namespace of relationships in the sheet": {
      sheets: { 甲: "" },
      parts: {
        [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData><x:pageMargins/><x:extLst/></x:worksheet>`,
      },
    },
    "in UTF-16": {
      sheets: { 甲: "" },
      parts: {
        [SHEET]: new Uint8Array(
          Buffer.from(
            `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}">${ROWS}</worksheet>`,
            "utf16le",
          ),
        ),
      },
    },
    "of the strict edition": {
      sheets: { 甲: "" },
      parts: {
        "xl/workbook.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        [SHEET]: `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">${ROWS}</worksheet>`,
      },
    },
    "with styles": { sheets: { 甲: ROWS, 检查结果: data("") }, styles: STYLES },
  };

  it.each(Object.entries(workbooks))("are marked and marked again: %s", async (_name, workbook) => {
    const original = rawWorkbook(workbook);
    const once = await mark(original, marking([2, 2], [2, 3, "advice"], [4, 1]));
    expect(await mark(once, marking([2, 2], [2, 3, "advice"], [4, 1]))).toEqual(once);
    const parts = partsOf(once);
    expect(parts[SHEET]).toMatch(/<(?:x:)?c r="C2" s="\d+"\/>/u);
    expect(parts[SHEET]).toMatch(/<(?:x:)?row r="4"><(?:x:)?c r="A4" s="\d+"\/>/u);
    expect(parts[SHEET]).toContain("legacyDrawing");
    expect(parts["xl/comments1.xml"]).toContain("【提示】缺少第2行");
    const before = await readWorkbook(original, "a.xlsx");
    const { value, diagnostics } = await readWorkbook(once, "a.xlsx");
    expect(diagnostics).toEqual([]);
    const [sheet, results] = value?.sheets ?? [];
    const [own] = before.value?.sheets ?? [];
    for (const [row, column] of [
      [1, 1],
      [2, 1],
      [2, 2],
    ] as const)
      expect(sheet?.cellAt(row, column)).toEqual(own?.cellAt(row, column));
    expect(results?.cellAt(1, 2)?.content).toEqual({ type: "text", text: "结果" });
  });

  it("take another name for the results where a sheet of the client has it", async () => {
    const bytes = await mark(rawWorkbook(workbooks["with styles"] ?? { sheets: {} }), marking());
    const { value } = await readWorkbook(bytes, "a.xlsx");
    expect(value?.sheets.map(({ name }) => name)).toEqual(["甲", "检查结果 2", "检查结果", "_marking"]);
  });

  it("keep colours of the client that are ours, and lose ours when cells were moved and changed", async () => {
    const rows = data(
      `<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row>`,
    );
    const once = await mark(rawWorkbook({ sheets: { 甲: rows }, styles: STYLES }), marking([1, 1], [1, 3]));
    const parts = { ...partsOf(once) };
    const [first, third] = ["A1", "C1"].map(
      (address) => new RegExp(`r="${address}" s="(\\d+)"`, "u").exec(parts[SHEET] ?? "")?.[1],
    );
    expect(first).not.toBe(third);
    // Somebody copied a coloured cell, and made another one bold: a style that no memory holds.
    const styles = parts["xl/styles.xml"] ?? "";
    const bold = [...styles.matchAll(/<xf [^>]*>/gu)][Number(third)]?.[0].replace(
      "/>",
      ` fontId="0" applyFont="1"/>`,
    );
    const count = Number(/<cellXfs count="(\d+)"/u.exec(styles)?.[1]);
    parts["xl/styles.xml"] = styles.replace("</cellXfs>", `${bold ?? ""}</cellXfs>`);
    parts[SHEET] = (parts[SHEET] ?? "")
      .replace(`r="C1" s="${third ?? ""}"`, `r="C1" s="${count}"`)
      .replace("</sheetData>", `<row r="9"><c r="A9" s="${first ?? ""}"/></row></sheetData>`);
    const { sheets, ...rest } = { sheets: { 甲: "" }, parts };
    const clean = partsOf(await mark(rawWorkbook({ sheets, ...rest }), marking()));
    const fillAt = (address: string): string | undefined => {
      const style = Number(new RegExp(`r="${address}" s="(\\d+)"`, "u").exec(clean[SHEET] ?? "")?.[1]);
      const list = /<cellXfs.*<\/cellXfs>/su.exec(clean["xl/styles.xml"] ?? "")?.[0] ?? "";
      return /fillId="(\d+)"/u.exec([...list.matchAll(/<xf [^>]*>/gu)][style]?.[0] ?? "")?.[1];
    };
    expect(["A1", "B1", "C1", "A9"].map((address) => fillAt(address))).toEqual(["2", "2", "1", "2"]);
    expect(clean["xl/styles.xml"]).toContain(`fillId="1" applyFill="1" fontId="0" applyFont="1"`);
  });

  it("colour a cell with a threaded comment and leave the thread alone", async () => {
    const comments = `<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>线程</t></text></comment></commentList></comments>`;
    const bytes = await mark(
      rawWorkbook({
        sheets: { 甲: ROWS },
        parts: {
          "xl/comments1.xml": comments,
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
        },
      }),
      marking([2, 1]),
    );
    expect(partsOf(bytes)["xl/comments1.xml"]).toBe(comments);
    expect(partsOf(bytes)[SHEET]).toMatch(/<row><c s="\d+"><v>2/u);
  });

  it("show the findings of merged cells at the first of them", async () => {
    const merged = `${ROWS}<mergeCells><mergeCell ref="A2:B3"/></mergeCells>`;
    const parts = partsOf(await mark(rawWorkbook({ sheets: { 甲: merged } }), marking([3, 2])));
    expect(parts["xl/comments1.xml"]).toContain(`ref="A2"`);
    expect(parts[SHEET]).not.toContain('B3" s=');
  });
});
