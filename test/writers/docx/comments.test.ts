import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import type { Comment } from "../../../src/document/comment.js";
import type { Block, Inline } from "../../../src/document/node.js";
import { LANGUAGES } from "../../../src/foundation/locale.js";
import { fixtureTree } from "../fixture-tree.js";
import { picture } from "../picture.js";
import { cell, Headings, paragraph, row, table, text, tree } from "../tree-parts.js";
import { prettyXml } from "./pretty-xml.js";
import { paragraphWith, write, type Written } from "./written.js";

function about(pointer: string, ...paragraphs: readonly string[]): Comment {
  return { pointer, paragraphs: [`关于${pointer}`, ...paragraphs] };
}

async function commented(blocks: readonly Block[], ...comments: readonly Comment[]): Promise<Written> {
  const written = await write(tree(blocks), builtInTheme(), { comments });
  expect(written.diagnostics).toEqual([]);
  return written;
}

const name = text("甲公司", [], "/name");
const phone: Inline = { type: "gap", pointer: "/phone", label: { zh: "电话", en: "Phone" } };
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

describe("comments", () => {
  it("stand round the runs they are about and are called behind them", async () => {
    const { body } = await commented([paragraph(["由", name, "编制"])], about("/name"));
    expect(body).toContain(`${run("由")}${start(0)}${run("甲公司")}${end(0)}${run("编制")}`);
  });

  it("are several on one value and in one paragraph, counted in the order of the text", async () => {
    const { body, part } = await commented(
      [paragraph([name, "：", phone])],
      about("/phone"),
      about("/name", "其一"),
      about("/name", "其二"),
    );
    expect(body).toContain(`${start(0)}${start(1)}${run("甲公司")}${end(0)}${end(1)}${run("：")}${start(2)}`);
    expect(body).toMatch(/【待补充：电话】<\/w:t><\/w:r><w:commentRangeEnd w:id="2"\/>/u);
    const [first = "", second = "", third = ""] = part("word/comments.xml").split("</w:comment>");
    expect([first, second, third].map((xml) => /其.|关于\/phone/u.exec(xml)?.[0])).toEqual([
      "其一",
      "其二",
      "关于/phone",
    ]);
  });

  it("take all lines of a value, and nothing behind it", async () => {
    const lines: readonly Inline[] = [name, { type: "lineBreak" }, text("乙公司", [], "/name")];
    const { body } = await commented([paragraph([...lines, { type: "lineBreak" }, "完"])], about("/name"));
    expect(body).toContain(
      `${start(0)}${run("甲公司")}<w:r><w:br/></w:r>${run("乙公司")}${end(0)}<w:r><w:br/></w:r>${run("完")}`,
    );
  });

  it("hang on headings, cells, pictures and the marks of footnotes", async () => {
    const inNote = text("脚注", [], "/note");
    const { body } = await commented(
      [
        new Headings().numbered(1, text("标题", [], "/heading")),
        table([1], 0, [row(cell(text("格", [], "/cell")))]),
        paragraph(["正文", { type: "footnote", number: 1, inlines: [inNote] }]),
        { type: "figure", media: picture(), width: 20, alternative: "图", source: "/picture" },
      ],
      ...["/heading", "/cell", "/note", "/picture"].map((pointer) => about(pointer)),
    );
    expect(paragraphWith(body, "标题")).toMatch(/bookmarkStart.*RangeStart w:id="0".*RangeEnd.*bookmarkEnd/u);
    expect(paragraphWith(body, "格")).toContain(`${start(1)}${run("格")}${end(1)}`);
    expect(paragraphWith(body, "正文")).toMatch(
      /RangeStart w:id="2"\/><w:r>.*footnoteReference.*<w:commentRangeEnd w:id="2"/u,
    );
    expect(body).toMatch(/RangeStart w:id="3"\/><w:r><w:drawing>.*<\/w:drawing><\/w:r><w:commentRangeEnd/u);
  });

  it("are written once, also where one inline stands in two places", async () => {
    const { body } = await commented([paragraph([name]), paragraph([name])], about("/name"));
    expect(body.split("commentReference w:id").length - 1).toBe(1);
  });

  it("carry author, initials, the date of the document and the look of Word's own", async () => {
    const { part } = await commented([paragraph(name)], about("/name", "处理：“改正” & <补充>"));
    expect(part("word/comments.xml")).toContain(
      '<w:comment w:id="0" w:author="pipia" w:date="2026-11-23T00:00:00Z" w:initials="P">' +
        '<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>' +
        '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>',
    );
    expect(part("word/comments.xml")).toContain(
      '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">处理：“改正” &amp; &lt;补充&gt;</w:t>',
    );
    expect(part("word/styles.xml")).toContain('<w:style w:type="paragraph" w:styleId="CommentText">');
    expect(part("word/_rels/document.xml.rels")).toContain('relationships/comments" Target="comments.xml"');
  });

  it("without a place are listed on a page of their own at the end, which is proved with the rest", async () => {
    const { body, names } = await commented([paragraph("正文")], about("/waivers/0", "处理：重新判断"));
    expect(names).not.toContain("word/comments.xml");
    expect(paragraphWith(body, "未能对应到正文的检查结果")).toContain("<w:pageBreakBefore/>");
    expect(paragraphWith(body, "关于/waivers/0")).toContain("<w:numPr>");
    expect(paragraphWith(body, "处理：重新判断")).toContain("PipiaNote");
  });

  it("leave no trace in a document that has none", async () => {
    const { bytes, names, part } = await write(fixtureTree());
    expect(names).not.toContain("word/comments.xml");
    expect(part("word/styles.xml")).not.toContain("annotation");
    const { bytes: same } = await write(fixtureTree(), builtInTheme(), { comments: [], stamped: false });
    expect(Buffer.compare(same, bytes)).toBe(0);
  });

  it.each(LANGUAGES)("keep their form in the fixture, and its text is still there (%s)", async (language) => {
    const comments = [
      { ...about("/processor/name", "位置：个人信息处理者 › 单位名称", "依据：“办法”第三条") },
      about("/processor/unitType"),
      about("/processor/compliance"),
      about("/processor/profile/business/since"),
      about("/impactAssessment/approval/reportedOn"),
      about("/volumes", "未印出"),
    ];
    const options = { comments, stamped: true };
    const { diagnostics, part, bytes } = await write(fixtureTree(language), builtInTheme(language), options);
    expect(diagnostics).toEqual([]);
    await expect(prettyXml(part("word/comments.xml"))).toMatchFileSnapshot(`golden/comments.${language}.xml`);
    const again = await write(fixtureTree(language), builtInTheme(language), options);
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });
});
