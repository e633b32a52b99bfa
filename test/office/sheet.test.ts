import { writeXlsx } from "hucre";
import { afterAll, describe, expect, it } from "vitest";
import type { ReadCell, ReadSheet } from "../../src/sheet/read-sheet.js";
import { readCsv } from "../../src/sheet/read-csv.js";
import { readWorkbook } from "../../src/sheet/read-workbook.js";
import { LibreOffice } from "./libreoffice.js";
import { havePrograms } from "./programs.js";

let started: LibreOffice | undefined;
afterAll(() => started?.close());

function office(): LibreOffice {
  started ??= new LibreOffice();
  return started;
}

const text = (value: string): ReadCell => ({ content: { type: "text", text: value } });

/** What is written, and what must be read after LibreOffice has saved it. */
const CELLS: readonly (readonly [written: string | number | boolean | Date, read: ReadCell])[] = [
  ["示例科技有限公司", text("示例科技有限公司")],
  ["第一行\n第二行", text("第一行\n第二行")],
  [" 前后有空格 ", text(" 前后有空格 ")],
  ["R&D <甲> \"乙\" '丙'", text("R&D <甲> \"乙\" '丙'")],
  ["_x005F_x000D_ 不是换行", text("_x000D_ 不是换行")],
  ["𠮷野家", text("𠮷野家")],
  ["=1+1", text("=1+1")],
  ["00123", text("00123")],
  [340_000, { content: { type: "number", number: 340_000, shown: "340000" } }],
  [0.1, { content: { type: "number", number: 0.1, shown: "0.1" } }],
  [true, { content: { type: "boolean", boolean: true } }],
  [new Date("2026-11-23T00:00:00Z"), { content: { type: "date", day: "2026-11-23", hasTime: false } }],
  [new Date("2026-11-23T08:30:00Z"), { content: { type: "date", day: "2026-11-23", hasTime: true } }],
];

/** A code of 18 digits, as a spreadsheet spoils it when it is typed as a number. */
const LONG_CODE = Number("913100001234567890");

async function written(dateSystem: "1900" | "1904"): Promise<Uint8Array> {
  return writeXlsx({
    dateSystem,
    sheets: [
      {
        name: "接收方",
        rows: [CELLS.map(([value]) => value), [], ["隐藏"], [LONG_CODE]],
        cells: new Map([
          ["1,0", { formula: 'A1&"。"', formulaResult: "示例科技有限公司。" }],
          ["1,1", { formula: "1/0", formulaResult: 0 }],
        ]),
        rowDefs: new Map([[2, { hidden: true }]]),
        columns: [{}, { hidden: true }],
        merges: [{ startRow: 4, endRow: 5, startCol: 0, endCol: 2 }],
      },
      { name: "2026 年", rows: [["x"]], hidden: true },
    ],
  });
}

async function saved(dateSystem: "1900" | "1904"): Promise<readonly ReadSheet[]> {
  const bytes = await office().convert(await written(dateSystem), "xlsx", "xlsx");
  const { value, diagnostics } = await readWorkbook(bytes, "saved.xlsx");
  expect(diagnostics).toEqual([]);
  return value?.sheets ?? [];
}

describe.skipIf(!havePrograms("soffice"))("a workbook that LibreOffice has saved", () => {
  it.each(["1900", "1904"] as const)("is read with everything in it (dates of %s)", async (dateSystem) => {
    const [sheet, other] = await saved(dateSystem);
    for (const [index, [, cell]] of CELLS.entries()) expect(sheet?.cellAt(1, index + 1)).toEqual(cell);
    expect(sheet?.cellAt(2, 1)).toEqual({ ...text("示例科技有限公司。"), formula: 'A1&"。"' });
    // LibreOffice keeps the result of another program, and so do we.
    expect(sheet?.cellAt(2, 2)).toEqual({
      content: { type: "number", number: 0, shown: "0" },
      formula: "1/0",
    });
    expect(sheet?.cellAt(4, 1)?.content).toMatchObject({ type: "number", number: LONG_CODE });
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([2]);
    expect(sheet?.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 3 }]);
    expect([other?.name, other?.isHidden]).toEqual(["2026 年", true]);
  });

  it.each([
    ["xls", "input/old-workbook"],
    ["ods", "input/open-document"],
  ] as const)("as .%s is named", async (format, code) => {
    const bytes = await office().convert(await written("1900"), "xlsx", format);
    const { value, diagnostics } = await readWorkbook(bytes, "saved.xlsx");
    expect(value).toBeUndefined();
    expect(diagnostics.map((finding) => finding.code)).toEqual([code]);
  });

  it("as CSV is read", async () => {
    const { value } = readCsv(await office().convert(await written("1900"), "xlsx", "csv"), "a.csv");
    const sheet = value?.sheets[0];
    expect([1, 2, 3, 4, 8].map((column) => sheet?.cellAt(1, column))).toEqual([
      text("示例科技有限公司"),
      text("第一行\n第二行"),
      text(" 前后有空格 "),
      text("R&D <甲> \"乙\" '丙'"),
      text("00123"),
    ]);
  });
});
