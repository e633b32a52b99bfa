import { describe, expect, it } from "vitest";
import type { Page, PageItem } from "../../src/layout/page.js";
import { formTable } from "../writers/fixture-tables.js";
import { cell, headRow, row, table } from "../writers/tree-parts.js";
import { laidOutBlocks, type LaidOutLine } from "./laid-out.js";

type Box = Extract<PageItem, { type: "box" }>;

type Rule = Extract<PageItem, { type: "rule" }>;

function boxes(pages: readonly Page[]): readonly Box[] {
  return pages.flatMap((page) => page.items.filter((item) => item.type === "box"));
}

function rules(pages: readonly Page[]): readonly Rule[] {
  return pages.flatMap((page) => page.items.filter((item) => item.type === "rule"));
}

describe("tables", () => {
  it("take the whole text width, columns in their shares", () => {
    const { pages } = laidOutBlocks([table([0.25, 0.75], 0, [row("一", "二")])]);
    const upright = rules(pages).filter(({ width }) => width === 0);
    const middles = upright.map(({ x }) => Math.round(x)).toSorted((left, right) => left - right);
    expect(middles).toEqual([90, 194, 505]);
  });

  it("of very many columns stay on the paper", () => {
    const cells = Array.from({ length: 50 }, () => cell("个个"));
    const { diagnostics } = laidOutBlocks([table([0.3, 0.3, 0.4], 0, [row(...cells)])]);
    expect(diagnostics).toEqual([]);
  });

  it("shade heads and levels in the theme's greys", () => {
    const { pages } = laidOutBlocks([
      table([0.5, 0.5], 1, [headRow("甲", "乙"), row(cell("低", { shade: 1 }), cell("高", { shade: 4 }))]),
    ]);
    const colours = boxes(pages).map(({ colour }) => colour);
    expect(new Set(colours)).toEqual(new Set(["D9D9D9", "F2F2F2", "A6A6A6"]));
  });

  it("without borders draw no lines", () => {
    const { pages, lines } = laidOutBlocks([{ ...table([0.5, 0.5], 0, [row("左", "右")]), border: "none" }]);
    expect([boxes(pages), rules(pages)]).toEqual([[], []]);
    expect(lines.map((line) => line.text)).toEqual(["左", "右"]);
  });

  it("draw one line between two rows, and a full frame on each page", () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(String(index)));
    const { pages } = laidOutBlocks([table([1], 0, rows)]);
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      const level = rules([page]).filter(({ height }) => height === 0);
      const rowsOnPage = page.items.filter((item) => item.type === "line").length;
      expect(level).toHaveLength(rowsOnPage + 1);
    }
  });

  it("set the text of spanning head cells in the middle of their height", () => {
    const head = [
      { cells: [cell("合", { header: true, rowSpan: 2 }), cell("上", { header: true })] },
      { cells: [cell("下", { header: true })] },
    ];
    const { lines } = laidOutBlocks([table([0.5, 0.5], 2, [...head, row("一", "二")])]);
    const top = (words: string): number => lines.find((line) => line.text === words)?.top ?? 0;
    expect(top("合")).toBeCloseTo((top("上") + top("下")) / 2);
  });

  it("that are forms set labels and answers at 14 pt, 16 pt apart, without grey, in the middle of their cells", () => {
    const form = laidOutBlocks([formTable()]);
    expect(form.diagnostics).toEqual([]);
    expect(boxes(form.pages)).toEqual([]);
    const own = form.lines.filter(({ text }) => text !== "");
    expect(new Set(own.map(({ height }) => height))).toEqual(new Set([16]));
    expect(new Set(own.map(({ line }) => line.size))).toEqual(new Set([14]));
    // The title of the group stands upright in its narrow column, beside the three rows.
    const title = own.filter(({ text }) => ["经", "办", "人"].includes(text));
    expect(title.map(({ text }) => text)).toEqual(["经", "办", "人"]);
    const middle = (lines: readonly LaidOutLine[]): number =>
      ((lines[0]?.top ?? 0) + (lines.at(-1)?.top ?? 0) + 16) / 2;
    const levels = rules(form.pages).filter(({ height, width }) => height === 0 && width > 0);
    const edges = levels.map(({ y }) => y).toSorted((one, other) => one - other);
    expect(middle(title)).toBeCloseTo(((edges[0] ?? 0) + (edges.at(-1) ?? 0)) / 2, 0);
    const answers = own.filter(({ text }) => text === "递交材料" || text === "领取证书");
    expect(middle(own.filter(({ text }) => text === "办理事项"))).toBeCloseTo(middle(answers), 0);
  });

  it("align cells as the cell says", () => {
    const { lines } = laidOutBlocks([
      table([1], 0, [
        row(cell("左")),
        row(cell("中", { align: "center" })),
        row(cell("右", { align: "right" })),
      ]),
    ]);
    const [left, center, right] = lines.map((line) => Math.round(line.left));
    expect((left ?? 0) < (center ?? 0) && (center ?? 0) < (right ?? 0)).toBe(true);
  });

  it("that are malformed are printed all the same", () => {
    const odd = [
      table([], 5, []),
      table([0, 0], 1, [row("一", "二", "三"), row(), row(cell("四", { columnSpan: 9, rowSpan: 9 }))]),
    ];
    const { lines, diagnostics } = laidOutBlocks(odd);
    expect(lines.map((line) => line.text).filter((words) => words !== "")).toEqual(["一", "二", "三", "四"]);
    expect(diagnostics).toEqual([]);
  });
});
