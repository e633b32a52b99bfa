import { describe, expect, it } from "vitest";
import { blocksOf, textsOf, treeOf, whole } from "./fixture.js";

describe("the document", () => {
  it("has a title, sections, and page furniture on the body only", () => {
    const tree = treeOf(`<document title="R&amp;D &quot;报告&quot;" subject="s">
      <header>  页眉 <b>粗</b> </header>
      <footer>第 <page/> 页 共 <pages/> 页</footer>
      <cover><p class="title">封面</p></cover>
      <body orientation="landscape"><p>正文</p></body>
      <body>{{#if processor.isCiio}}<p>无</p>{{/if}}</body>
    </document>`);
    expect(tree).toMatchObject({ language: "zh", title: 'R&D "报告"', subject: "s" });
    expect(tree.sections).toMatchObject([
      { kind: "cover", orientation: "portrait", header: [], footer: [] },
      {
        kind: "body",
        orientation: "landscape",
        header: [
          { type: "text", text: "页眉 ", marks: [] },
          { type: "text", text: "粗", marks: ["bold"] },
        ],
        footer: [
          { text: "第 " },
          { type: "pageNumber" },
          { text: " 页 共 " },
          { type: "pageCount" },
          { text: " 页" },
        ],
      },
    ]);
  });
});

describe("headings", () => {
  it("are numbered as official papers are, and named in order", () => {
    const blocks = blocksOf(
      "<h1>a</h1><h2>b</h2><h2>c</h2><h3>d</h3><h4>e</h4><h1 plain>f</h1><h1>g</h1><h2>h</h2>",
    );
    expect(blocks.map((block) => (block.type === "heading" ? `${block.id} ${block.label}` : ""))).toEqual([
      "h1 一、",
      "h2 （一）",
      "h3 （二）",
      "h4 1.",
      "h5 （1）",
      "h6 ",
      "h7 二、",
      "h8 （一）",
    ]);
    expect(blocks[5]).toMatchObject({ numbered: false, level: 1 });
  });

  it("without content disappear and are not counted", () => {
    expect(blocksOf("<h1>{{#if processor.isCiio}}a{{/if}}</h1><h1>b</h1>")).toMatchObject([
      { id: "h1", label: "一、" },
    ]);
  });

  it("stay on one line whatever a value holds", () => {
    const filing = { processor: { name: "甲\n乙\r\n丙" } };
    expect(textsOf("<h1>{{processor.name}}</h1>", { filing })).toEqual(["甲 乙 丙"]);
  });
});

