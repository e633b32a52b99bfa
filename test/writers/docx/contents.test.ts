import { describe, expect, it } from "vitest";
import type { Block, Contents } from "../../../src/document/node.js";
import { Headings, paragraph, tree } from "../tree-parts.js";
import { docxWriter } from "../../../src/writers/docx/index.js";
import { layOutTree } from "../../../src/layout/lay-out.js";
import { readZip } from "../../../src/foundation/zip-reader.js";
import { OPTIONS } from "../../layout/laid-out.js";
import { bodyOf, paragraphWith, write } from "./written.js";

const contents = (levels: Contents["levels"]): Contents => ({ type: "contents", title: "目　录", levels });

function headed(): readonly Block[] {
  const headings = new Headings();
  return [
    headings.plain(1, "前言"),
    headings.numbered(1, ["基本\n情况", { type: "footnote", number: 1, inlines: [] }]),
    headings.numbered(2, "处理者“甲”"),
    headings.numbered(3, "不列"),
  ];
}

function documentXml(bytes: Uint8Array): string {
  const reading = readZip(bytes);
  if (reading.type === "refused") throw new Error(reading.reason);
  return new TextDecoder().decode(reading.parts.get("word/document.xml"));
}

const control = (body: string): string => /<w:sdt>.*?<\/w:sdt>/su.exec(body)?.[0] ?? "";

describe("contents", () => {
  it("list headings of their levels, numbered and linked", async () => {
    const toc = control(await bodyOf([contents(2), ...headed()]));
    const entries = [...toc.matchAll(/<w:pStyle w:val="(TOC\d)"\/>.*?w:anchor="(\w+)".*?<\/w:p>/gsu)];
    const words = entries.map(([xml, style, anchor]) => [
      style,
      anchor,
      xml.replaceAll(/<w:instrText.*?<\/w:instrText>|<[^>]*>/gu, ""),
    ]);
    expect(words).toEqual([
      ["TOC1", "_Toc000001", "前言"],
      ["TOC1", "_Toc000002", "一、基本 情况"],
      ["TOC2", "_Toc000003", "（一）处理者“甲”"],
    ]);
  });

  it("are Word's own gallery and ask for nothing on opening", async () => {
    const { body, part } = await write(tree([contents(3), ...headed()]));
    expect(body).toContain('<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>');
    expect(body).toContain(' TOC \\o "1-3" \\h \\z \\u <');
    expect(body).not.toMatch(/w:dirty/u);
    expect(part("word/settings.xml")).not.toContain("updateFields");
  });

  it("leave room for page numbers: a dotted tab at the margin", async () => {
    const { part } = await write(tree([contents(1), ...headed()]));
    const style = /w:styleId="TOC1">.*?<\/w:style>/su.exec(part("word/styles.xml"))?.[0];
    expect(style).toContain('<w:tab w:val="right" w:leader="dot" w:pos="8300"/>');
  });

  it("with pages show those of the layout, each in a field of its own, and say that Word may differ", async () => {
    const blocks = [contents(3), { type: "pageBreak" } as const, ...headed()];
    const document = tree(blocks);
    const written = await docxWriter.write(document, { ...OPTIONS, contentsPages: true });
    const toc = control(documentXml(written.value));
    const numbers = [
      ...toc.matchAll(/PAGEREF (\w+) \\h .*?fldCharType="separate"\/><\/w:r><w:r><w:t[^>]*>(\d+)</gsu),
    ];
    const { pageOf } = layOutTree(document, OPTIONS.theme, OPTIONS.fonts);
    expect(numbers.map(([, anchor, page]) => [anchor, Number(page)])).toEqual(
      [...pageOf.values()].map((page, index) => [`_Toc00000${index + 1}`, page]),
    );
    expect(written.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["writer/contents-pages", "warning"],
    ]);
  });

  it("have a field also without headings", async () => {
    const toc = control(await bodyOf([contents(1), paragraph("正文")]));
    expect([...toc.matchAll(/fldCharType="(\w+)"/gu)].map(([, type]) => type)).toEqual([
      "begin",
      "separate",
      "end",
    ]);
  });

  it("begin a page with their title", async () => {
    const body = await bodyOf([paragraph("甲"), { type: "pageBreak" }, contents(1), ...headed()]);
    expect(paragraphWith(body, "目　录")).toContain(
      '<w:pStyle w:val="TOCHeading"/><w:keepNext/><w:pageBreakBefore/>',
    );
  });

  it("may stand twice", async () => {
    const body = await bodyOf([contents(1), ...headed(), contents(2)]);
    expect(body.match(/<w:sdt>/gu)).toHaveLength(2);
  });

  it("part number and words of an English heading", async () => {
    const headings = new Headings();
    const body = await bodyOf([contents(3), headings.numbered(1, "Background")], { language: "en" });
    expect(control(body)).toContain("一、 Background");
  });
});
