import { describe, expect, it } from "vitest";
import { readComments } from "../../src/sheet/cell-comments.js";
import { readWorkbook } from "../../src/sheet/read-workbook.js";
import { data, rawWorkbook } from "./raw-workbook.js";

const notes = (comments: string, authors = "<author>王律师</author>"): string =>
  `<x:comments xmlns:x="m"><x:authors>${authors.replaceAll("author>", "x:author>")}</x:authors>` +
  `<x:commentList>${comments}</x:commentList></x:comments>`;

const note = (at: string, runs: string, author = 0): string =>
  `<x:comment ref="${at}" authorId="${author}"><x:text>${runs}</x:text></x:comment>`;

describe("comments of a sheet", () => {
  it("are read without the name that programs write before them, runs joined", () => {
    const xml = notes(
      note(
        "C5",
        "<x:r><x:rPr><x:b/></x:rPr><x:t>王律师:</x:t></x:r><x:r><x:t>\n上海 &amp; 北京</x:t></x:r>",
      ) +
        note("AA10", "<x:t>王律师说：是</x:t>") +
        note("B2", "<x:t>  </x:t>") +
        note("不是", "<x:t>甲</x:t>"),
    );
    expect(readComments(xml, undefined)).toEqual([
      { row: 5, column: 3, text: "上海 & 北京" },
      { row: 10, column: 27, text: "王律师说：是" },
    ]);
  });

  it("are those of threads where there are any, and not the words that stand in for them", () => {
    const standIn = note("C5", "<x:t>[线程批注] 你的 Excel 版本可读取此线程批注</x:t>", 1);
    const xml = notes(standIn + note("C6", "<x:t>注</x:t>"), "<author/><author>tc={1}</author>");
    const threads =
      '<ThreadedComments><threadedComment ref="C5" id="1"><text>上海</text></threadedComment>' +
      '<threadedComment ref="C5" id="2" parentId="1"><text>还是北京？</text></threadedComment></ThreadedComments>';
    expect(readComments(xml, threads)).toEqual([
      { row: 6, column: 3, text: "注" },
      { row: 5, column: 3, text: "上海\n还是北京？" },
    ]);
    expect(readComments(xml, undefined)[0]?.text).toMatch(/^\[线程批注\]/u);
  });

  const related = (comments: string, target = "../comments1.xml"): Parameters<typeof rawWorkbook>[0] => ({
    sheets: { 表: data('<row r="1"><c t="inlineStr"><is><t>甲</t></is></c></row>') },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments" Target="${target}"/></Relationships>`,
      "xl/comments1.xml": comments,
    },
  });

  it("are found by what the sheet refers to; a part that is not there holds none", async () => {
    const xml = notes(note("B9", "<x:t>甲</x:t>"));
    const { value } = await readWorkbook(rawWorkbook(related(xml)), "a.xlsx");
    expect(value?.sheets[0]?.comments).toEqual([{ row: 9, column: 2, text: "甲" }]);
    const { value: without } = await readWorkbook(rawWorkbook(related(xml, "../comments2.xml")), "a.xlsx");
    expect(without?.sheets[0]?.comments).toEqual([]);
  });

  it("refuse the sheet where their part is cut off", async () => {
    const { value, diagnostics } = await readWorkbook(rawWorkbook(related("<comments>")), "a.xlsx");
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["input/damaged-workbook"]);
  });
});