describe("paragraphs", () => {
  it("take style and keep from the template", () => {
    expect(blocksOf('<p>a</p><p class="note" keep>b</p><p class="coverLine">c</p>')).toMatchObject([
      { style: "body" },
      { style: "note", keepWithNext: true },
      { style: "coverLine" },
    ]);
    expect(blocksOf("<p>a</p>")[0]).not.toHaveProperty("keepWithNext");
  });

  it("become several of the same style where a value has several lines", () => {
    const filing = { processor: { name: "\n一\n\n二\r\n三\n" } };
    expect(blocksOf('<p class="note">前{{processor.name}}后</p>', { filing })).toMatchObject([
      { style: "note", inlines: [{ text: "前" }, { text: "一", source: "/processor/name" }] },
      { style: "note", inlines: [{ text: "二", source: "/processor/name" }] },
      { style: "note", inlines: [{ text: "三", source: "/processor/name" }, { text: "后" }] },
    ]);
  });

  it("disappear when all their content was left out, and stay when the template has them empty", () => {
    expect(blocksOf("<p>{{#if processor.isCiio}}a{{/if}}</p><p> </p><p> {{!-- note --}} </p>")).toHaveLength(
      2,
    );
  });

  it("carry marks, languages, breaks, blanks and boxes", () => {
    expect(
      blocksOf(
        '<p><b>a<i>b<b>c</b></i></b><u>d</u><sup>e</sup><sub>f</sub><span lang="en">g</span><span lang="zh">h</span><br/><seal/><signature width="12"/><date/><line/><check on/><check/></p>',
      ),
    ).toMatchObject([
      {
        inlines: [
          { text: "a", marks: ["bold"] },
          { text: "bc", marks: ["bold", "italic"] },
          { text: "d", marks: ["underline"] },
          { text: "e", marks: ["superscript"] },
          { text: "f", marks: ["subscript"] },
          { text: "g", language: "en" },
          { text: "h", marks: [] },
          { type: "lineBreak" },
          { type: "blank", kind: "seal", width: 0 },
          { type: "blank", kind: "signature", width: 12 },
          { type: "blank", kind: "date" },
          { type: "blank", kind: "line", width: 10 },
          { type: "check", checked: true },
          { type: "check", checked: false },
        ],
      },
    ]);
  });

  it("number their footnotes through the document, leaving out empty ones", () => {
    const filing = { processor: { name: "甲\n乙", isCiio: false } };
    const blocks = blocksOf(
      "<p>a<footnote>{{processor.name}}</footnote></p><p>b<footnote>{{#if processor.isCiio}}x{{/if}}</footnote></p><ul><li>c<footnote><b>d</b></footnote></li></ul>",
      { filing },
    );
    expect(blocks).toMatchObject([
      { inlines: [{ text: "a" }, { type: "footnote", number: 1, inlines: [{ text: "甲 乙" }] }] },
      { inlines: [{ text: "b" }] },
      {
        items: [
          {
            blocks: [
              {
                inlines: [
                  { text: "c" },
                  { type: "footnote", number: 2, inlines: [{ text: "d", marks: ["bold"] }] },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe("lists", () => {
  it("are labelled by kind and depth", () => {
    expect(
      blocksOf(
        "<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d<ul><li>e</li></ul></li></ol><ul><li>f<ol><li>g</li></ol></li></ul>",
      ),
    ).toMatchObject([
      {
        ordered: true,
        items: [
          {
            label: "1.",
            blocks: [
              { type: "paragraph", style: "body" },
              { items: [{ label: "（1）" }, { label: "（2）" }] },
            ],
          },
          { label: "2.", blocks: [{}, { ordered: false, items: [{ label: "•" }] }] },
        ],
      },
      { ordered: false, items: [{ label: "•", blocks: [{}, { items: [{ label: "1." }] }] }] },
    ]);
    expect(blocksOf("<ol><li>a<ol><li>b</li></ol></li></ol>", { language: "en" })).toMatchObject([
      { items: [{ label: "(i)", blocks: [{}, { items: [{ label: "(A)" }] }] }] },
    ]);
  });

  it("leave out items without content, without a gap in the numbers, and disappear when none is left", () => {
    const item = (text: string): string => `<li>${text}</li>`;
    const none = "{{#if processor.isCiio}}x{{/if}}";
    expect(blocksOf(`<ol>${item("a")}${item(none)}${item("b")}</ol><ul>${item(none)}</ul>`)).toMatchObject([
      { items: [{ label: "1." }, { label: "2." }] },
    ]);
  });

  it("split a value of several lines within the item", () => {
    const filing = { processor: { name: "甲\n乙" } };
    expect(blocksOf("<ul><li>{{processor.name}}</li></ul>", { filing })).toMatchObject([
      { items: [{ blocks: [{ inlines: [{ text: "甲" }] }, { inlines: [{ text: "乙" }] }] }] },
    ]);
  });
});

describe("contents and page breaks", () => {
  it("stand as they are written", () => {
    expect(blocksOf('<contents title="目录" levels="2"/><pagebreak/>')).toMatchObject([
      { type: "contents", title: "目录", levels: 2 },
      { type: "pageBreak" },
    ]);
  });
});

describe("sections", () => {
  it("without blocks are left out", () => {
    const main = whole("<p>a</p>").replace(
      "</document>",
      "<body>{{#if processor.isCiio}}<p>b</p>{{/if}}</body></document>",
    );
    expect(treeOf(main).sections).toHaveLength(1);
  });
});
