import { describe, expect, it } from "vitest";
import type { Page } from "pdfmake/js/LayoutBuilder.js";
import { cell, headRow, row, table } from "../tree-parts.js";
import { laidOutBlocks } from "./laid-out.js";

interface Vector {
  readonly type: string;
  readonly color?: string;
  readonly x1?: number;
  readonly x2?: number;
  readonly y1?: number;
  readonly y2?: number;
}

function vectors(pages: readonly Page[]): readonly Vector[] {
  return pages.flatMap((page) =>
    page.items.flatMap((item) => (item.type === "vector" ? [{ type: "", ...item.item }] : [])),
  );
}

describe("tables", () => {
  it("take the whole text width, columns in their shares", async () => {
    const { pages } = await laidOutBlocks([table([0.25, 0.75], 0, [row("一", "二")])]);
    const upright = vectors(pages).filter((vector) => vector.type === "line" && vector.x1 === vector.x2);
    const xs = [...new Set(upright.map((vector) => Math.round(vector.x1 ?? 0)))].sort(
      (left, right) => left - right,
    );
    expect(xs).toEqual([90, 194, 505]);
  });

  it("of very many columns stay on the paper", async () => {
    const cells = Array.from({ length: 50 }, () => cell("个个"));
    const { diagnostics } = await laidOutBlocks([table([0.3, 0.3, 0.4], 0, [row(...cells)])]);
    expect(diagnostics).toEqual([]);
  });

  it("shade heads and levels in the theme's greys", async () => {
    const { pages } = await laidOutBlocks([
      table([0.5, 0.5], 1, [headRow("甲", "乙"), row(cell("低", { shade: 1 }), cell("高", { shade: 4 }))]),
    ]);
    const colours = vectors(pages).flatMap((vector) => (vector.type === "rect" ? [vector.color] : []));
    expect(new Set(colours)).toEqual(new Set(["#D9D9D9", "#F2F2F2", "#A6A6A6"]));
  });

  it("without borders draw no lines", async () => {
    const { pages, lines } = await laidOutBlocks([
      { ...table([0.5, 0.5], 0, [row("左", "右")]), border: "none" },
    ]);
    expect(vectors(pages)).toEqual([]);
    expect(lines.map((line) => line.text)).toEqual(["左", "右"]);
  });

  it("draw one line between two rows, and a full frame on each page", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(String(index)));
    const { pages } = await laidOutBlocks([table([1], 0, rows)]);
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      const level = vectors([page]).filter((vector) => vector.type === "line" && vector.y1 === vector.y2);
      const rowsOnPage = page.items.filter((item) => item.type === "line").length;
      expect(level).toHaveLength(rowsOnPage + 1);
    }
  });

  it("set the text of spanning head cells in the middle of their height", async () => {
    const head = [
      { cells: [cell("合", { header: true, rowSpan: 2 }), cell("上", { header: true })] },
      { cells: [cell("下", { header: true })] },
    ];
    const { lines } = await laidOutBlocks([table([0.5, 0.5], 2, [...head, row("一", "二")])]);
    const top = (words: string): number => lines.find((line) => line.text === words)?.top ?? 0;
    expect(top("合")).toBeCloseTo((top("上") + top("下")) / 2);
  });

  it("align cells as the cell says", async () => {
    const { lines } = await laidOutBlocks([
      table([1], 0, [
        row(cell("左")),
        row(cell("中", { align: "center" })),
        row(cell("右", { align: "right" })),
      ]),
    ]);
    const [left, center, right] = lines.map((line) => Math.round(line.left));
    expect((left ?? 0) < (center ?? 0) && (center ?? 0) < (right ?? 0)).toBe(true);
  });

  it("that are malformed are printed all the same", async () => {
    const odd = [
      table([], 5, []),
      table([0, 0], 1, [row("一", "二", "三"), row(), row(cell("四", { columnSpan: 9, rowSpan: 9 }))]),
    ];
    const { lines, diagnostics } = await laidOutBlocks(odd);
    expect(lines.map((line) => line.text).filter((words) => words !== "")).toEqual(["一", "二", "三", "四"]);
    expect(diagnostics).toEqual([]);
  });
});
