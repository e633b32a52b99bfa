import { describe, expect, it } from "vitest";
import type { Block, DocumentTree, Inline, List, Paragraph } from "../../src/document/node.js";
import { canonicalLines, sameText } from "../../src/document/text.js";

const text = (words: string): Inline => ({ type: "text", text: words, marks: [] });
const note = (number: number, words: string): Inline => ({
  type: "footnote",
  number,
  inlines: [text(words)],
});
const paragraph = (...inlines: readonly Inline[]): Paragraph => ({
  type: "paragraph",
  style: "body",
  inlines,
});
const list = (...items: List["items"]): List => ({ type: "list", ordered: true, items });

function tree(...blocks: readonly Block[]): DocumentTree {
  const furniture = [text("页眉")];
  const section = { kind: "body", orientation: "portrait", header: furniture, footer: furniture } as const;
  return { language: "zh", title: "题", sections: [{ ...section, blocks }] };
}

describe("canonicalLines", () => {
  it("puts a number before the first block of an item only, and notes after everything", () => {
    const inner = list({ label: "（1）", blocks: [paragraph(text("丙"))] });
    const lines = canonicalLines(
      tree(
        { type: "heading", level: 1, numbered: true, label: "一、", id: "h1", inlines: [text("标题")] },
        list({ label: "1.", blocks: [paragraph(text("甲"), note(1, "注一")), paragraph(text("乙")), inner] }),
        paragraph(text("丁"), note(2, "注二")),
      ),
    );
    expect(lines).toEqual(["一、标题", "1.甲", "乙", "（1）丙", "丁", "注一", "注二"]);
  });

  it("leaves an item without blocks out and its number with it", () => {
    expect(canonicalLines(tree(list({ label: "1.", blocks: [] }), paragraph(text("后文"))))).toEqual([
      "后文",
    ]);
  });

  it("reads cells in order and skips contents and page breaks", () => {
    const cell = (words: string) =>
      ({
        columnSpan: 1,
        rowSpan: 1,
        header: false,
        align: "left",
        shade: 0,
        blocks: [paragraph(text(words))],
      }) as const;
    const lines = canonicalLines(
      tree(
        { type: "contents", title: "目录", levels: 2 },
        {
          type: "table",
          columns: [0.5, 0.5],
          headerRows: 0,
          border: "grid",
          rows: [{ cells: [cell("a"), cell("b")] }, { cells: [cell("c")] }],
        },
        { type: "pageBreak" },
      ),
    );
    expect(lines).toEqual(["a", "b", "c"]);
  });
});

describe("sameText", () => {
  it("ignores white space and invisible controls, and nothing else", () => {
    expect(sameText("甲 乙\n\u3000丙\uFEFF\u202E", "甲乙丙")).toBe(true);
    expect(sameText("甲乙丙", "甲丙乙")).toBe(false);
    expect(sameText("甲，乙", "甲乙")).toBe(false);
  });
});
