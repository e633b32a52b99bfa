import { describe, expect, it } from "vitest";
import { treeFindings } from "../../src/checks/output-tree.js";
import { CERTIFICATE_DISCLAIMER } from "../../src/document/certificate-disclaimer.js";
import type { Block, DocumentTree, Inline } from "../../src/document/node.js";
import type { Language } from "../../src/foundation/locale.js";
import { registerRows, weightOfRows } from "../../src/law/register.js";

const text = (words: string): Inline => ({ type: "text", text: words, marks: [] });

const paragraph = (...inlines: readonly Inline[]): Block => ({ type: "paragraph", style: "body", inlines });

const tree = (language: Language, blocks: readonly Block[]): DocumentTree => ({
  language,
  title: "认证证书信息",
  sections: [{ kind: "body", orientation: "portrait", header: [], footer: [], blocks }],
});

const codes = (document: DocumentTree, kind: string): readonly string[] =>
  treeFindings(document, kind).map(({ code }) => code);

describe("the view of a certificate", () => {
  it.each(["zh", "en"] as const)("says that its layout is not the official one (%s)", (language) => {
    const words = CERTIFICATE_DISCLAIMER[language];
    expect(
      codes(tree(language, [paragraph(text("证书编号：A-1")), paragraph(text(words))]), "certificate"),
    ).toEqual([]);
    expect(codes(tree(language, [paragraph(text("证书编号：A-1"))]), "certificate")).toEqual([
      "certificate/layout-disclaimer-present",
    ]);
  });

  it("may break the disclaimer into runs and lines, and set it into a table", () => {
    const words = CERTIFICATE_DISCLAIMER.zh;
    const broken = paragraph(text(words.slice(0, 9)), { type: "lineBreak" }, text(words.slice(9)));
    const table: Block = {
      type: "table",
      columns: [1],
      headerRows: 0,
      border: "grid",
      rows: [
        {
          cells: [
            {
              columnSpan: 1,
              rowSpan: 1,
              header: false,
              align: "left",
              shade: 0,
              blocks: [{ type: "paragraph", style: "tableText", inlines: [text(words)] }],
            },
          ],
        },
      ],
    };
    expect(codes(tree("zh", [broken, paragraph(text("完"))]), "certificate")).toEqual([]);
    expect(codes(tree("zh", [table]), "certificate")).toEqual([]);
  });

  it("is not helped by half of it, by the other language or by a heading", () => {
    const heading: Block = {
      type: "heading",
      level: 1,
      numbered: false,
      label: "",
      id: "h1",
      inlines: [text(CERTIFICATE_DISCLAIMER.zh)],
    };
    const half = paragraph(text(CERTIFICATE_DISCLAIMER.zh.slice(0, 20)));
    const english = paragraph(text(CERTIFICATE_DISCLAIMER.en));
    expect(codes(tree("zh", [heading, half, english]), "certificate")).toHaveLength(1);
  });

  it("weighs what the register says and tells what to print", () => {
    const [finding] = treeFindings(tree("zh", []), "certificate");
    const rows = ["M-04-1"].flatMap((id) => registerRows().get(id) ?? []);
    expect(weightOfRows(rows)).toEqual({ severity: finding?.severity, basis: finding?.basis });
    expect(finding?.requirement).toEqual(["M-04-1"]);
    expect(finding?.sources).toEqual([{ law: "M", article: "4" }]);
    expect(finding?.help.zh).toContain(CERTIFICATE_DISCLAIMER.zh);
    expect(finding?.help.en).toContain(CERTIFICATE_DISCLAIMER.en);
    expect(finding?.message.zh).toContain("样式");
    expect(finding?.fingerprint).toBe("certificate/layout-disclaimer-present@");
  });
});

describe("other documents", () => {
  it.each(["pipia", "application", "body"])("owe no disclaimer (%s)", (kind) => {
    expect(codes(tree("zh", []), kind)).toEqual([]);
  });
});
