import { describe, expect, it } from "vitest";
import { templateOf, wordsOf } from "./word-template.js";

const run = (text: string, look = ""): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join("")}</w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join("")}</w:tr>`;

describe("a template made by taking the words out", () => {
  it("makes a loop of paragraphs alike and a tag of each look", () => {
    const bold = "<w:rPr><w:b/></w:rPr>";
    const { xml, data } = templateOf(
      paragraph(run("甲"), run("乙"), run("丙", bold)) + paragraph(run("丁 &amp; 戊"), run("己", bold)),
    );
    expect(xml).toBe(
      "<w:p><w:r><w:t>{#g1}</w:t></w:r></w:p>" +
        paragraph(run("{t0}"), run("{t1}", bold)) +
        "<w:p><w:r><w:t>{/g1}</w:t></w:r></w:p>",
    );
    expect(data).toEqual({
      g1: [
        { t0: "甲乙", t1: "丙" },
        { t0: "丁 & 戊", t1: "己" },
      ],
    });
  });

  it("makes a loop of rows alike, from the first cell to the last", () => {
    const { xml, data } = templateOf(`<w:tbl>${row("一", "二")}${row("三", "四")}</w:tbl>`);
    expect(xml).toBe(`<w:tbl>${row("{#g1}{t0}", "{t1}{/g1}")}</w:tbl>`);
    expect(data).toEqual({
      g1: [
        { t0: "一", t1: "二" },
        { t0: "三", t1: "四" },
      ],
    });
  });

  it("gives what stands alone, and rows of one cell, tags of their own", () => {
    const { xml, data } = templateOf(`${paragraph(run("甲"))}<w:tbl>${row("一")}${row("二")}</w:tbl>`);
    expect(xml).toBe(`${paragraph(run("{g1_0_t0}"))}<w:tbl>${row("{g2_0_t0}")}${row("{g2_1_t0}")}</w:tbl>`);
    expect(data).toEqual({ g1_0_t0: "甲", g2_0_t0: "一", g2_1_t0: "二" });
  });
});

it("compares words without markup, white space and field instructions", () => {
  const field = '<w:r><w:instrText xml:space="preserve"> TOC </w:instrText></w:r>';
  expect(wordsOf(paragraph(field, run("甲 乙"), run("&lt;")))).toBe("甲乙&lt;");
});
