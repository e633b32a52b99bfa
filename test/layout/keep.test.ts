import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import type { Block, Row } from "../../src/document/node.js";
import {
  captionOf,
  isClosingNote,
  keepsWithNext,
  keepsWithRowBelow,
  staysWhole,
} from "../../src/layout/keep.js";
import { picture } from "../writers/picture.js";
import { cell, headRow, Headings, list, paragraph, row, table } from "../writers/tree-parts.js";

const figure = { type: "figure", media: picture(), width: 10, alternative: "图" } as const;
const grid = table([1], 0, [row("格")]);
const text = paragraph("文");

function keeps(block: Block, next: Block | undefined, previous?: Block): boolean {
  const above = previous === undefined ? [] : [previous];
  const below = next === undefined ? [] : [next, text];
  return keepsWithNext([...above, block, ...below], above.length, builtInTheme());
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

describe("isClosingNote", () => {
  const note = paragraph("说明", "note");
  const columns = {
    ...table([0.44, 0.56], 0, [row(cell("", { blocks: [note] }), cell("", { blocks: [note] }))]),
    border: "none" as const,
  };

  it.each<[string, Block]>([
    ["a note", note],
    ["a note side by side", columns],
  ])("is %s at the end, which keeps what stands above it", (_name, closing) => {
    for (const above of [grid, text, paragraph("签", "signature")]) {
      expect(isClosingNote([above, closing], 1)).toBe(true);
      expect(keepsWithNext([above, closing], 0, builtInTheme())).toBe(true);
    }
  });

  it("is no note with something below it, no text and no table with lines", () => {
    expect(isClosingNote([note, text], 0)).toBe(false);
    expect(isClosingNote([grid, text], 1)).toBe(false);
    expect(isClosingNote([text, { ...columns, border: "grid" }], 1)).toBe(false);
  });
});

describe("a note right below a table", () => {
  const note = paragraph("注", "note");
  const sides = cell("", { blocks: [note] });
  const reasons = row(cell("理由"), cell("Reason"));
  const columns = (...rows: readonly Row[]): Block => ({
    ...table([0.44, 0.56], 0, rows),
    border: "none",
  });

  it.each<[string, Block]>([
    ["in one language", note],
    ["side by side, with more text below it", columns(row(sides, sides), reasons)],
  ])("keeps the last rows on its page: %s", (_name, below) => {
    expect(keepsWithNext([grid, below, text], 0, builtInTheme())).toBe(true);
  });

  it("is no other text, nor a table with lines that begins with one", () => {
    expect(keepsWithNext([grid, columns(reasons), text], 0, builtInTheme())).toBe(false);
    expect(keepsWithNext([grid, table([1], 0, [row(sides)]), text], 0, builtInTheme())).toBe(false);
  });
});

describe("captionOf", () => {
  const caption = paragraph("表　甲", "caption");

  it("is the caption right above a table, not that of a picture, nor other text", () => {
    expect(captionOf([caption, grid], 1)).toBe(caption);
    expect(captionOf([figure, caption, grid], 2)).toBeUndefined();
    expect(captionOf([caption, text], 1)).toBeUndefined();
    expect(captionOf([text, grid], 1)).toBeUndefined();
    expect(captionOf([grid], 0)).toBeUndefined();
  });
});

describe("staysWhole", () => {
  it("is said of rows in which people sign and of tables that stay together", () => {
    const place = row(cell("", { blocks: [paragraph("签字", "signature")] }));
    const source = table([1], 0, [row("一"), place]);
    expect([0, 1, 2].map((index) => staysWhole(source, index))).toEqual([false, true, false]);
    expect(staysWhole({ ...source, keepTogether: true }, 0)).toBe(true);
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

  it("leaves paragraphs of running text in columns as they are", () => {
    expect(kept({ ...table([1], 0, rows), border: "none" }, true)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
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
