import { describe, expect, it } from "vitest";
import type { Block, Contents } from "../../src/document/node.js";
import { Headings, paragraph, section, text, tree } from "../writers/tree-parts.js";
import { laidOut, laidOutBlocks, pageOf } from "./laid-out.js";

const CONTENTS: Contents = { type: "contents", title: "目录", levels: 2 };

describe("contents", () => {
  it("name the page on which each heading stands", () => {
    const headings = new Headings();
    const chapters = Array.from({ length: 30 }, (_, index): readonly Block[] => [
      headings.numbered(index % 3 === 0 ? 1 : 2, `标题${index}号`),
      ...Array.from({ length: (index * 7) % 20 }, () => paragraph("正文")),
    ]).flat();
    const found = laidOut(
      tree([], {
        sections: [
          section([paragraph("封面", "title")], { kind: "cover" }),
          section([CONTENTS, { type: "pageBreak" }, ...chapters]),
        ],
      }),
    );
    const entries = found.lines.filter((line) => line.text.includes("...."));
    expect(entries).toHaveLength(30);
    for (const { text: entry } of entries) {
      const [, words = "", number] = /^(.+?) \.+ (\d+)$/u.exec(entry) ?? [];
      const heading = found.lines.findLast((line) => line.text === words);
      expect([words, Number(number)]).toEqual([words, heading?.page]);
    }
    expect(found.diagnostics).toEqual([]);
  });

  it("end every entry at the right edge", () => {
    const headings = new Headings();
    const found = laidOutBlocks([
      CONTENTS,
      headings.numbered(1, "短"),
      headings.numbered(2, "一个长得多的标题"),
      headings.numbered(1, "很长的标题，".repeat(12)),
    ]);
    const right = (210 - 31.8) * (72 / 25.4);
    const entries = found.lines.filter((line) => / \d+$/u.test(line.text));
    expect(entries).toHaveLength(3);
    for (const entry of entries) expect(entry.right).toBeCloseTo(right);
  });

  it("list headings down to the level asked for, with their numbers and without their marks", () => {
    const headings = new Headings();
    const found = laidOutBlocks([
      { ...CONTENTS, levels: 1 },
      headings.numbered(1, ["一级", text("重点", ["bold"])]),
      headings.numbered(2, "二级"),
    ]);
    expect(
      found.lines.filter((line) => line.text.includes("..")).map((line) => line.text.split(" ")[0]),
    ).toEqual(["一、一级重点"]);
  });

  it("put a space behind the number in English", () => {
    const found = laidOut(tree([CONTENTS, new Headings().numbered(1, "Basics")], { language: "en" }));
    expect(found.lines.some((line) => line.text.startsWith("一、 Basics ."))).toBe(true);
    expect(pageOf(found, "一、 Basics")).toBe(1);
  });

  it("of a document without headings are their title", () => {
    const found = laidOutBlocks([CONTENTS]);
    expect(found.lines.map((line) => line.text)).toEqual(["目录"]);
  });
});
