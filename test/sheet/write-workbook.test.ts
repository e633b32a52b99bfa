import { describe, expect, it } from "vitest";
import { readZip } from "../../src/foundation/zip-reader.js";
import { writeWorkbook } from "../../src/sheet/write-workbook.js";
import type { WrittenSheet } from "../../src/sheet/written-sheet.js";

const open = { protection: { locked: false }, font: { bold: true } };
const closed = { alignment: { wrapText: true } };

const sheet: WrittenSheet = {
  name: "表",
  columns: [
    { width: 4, isHidden: true },
    { width: 20, look: open },
    { width: 10, look: { numFmt: "@" } },
  ],
  rows: [
    { cells: [undefined, { value: "标题", look: closed }], height: 30, isFixed: true },
    { cells: [undefined, { look: open }], height: 22 },
  ],
  merges: [{ top: 1, left: 2, bottom: 1, right: 3 }],
  rowHeight: 22,
  checks: [],
  paper: { isLandscape: true, fit: 66 },
  visibility: "visible",
  isLocked: true,
};

async function partsOf(
  sheets: readonly WrittenSheet[],
  language?: "zh" | "en",
): Promise<Map<string, string>> {
  const reading = readZip(await writeWorkbook(sheets, "t", language));
  expect(reading.type).toBe("parts");
  const parts = reading.type === "parts" ? reading.parts : new Map<string, Uint8Array>();
  return new Map([...parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

describe("a written workbook", () => {
  it("gives whole columns the look of their cells, so that rows nobody wrote can be typed into", async () => {
    const parts = await partsOf([sheet]);
    const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
    const style = /<col min="2" max="2" style="(\d+)"/u.exec(xml)?.[1];
    expect(style).toBeDefined();
    expect(xml).toContain(`<c r="B2" s="${style}"/>`);
    const formats = parts.get("xl/styles.xml")?.split("<cellXfs")[1]?.split("<xf ").slice(1) ?? [];
    expect(formats[Number(style)]).toMatch(/locked="(?:0|false)"/u);
    // No cell was written with the look of the third column: it has none.
    expect(xml).toMatch(/<col min="3" max="3" width/u);
  });

  it("lets rows grow with what is typed, but for those that are fixed", async () => {
    const xml = (await partsOf([sheet])).get("xl/worksheets/sheet1.xml") ?? "";
    expect([...xml.matchAll(/<row [^>]*>/gu)].map(([row]) => row)).toEqual([
      '<row r="1" ht="30" customHeight="1">',
      '<row r="2" ht="22">',
    ]);
    expect(xml).toContain('<sheetFormatPr defaultRowHeight="22"/>');
  });

  it("merges cells, and prints a wide sheet to the right before it goes down", async () => {
    const xml = (await partsOf([sheet])).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toContain('<mergeCell ref="B1:C1"/>');
    expect(xml).toMatch(/<pageSetup pageOrder="overThenDown" [^>]*scale="66"/u);
    const fitted = await partsOf([{ ...sheet, paper: { isLandscape: false, fit: "width" } }]);
    expect(fitted.get("xl/worksheets/sheet1.xml")).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/u);
  });

  it.each([
    ["zh", "宋体", "11"],
    ["en", "Arial", "10"],
  ] as const)("names every font and its size (%s)", async (language, name, size) => {
    const styles = (await partsOf([sheet], language)).get("xl/styles.xml") ?? "";
    const fonts = [...styles.matchAll(/<font>.*?<\/font>/gu)].map(([font]) => font);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) {
      expect(font).toContain(`<name val="${name}"/>`);
      expect(font).toContain(`<sz val="${size}"/>`);
    }
  });

  it("has the same bytes every time", async () => {
    expect(await writeWorkbook([sheet, { ...sheet, name: "又" }], "t")).toEqual(
      await writeWorkbook([sheet, { ...sheet, name: "又" }], "t"),
    );
  });
});
