import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import type { Block } from "../../src/document/node.js";
import { keepsWithNext, keepsWithRowBelow } from "../../src/layout/keep.js";
import { picture } from "../writers/picture.js";
import { cell, headRow, Headings, list, paragraph, row, table } from "../writers/tree-parts.js";

const figure = { type: "figure", media: picture(), width: 10, alternative: "图" } as const;
const grid = table([1], 0, [row("格")]);
const text = paragraph("文");

function keeps(block: Block, next: Block | undefined, previous?: Block): boolean {
  return keepsWithNext(block, previous, next, builtInTheme());
}

describe("keepsWithNext", () => {
  it.each<[string, Block, Block]>([
    ["a heading and anything", new Headings().plain(1, "题"), list(true, ["1."], ["项"])],
    ["a paragraph that asks for it", { ...text, keepWithNext: true }, text],
    ["a paragraph and the table it introduces", text, grid],
    ["a caption and a table", paragraph("表名", "caption"), grid],
    ["a text and the signature below", text, paragraph("签", "signature")],
    ["a picture and its caption", figure, paragraph("图名", "center")],
  ])("joins %s", (_name, block, next) => {
    expect(keeps(block, next)).toBe(true);
  });

  it("joins nothing across a page break or the end", () => {
    expect(keeps(new Headings().plain(1, "题"), { type: "pageBreak" })).toBe(false);
    expect(keeps(paragraph("表名", "caption"), undefined)).toBe(false);
  });

  it("parts running text, the last signature and a caption below its picture from what follows", () => {
    expect(keeps(text, text)).toBe(false);
    expect(keeps(figure, text)).toBe(false);
    expect(keeps(paragraph("签", "signature"), text)).toBe(false);
    expect(keeps(paragraph("图名", "caption"), text, figure)).toBe(false);
  });
});

describe("keepsWithRowBelow", () => {
  const kept = (source: typeof grid, isLow: boolean): readonly boolean[] =>
    source.rows.map((_row, index) => keepsWithRowBelow(source, index, () => isLow));
  const rows = [headRow("头"), row("一"), row("二"), row("三"), row("四")];

  it("keeps the head with the body and low rows at both ends in company", () => {
    expect(kept(table([1], 1, rows), true)).toEqual([true, true, false, true, false]);
    expect(kept(table([1], 1, rows), false)).toEqual([true, false, false, false, false]);
  });

  it("keeps all rows of a table that stays together", () => {
    expect(kept({ ...table([1], 0, rows), keepTogether: true }, false)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it("keeps a row that is one head cell with what it heads", () => {
    const heading = row(cell("分段", { header: true, columnSpan: 2 }));
    expect(kept(table([0.5, 0.5], 0, [heading, row("a", "b")]), false)).toEqual([true, false]);
  });
});
