import { describe, expect, it } from "vitest";
import { readBack, type WrittenParts } from "../../../src/writers/docx/read-back.js";

const NUMBERING =
  '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
  '<w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>' +
  '<w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>' +
  '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>';
const STYLES =
  '<w:styles><w:style w:styleId="H"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';

function lines(body: string, parts: Partial<WrittenParts> = {}): readonly string[] {
  const document = `<w:document><w:body>${body}</w:body></w:document>`;
  return readBack({ document, footnotes: "<w:footnotes/>", numbering: NUMBERING, styles: STYLES, ...parts });
}

const paragraph = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const numbered = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const STYLED = '<w:pStyle w:val="H"/>';

describe("readBack", () => {
  it("reads paragraphs, breaks, tabs and entities", () => {
    expect(
      lines(`${paragraph("a&lt;b")}<w:p/><w:p><w:r><w:t>c</w:t><w:br/><w:t>d</w:t><w:tab/></w:r></w:p>`),
    ).toEqual(["a<b", "c\nd\t"]);
  });

  it("counts numbers of styles and of paragraphs", () => {
    const body = [STYLED, STYLED, numbered(1, 1), numbered(1, 1), STYLED, numbered(1, 1)];
    expect(lines(body.map((properties) => paragraph("x", properties)).join(""))).toEqual([
      "一、x",
      "二、x",
      "（1）x",
      "（2）x",
      "三、x",
      "（1）x",
    ]);
  });

  it("starts anew where an instance says so, once", () => {
    const body = [numbered(2, 1), numbered(2, 1), numbered(1, 1)];
    expect(lines(body.map((properties) => paragraph("x", properties)).join(""))).toEqual([
      "（5）x",
      "（6）x",
      "（7）x",
    ]);
  });

  it("counts nothing for list 0 or an unknown list", () => {
    expect(lines(paragraph("x", STYLED + numbered(0, 0)) + paragraph("y", numbered(9, 0)))).toEqual([
      "x",
      "y",
    ]);
  });

  it("leaves out contents, field results and deleted structure", () => {
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>' +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>页</w:t></w:r></w:p>';
    expect(
      lines(
        `<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>${paragraph("目录")}</w:sdtContent></w:sdt>${field}`,
      ),
    ).toEqual(["页"]);
  });

  it("keeps what stands in a content control", () => {
    const control = (words: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="/a"/></w:sdtPr><w:sdtContent><w:r><w:t>${words}</w:t></w:r></w:sdtContent></w:sdt>`;
    expect(lines(`<w:p>${control("甲")}<w:r><w:t>乙</w:t></w:r>${control("丙")}</w:p>`)).toEqual(["甲乙丙"]);
  });

  it("puts notes at the end, in the order of their marks", () => {
    const footnotes =
      '<w:footnotes><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>甲</w:t><w:br/></w:r></w:p></w:footnote>' +
      '<w:footnote w:id="2"><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:footnote></w:footnotes>';
    const body =
      '<w:p><w:r><w:footnoteReference w:id="2"/><w:footnoteReference w:id="1"/><w:t>x</w:t></w:r></w:p>';
    expect(lines(body, { footnotes })).toEqual(["x", "乙", "甲\n"]);
  });
});
