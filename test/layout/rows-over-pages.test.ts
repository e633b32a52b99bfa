import { describe, expect, it } from "vitest";
import type { Block, Paragraph, Row } from "../../src/document/node.js";
import { cell, paragraph, row, table } from "../writers/tree-parts.js";
import { laidOutBlocks, pageOf, type LaidOut } from "./laid-out.js";

/** Lines of running text as tall as `lines` rows of a table. */
const filler = (lines: number): Block => ({
  ...table([1], 0, [row(cellOf(lines, "前"))]),
  keepTogether: true,
});

function cellOf(lines: number, word: string): Row["cells"][number] {
  return cell("", { blocks: Array.from({ length: lines }, (_, index) => said(`${word}${index + 1}。`)) });
}

function said(words: string): Paragraph {
  return paragraph(words, "tableText");
}

/** The pages on which lines with these words stand. */
function pagesOf({ lines }: LaidOut, words: string): readonly number[] {
  return lines.filter(({ text }) => text.startsWith(words)).map(({ page }) => page);
}

describe("a row that does not fit on the rest of its page", () => {
  it("is moved whole up to half a page, and parted beyond", () => {
    const low = laidOutBlocks([filler(30), table([1], 0, [row(cellOf(19, "项"))])]);
    expect(new Set(pagesOf(low, "项"))).toEqual(new Set([2]));
    const tall = laidOutBlocks([filler(30), table([1], 0, [row(cellOf(30, "项"))])]);
    expect(new Set(pagesOf(tall, "项"))).toEqual(new Set([1, 2]));
  });

  it("is not parted within a short paragraph", () => {
    const line = "个".repeat(30);
    // Paragraphs of three lines: wherever the page ends, they stay whole.
    for (let above = 20; above < 24; above += 1) {
      const blocks = Array.from({ length: 12 }, (_, index) => said(`第${index + 1}项${line.repeat(3)}`));
      const made = laidOutBlocks([filler(above), table([1], 0, [row(cell("", { blocks }))])]);
      expect(new Set(made.lines.map(({ page }) => page)).size).toBe(2);
      const second = made.lines.find(({ page }) => page === 2);
      expect(second?.text).toMatch(/^第\d+项/u);
      expect(made.diagnostics).toEqual([]);
    }
  });

  it("is parted within a long paragraph, which would leave half a page white", () => {
    const blocks = [said("短。"), said("个".repeat(1200))];
    const made = laidOutBlocks([filler(20), table([1], 0, [row(cell("", { blocks }))])]);
    expect(pageOf(made, "短。")).toBe(1);
    expect(pagesOf(made, "个")).toContain(1);
    expect(pagesOf(made, "个")).toContain(2);
  });
});

describe("the head of rows that go on on the next page", () => {
  const group = (rows: number, label: string): readonly Row[] =>
    Array.from({ length: rows }, (_, index) => ({
      cells: [
        ...(index === 0 ? [cell(label, { header: true, rowSpan: rows })] : []),
        cell(`行${index + 1}`, { header: true }),
        cell("值"),
      ],
    }));

  it("says again what they are, as a mark of the page, in the middle of its part", () => {
    const made = laidOutBlocks([{ ...table([0.2, 0.3, 0.5], 0, group(40, "接收方")), form: true }]);
    expect(made.diagnostics).toEqual([]);
    expect(pagesOf(made, "接收方")).toEqual([1, 2]);
    const asides = made.pages.map(({ items }) =>
      items.flatMap((item) =>
        item.type === "line" && item.line.pieces.some(({ text }) => text === "接收方") ? [item.aside] : [],
      ),
    );
    expect(asides).toEqual([[undefined], ["again"]]);
    const again = made.lines.find(({ text, page }) => text === "接收方" && page === 2);
    const onSecond = made.lines.filter(({ text, page }) => text.startsWith("行") && page === 2);
    expect(again?.top).toBeGreaterThan(onSecond[0]?.top ?? 0);
    expect(again?.top).toBeLessThan(onSecond.at(-1)?.top ?? 0);
  });

  it("says nothing where there is no room for it, nor in a cell that is no head", () => {
    const tall = laidOutBlocks([table([0.05, 0.35, 0.6], 0, group(37, "个人信息处理者"))]);
    expect(tall.diagnostics).toEqual([]);
    expect(pagesOf(tall, "个")).toEqual([1]);
    expect(pageOf(tall, "行37")).toBe(2);
    const plain = group(60, "").map((one, index): Row =>
      index === 0 ? { cells: [cell("上海", { rowSpan: 60 }), ...one.cells.slice(1)] } : one,
    );
    expect(pagesOf(laidOutBlocks([table([0.2, 0.3, 0.5], 0, plain)]), "上海")).toEqual([1]);
  });
});
