import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/sheet/read-workbook.js";
import { writeWorkbook } from "../../src/sheet/write-workbook.js";

const text = (value: string): object => ({ content: { type: "text", text: value } });

describe("a workbook", () => {
  it("is read with what its cells hold: texts, numbers, days, stored results, merges, hidden rows and sheets", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "表一",
          rows: [
            ["甲", 1.5, new Date("2026-01-02T00:00:00Z"), true, null],
            ["00123", new Date("2026-01-02T08:30:00Z")],
            [],
            ["隐"],
          ],
          cells: new Map([
            ["0,4", { formula: "A1&B1", formulaResult: "甲1.5" }],
            ["2,0", { richText: [{ text: "一" }, { text: "二" }] }],
          ]),
          merges: [{ startRow: 5, endRow: 6, startCol: 1, endCol: 2 }],
          rowDefs: new Map([[3, { hidden: true }]]),
        },
        { name: "看不见", rows: [["x"]], veryHidden: true },
      ],
    });
    const { value, diagnostics } = await readWorkbook(bytes, "a.xlsx");
    expect(diagnostics).toEqual([]);
    const [first, second] = value?.sheets ?? [];
    expect(first?.name).toBe("表一");
    expect([1, 2, 3, 4, 5].map((column) => first?.cellAt(1, column))).toEqual([
      text("甲"),
      { content: { type: "number", number: 1.5, shown: "1.5" } },
      { content: { type: "date", day: "2026-01-02", hasTime: false } },
      { content: { type: "boolean", boolean: true } },
      { content: { type: "text", text: "甲1.5" }, formula: "A1&B1" },
    ]);
    expect(first?.cellAt(2, 1)).toEqual(text("00123"));
    expect(first?.cellAt(2, 2)).toEqual({ content: { type: "date", day: "2026-01-02", hasTime: true } });
    expect(first?.cellAt(3, 1)).toEqual(text("一二"));
    expect(first?.cellAt(9, 9)).toBeUndefined();
    expect(first?.merges).toEqual([{ top: 6, left: 2, bottom: 7, right: 3 }]);
    expect([...(first?.hiddenRows ?? [])]).toEqual([4]);
    expect(first?.isHidden).toBe(false);
    expect(second?.isHidden).toBe(true);
  });

  it("of our own holds no formula, whatever is written", async () => {
    const cells = ["=1+1", "+1", "-1", "@a", "'x"].map((value) => ({ value, look: {} }));
    const sheet = {
      name: "a",
      columns: [],
      rows: [{ cells }],
      checks: [],
      visibility: "visible",
      isLocked: false,
    } as const;
    const bytes = await writeWorkbook([sheet], "t");
    const { value } = await readWorkbook(bytes, "a.xlsx");
    expect(cells.map((_, index) => value?.sheets[0]?.cellAt(1, index + 1))).toEqual(
      cells.map((cell) => text(cell.value)),
    );
    expect(await writeWorkbook([sheet], "t")).toEqual(bytes);
  });

  const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)]);
  const encrypted = Uint8Array.from([
    ...ole,
    ...Array.from("EncryptedPackage").flatMap((one) => [one.charCodeAt(0), 0]),
  ]);

  it.each([
    ["nothing", new Uint8Array(), "文件是空的"],
    ["a text", strToU8("甲,乙"), "文件不是 Excel 工作簿"],
    ["an old workbook", ole, "文件是旧格式的工作簿（.xls），不能读取"],
    ["one with a password", encrypted, "工作簿有打开密码，不能读取"],
    ["a binary one", zip({ "xl/workbook.bin": "" }), "文件是二进制工作簿（.xlsb），不能读取"],
    ["an OpenDocument one", zip({ "content.xml": "" }), "文件是 OpenDocument 表格（.ods），不能读取"],
    ["another archive", zip({ "a.txt": "" }), "文件不是 Excel 工作簿"],
    ["a broken archive", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "工作簿已损坏，不能读取"],
    ["one without sheets", zip({ "[Content_Types].xml": "<Types/>" }), "工作簿已损坏，不能读取"],
    [
      "a bomb",
      zip(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`p${index}`, ""]))),
      "工作簿过大，没有读取",
    ],
  ])("that is %s is refused with words", async (_, bytes, message) => {
    const { value, diagnostics } = await readWorkbook(bytes, "b.xlsx");
    expect(value).toBeUndefined();
    expect(diagnostics.map((finding) => finding.message.zh)).toEqual([message]);
    expect(diagnostics[0]?.place?.file).toBe("b.xlsx");
  });

  it("with far too many sheets or cells is refused", async () => {
    const many = await writeXlsx({
      sheets: Array.from({ length: 201 }, (_, index) => ({ name: `s${index}`, rows: [["x"]] })),
    });
    expect((await readWorkbook(many, "c.xlsx")).diagnostics[0]?.message.zh).toBe(
      "工作簿的工作表过多，没有读取",
    );
    const wide = await writeXlsx({
      sheets: [{ name: "a", rows: [Array.from({ length: 1001 }, () => "x")] }],
    });
    expect((await readWorkbook(wide, "c.xlsx")).diagnostics[0]?.message.zh).toBe(
      "工作表的行或者列过多，没有读取",
    );
  });
});
