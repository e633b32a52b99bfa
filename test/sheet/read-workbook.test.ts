import { readXlsx, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import type { ReadCell } from "../../src/sheet/read-sheet.js";
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
    const cells = ["=1+1", "+1", "-1", "@a", "'x", "_x000D_", "_x005F_x0041_"].map((value) => ({
      value,
      look: {},
    }));
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

  it("of another writer is read as another reader reads it", async () => {
    const rows = Array.from({ length: 40 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => {
        const seed = row * 12 + column;
        if (seed % 5 === 0) return `第 ${row} 行 <${column}> & "引号"`;
        if (seed % 5 === 1) return seed * 1.25 - 40;
        if (seed % 5 === 2) return seed % 2 === 0;
        return seed % 5 === 3 ? new Date(Date.UTC(2026, row % 12, 1 + column)) : null;
      }),
    );
    for (const dateSystem of ["1900", "1904"] as const) {
      const bytes = await writeXlsx({ sheets: [{ name: "a", rows }], dateSystem });
      const { value } = await readWorkbook(bytes, "a.xlsx");
      const other = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
      expect(other).toHaveLength(40);
      for (const [row, cells] of other.entries()) {
        expect(cells.map((_, column) => plain(value?.sheets[0]?.cellAt(row + 1, column + 1)))).toEqual(cells);
      }
    }
  });
});

/** A cell as the other reader gives it. */
function plain(cell: ReadCell | undefined): unknown {
  const content = cell?.content;
  switch (content?.type) {
    case undefined:
      return null;
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "date":
      return new Date(`${content.day}T00:00:00Z`);
    case "boolean":
      return content.boolean;
    case "error":
      return content.code;
  }
}
