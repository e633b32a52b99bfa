import { describe, expect, it } from "vitest";
import type { ParagraphStyle } from "../../../src/document/node.js";
import { picture } from "../picture.js";
import { cell, Headings, paragraph, row, table } from "../tree-parts.js";
import { bodyOf, paragraphWith } from "./written.js";

describe("headings", () => {
  it("leave their number to Word and carry a bookmark", async () => {
    const headings = new Headings();
    const body = await bodyOf([
      headings.numbered(1, "甲"),
      headings.numbered(2, "乙"),
      headings.numbered(1, "丙"),
    ]);
    expect(paragraphWith(body, "乙")).toBe(
      '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="2" w:name="_Toc000002"/>' +
        '<w:r><w:t xml:space="preserve">乙</w:t></w:r><w:bookmarkEnd w:id="2"/></w:p>',
    );
    expect(body).not.toContain("一、");
  });

  it("without a number leave the list and keep their indent", async () => {
    const headings = new Headings();
    const body = await bodyOf([headings.plain(1, "前言"), headings.numbered(1, "甲")]);
    expect(paragraphWith(body, "前言")).toContain(
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' +
        '<w:ind w:leftChars="0" w:left="0" w:firstLineChars="200" w:firstLine="560"/>',
    );
  });

  it("print a number that Word would not count", async () => {
    const odd = { ...new Headings().numbered(1, "甲"), label: "第一章 " };
    const body = await bodyOf([odd]);
    expect(paragraphWith(body, "甲")).toContain('>第一章 </w:t></w:r><w:r><w:t xml:space="preserve">甲<');
    expect(paragraphWith(body, "甲")).toContain('<w:numId w:val="0"/>');
  });
});

describe("paragraphs", () => {
  it.each<[ParagraphStyle, string]>([
    ["body", "BodyText"],
    ["center", "PipiaCenter"],
    ["right", "PipiaRight"],
    ["title", "Title"],
    ["subtitle", "Subtitle"],
    ["paperTitle", "PipiaPaperTitle"],
    ["coverLine", "PipiaCoverLine"],
    ["caption", "Caption"],
    ["note", "PipiaNote"],
    ["tableText", "PipiaTableText"],
    ["tableHead", "PipiaTableHead"],
    ["formText", "PipiaFormText"],
    ["signature", "PipiaSignature"],
  ])("of style %s are %s in Word", async (style, id) => {
    const body = await bodyOf([paragraph("字", style), paragraph("后")]);
    expect(paragraphWith(body, "字")).toContain(`<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`);
  });

  it("of style plain are Word's Normal", async () => {
    expect(await bodyOf([paragraph("字", "plain")])).toContain("<w:p><w:r>");
  });

  it("stay with the next when asked", async () => {
    const body = await bodyOf([{ ...paragraph("字"), keepWithNext: true }, paragraph("后")]);
    expect(paragraphWith(body, "字")).toContain("<w:keepNext/>");
    expect(paragraphWith(body, "后")).not.toContain("<w:keepNext/>");
  });

  it("stay with signatures below them, which stay together", async () => {
    const body = await bodyOf([
      paragraph("意见"),
      paragraph("签字", "signature"),
      paragraph("日期", "signature"),
    ]);
    expect(paragraphWith(body, "意见")).toContain("<w:keepNext/>");
    expect(paragraphWith(body, "签字")).toContain("<w:keepNext/>");
    expect(paragraphWith(body, "日期")).not.toContain("<w:keepNext/>");
  });

  it("of the last row of a table stay with signatures below it", async () => {
    const rows = [row("一"), row("二"), row("三"), row("四")];
    const signed = await bodyOf([table([1], 0, rows), paragraph("签字", "signature")]);
    expect(paragraphWith(signed, "四")).toContain("<w:keepNext/>");
    const unsigned = await bodyOf([table([1], 0, rows), paragraph("后")]);
    expect(paragraphWith(unsigned, "四")).not.toContain("<w:keepNext/>");
  });

  it("that end a section as a note stand whole on the page of the table above, side by side too", async () => {
    const note = paragraph("说明", "note");
    const body = await bodyOf([table([1], 0, [row("一"), row("二")]), note]);
    expect(paragraphWith(body, "二")).toContain("<w:keepNext/>");
    expect(paragraphWith(body, "说明")).toContain("<w:keepLines/>");
    const columns = {
      ...table([1], 0, [row(cell("", { blocks: [note] }))]),
      border: "none" as const,
    };
    const both = await bodyOf([table([1], 0, [row("一"), row("二")]), columns]);
    expect(paragraphWith(both, "二")).toContain("<w:keepNext/>");
    expect(both).toContain('<w:pStyle w:val="PipiaSeparator"/><w:keepNext/>');
  });

  it("of style caption let go of what follows below a picture", async () => {
    const figure = { type: "figure", media: picture(), width: 10, alternative: "图" } as const;
    const body = await bodyOf([figure, paragraph("图名", "caption"), paragraph("后")]);
    expect(body).toContain('<w:pStyle w:val="PipiaFigure"/><w:keepNext/>');
    expect(paragraphWith(body, "图名")).toContain('<w:pStyle w:val="Caption"/><w:keepNext w:val="0"/>');
  });
});

describe("page breaks", () => {
  it("begin the page with the next paragraph, without an empty line", async () => {
    const body = await bodyOf([paragraph("甲"), { type: "pageBreak" }, paragraph("乙"), paragraph("丙")]);
    expect(body.match(/<w:p>/gu)).toHaveLength(3);
    expect(paragraphWith(body, "乙")).toContain("<w:pageBreakBefore/>");
    expect(paragraphWith(body, "丙")).not.toContain("<w:pageBreakBefore/>");
  });

  it("stand before a table in a paragraph of one point", async () => {
    const body = await bodyOf([paragraph("甲"), { type: "pageBreak" }, table([1], 0, [row(cell("格"))])]);
    expect(body).toContain('<w:pStyle w:val="PipiaSeparator"/><w:pageBreakBefore/></w:pPr></w:p><w:tbl>');
    expect(paragraphWith(body, "格")).not.toContain("<w:pageBreakBefore/>");
  });

  it("leave a page empty when two follow each other, and add none at the end", async () => {
    const twice = await bodyOf([
      paragraph("甲"),
      { type: "pageBreak" },
      { type: "pageBreak" },
      paragraph("乙"),
    ]);
    expect(twice.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(2);
    const atEnd = await bodyOf([paragraph("甲"), { type: "pageBreak" }]);
    expect(atEnd).not.toContain("<w:pageBreakBefore/>");
  });
});
