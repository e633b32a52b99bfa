import { describe, expect, it } from "vitest";
import type { Inline } from "../../../src/document/node.js";
import { inLanguage, inlines, paragraph, section, text, tree } from "../tree-parts.js";
import { bodyOf, paragraphWith, write } from "./written.js";

describe("inlines", () => {
  it("mark a gap so that nobody overlooks it", async () => {
    const gap: Inline = { type: "gap", pointer: "/x", label: { zh: "名称", en: "Name" } };
    const body = await bodyOf([paragraph(["名称：", gap])]);
    expect(body).toContain(
      '<w:rPr><w:rStyle w:val="PipiaGap"/></w:rPr><w:t xml:space="preserve">【待补充：名称】</w:t>',
    );
    const english = await bodyOf([paragraph(gap)], { language: "en" });
    expect(english).toContain("[To be completed: Name]");
  });

  it("rule a place for the pen with full-width blanks and print the rest plain", async () => {
    const body = await bodyOf([paragraph({ type: "blank", kind: "seal", width: 3 })]);
    expect(body).toContain(
      '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">\u3000\u3000\u3000</w:t></w:r>' +
        '<w:r><w:t xml:space="preserve">（盖章）</w:t></w:r>',
    );
  });

  it("set check boxes in the symbol face", async () => {
    const body = await bodyOf([
      paragraph([{ type: "check", checked: true }, "是", { type: "check", checked: false }]),
    ]);
    const boxes = [
      ...body.matchAll(/<w:rStyle w:val="PipiaCheckBox"\/><\/w:rPr><w:t xml:space="preserve">(.)</gu),
    ];
    expect(boxes.map(([, box]) => box)).toEqual(["☑", "☐"]);
  });

  it("print the reason of what does not apply", async () => {
    const body = await bodyOf([paragraph({ type: "notApplicable", reason: "无", source: "/x" })]);
    expect(body).toContain(">不适用：无<");
  });

  it("set a Chinese reason in an English document as Chinese, and not what stands before it", async () => {
    const reason: Inline = { type: "notApplicable", reason: "无“转委托”", language: "zh", source: "/x" };
    const body = await bodyOf([paragraph(["Sub-entrusting: ", reason])], { language: "en" });
    expect(body).toContain(
      '<w:r><w:t xml:space="preserve">Not applicable: </w:t></w:r><w:r><w:rPr><w:rFonts w:hint="eastAsia"/>' +
        '<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">无“转委托”</w:t></w:r>',
    );
  });

  it("make Latin letters bold beside a face that is heavy by design, and nothing else", async () => {
    const bold = (body: string): readonly (string | undefined)[] =>
      [...body.matchAll(/<w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">([^<]*)/gu)].map(
        ([, words]) => words,
      );
    const caption = await bodyOf([paragraph("表1 场景 Scenario 2（GB/T 39335）的“Acme”", "caption")]);
    expect(bold(caption)).toEqual(["1", "Scenario 2", "GB/T 39335", "Acme"]);
    expect(caption.replaceAll(/<[^>]*>/gu, "")).toContain("表1 场景 Scenario 2（GB/T 39335）的“Acme”");
    expect(bold(await bodyOf([paragraph("正文 2026年")]))).toEqual([]);
    const head = { type: "heading", level: 3, numbered: false, label: "", id: "h1" } as const;
    // Bold by its style, not by its face.
    expect(bold(await bodyOf([{ ...head, inlines: inlines("附件1") }]))).toEqual([]);
    expect(bold(await bodyOf([{ ...head, level: 1, inlines: inlines("附件1") }]))).toEqual(["1"]);
  });

  it("write page fields with a result, and state no page count nobody has counted", async () => {
    const body = await bodyOf([paragraph([{ type: "pageNumber" }, "/", { type: "pageCount" }])]);
    expect(body).toMatch(/ PAGE <.*>1<.* NUMPAGES <.*>…</su);
  });

  it("ask for the East Asian face of marks in Chinese only, across runs", async () => {
    const body = await bodyOf([paragraph(["称“", text("Acme", ["bold"]), "”的公司，the “data”."])]);
    const hinted = [
      ...body.matchAll(/<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">([^<]*)/gu),
    ];
    expect(hinted.map(([, words]) => words)).toEqual(["称“", "”的公司，the "]);
  });

  it("name the language of a run that differs from the document's", async () => {
    const body = await bodyOf([paragraph(["见", inLanguage("en", "Art. 5"), inLanguage("zh", "条")])]);
    expect(body).toContain(
      '<w:lang w:val="en-US" w:eastAsia="en-US"/></w:rPr><w:t xml:space="preserve">Art. 5',
    );
    expect(body).toContain('<w:r><w:t xml:space="preserve">条');
  });

  it("number footnotes in reading order and keep them in their part", async () => {
    const note = (number: number, words: string): Inline => ({
      type: "footnote",
      number,
      inlines: inlines(words),
    });
    const document = tree([paragraph(["甲", note(1, "注一"), "乙", note(2, "注二")])]);
    const { body, part, diagnostics } = await write(document);
    expect(diagnostics).toEqual([]);
    expect([...body.matchAll(/footnoteReference w:id="(\d)"/gu)].map(([, id]) => id)).toEqual(["1", "2"]);
    const notes = part("word/footnotes.xml");
    expect(notes).toMatch(/w:id="1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"\/>.*注一.*w:id="2">.*注二/su);
  });

  it("refuse a footnote inside a footnote", async () => {
    const inner: Inline = { type: "footnote", number: 2, inlines: inlines("放不下的脚注") };
    const { diagnostics } = await write(
      tree([paragraph(["甲", { type: "footnote", number: 1, inlines: [inner] }])]),
    );
    expect(diagnostics[0]).toMatchObject({ code: "writer/footnote-place", severity: "blocking" });
    expect(diagnostics[0]?.message.zh).toContain("放不下的脚注");
  });

  it("refuse a footnote in a header", async () => {
    const header: readonly Inline[] = [{ type: "footnote", number: 1, inlines: inlines("页眉注") }];
    const { diagnostics } = await write({
      ...tree([]),
      sections: [section([paragraph("正文")], { header })],
    });
    expect(diagnostics).toMatchObject([{ code: "writer/footnote-place" }]);
  });

  it("keep line breaks, tabs and blanks", async () => {
    const body = await bodyOf([paragraph(["甲", { type: "lineBreak" }, "乙\t丙  丁"])]);
    expect(paragraphWith(body, "甲")).toContain("<w:r><w:br/></w:r>");
    expect(body).toContain("乙</w:t><w:tab/>");
    expect(body).toContain(">丙  丁<");
  });
});
