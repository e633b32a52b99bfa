import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../../src/app/theme.js";
import { themedBy } from "../../../../src/app/reference/themed.js";
import type { Block, DocumentTree, Section } from "../../../../src/document/node.js";
import type { Theme } from "../../../../src/document/theme.js";
import type { Reference } from "../../../../src/ooxml/reference/reference.js";
import { LANGUAGES, type Language } from "../../../../src/foundation/locale.js";
import { type Changes, firmReference } from "../../../app/reference/firm-document.js";
import { fixtureTree } from "../../fixture-tree.js";
import { Headings, list, paragraph, text, tree } from "../../tree-parts.js";
import { paragraphWith, write, type Written } from "../written.js";

/** Styles and theme of a letterhead and language are made once. */
const known = new Map<string, Promise<{ readonly reference: Reference; readonly theme: Theme }>>();

async function look(
  language: Language,
  changes: Changes,
): Promise<{ readonly reference: Reference; readonly theme: Theme }> {
  const { reference } = await firmReference(changes);
  return { reference, theme: themedBy(builtInTheme(language), reference) };
}

async function onLetterhead(
  document: DocumentTree,
  changes?: Changes,
  options: { readonly stamped?: boolean } = {},
): Promise<Written> {
  const { language } = document;
  const usual = known.get(language) ?? look(language, {});
  known.set(language, usual);
  const { reference, theme } = await (changes === undefined ? usual : look(language, changes));
  const written = await write(document, theme, { ...options, reference });
  expect(written.diagnostics.filter(({ code }) => code === "writer/text-lost")).toEqual([]);
  return written;
}

function section(kind: Section["kind"], words: string, header = "本页声明"): Section {
  return {
    kind,
    orientation: "portrait",
    header: [text(header)],
    footer: [text("第 "), { type: "pageNumber" }, text(" 页，共 "), { type: "pageCount" }, text(" 页")],
    blocks: [paragraph(words)],
  };
}

/** The parts that the sections refer to, by kind and page, in order: `header first word/header1.xml`. */
function references(written: Written): readonly string[] {
  const links = written.part("word/_rels/document.xml.rels");
  return [...written.body.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"\/>/gu)].map(
    ([, edge = "", page = "", id = ""]) => {
      const target = new RegExp(`Id="${id}"[^>]* Target="([^"]*)"`, "u").exec(links)?.[1] ?? "";
      return `${edge} ${page} word/${target}`;
    },
  );
}

function words(xml: string): string {
  return xml
    .replaceAll(/<w:instrText.*?<\/w:instrText>/gsu, (field) => `{${field.replaceAll(/<[^>]*>|\s/gu, "")}}`)
    .replaceAll(/<[^>]*>|\n/gu, "");
}

function numbered(...lines: readonly (readonly [1 | 2 | 3 | 4, string])[]): readonly Block[] {
  const headings = new Headings();
  return lines.map(([level, title]) => headings.numbered(level, title));
}

const TWO = tree([], {
  sections: [section("cover", "封面"), section("body", "正文一"), section("body", "正文二")],
});

describe("a paper on a firm's letterhead", () => {
  it.each(LANGUAGES)("has all its text, in a package without faults (%s)", async (language: Language) => {
    const written = await onLetterhead(fixtureTree(language));
    expect(written.body).toContain('<w:pStyle w:val="a0"/>');
  });

  it("is the same bytes every time", async () => {
    const [one, other] = [await onLetterhead(fixtureTree()), await onLetterhead(fixtureTree())];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it("has the firm's paper, margins, distances and grid in every section, turned ones too", async () => {
    const turned = tree([], {
      sections: [section("body", "一"), { ...section("body", "二"), orientation: "landscape" }],
    });
    const { body } = await onLetterhead(turned, {
      document: [],
      "document.xml": [['w:gutter="0"', 'w:gutter="283"']],
    });
    const margins = [...body.matchAll(/<w:pgMar [^>]*\/>/gu)].map(([one]) => one);
    expect(margins).toHaveLength(2);
    expect(new Set(margins).size).toBe(1);
    expect(margins[0]).toBe(
      '<w:pgMar w:top="1701" w:right="1588" w:bottom="1474" w:left="1588" w:header="680" w:footer="794" w:gutter="283"/>',
    );
    expect(body).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(body.match(/<w:docGrid w:type="lines" w:linePitch="312"\/>/gu)).toHaveLength(2);
  });

  it("writes the firm's styles where they mean the same, by name, and its own where the firm has none", async () => {
    const written = await onLetterhead(
      tree([
        paragraph("标题", "title"),
        ...numbered([1, "章"]),
        new Headings().plain(4, "项"),
        paragraph("正文"),
        paragraph("说明", "note"),
        paragraph("平文", "plain"),
      ]),
    );
    const styleOf = (content: string): string =>
      /<w:pStyle w:val="([^"]*)"\/>/u.exec(paragraphWith(written.body, content))?.[1] ?? "";
    expect(["标题", "章", "项", "正文", "说明", "平文"].map(styleOf)).toEqual([
      "a3",
      "1",
      "Heading4",
      "a0",
      "PipiaNote",
      "",
    ]);
    const styles = written.part("word/styles.xml");
    const own = /<w:style [^>]*w:styleId="PipiaNote">.*?<\/w:style>/su.exec(styles)?.[0] ?? "";
    expect(own).toContain('<w:basedOn w:val="a"/>');
    expect(own).toContain('w:eastAsia="宋体"');
    expect(/<w:style [^>]*w:styleId="a3">.*?<\/w:style>/su.exec(styles)?.[0]).toContain(
      '<w:color w:val="1F3864"/>',
    );
  });

  it("keeps the paper's numbers where the firm numbers headings otherwise, in the firm's look", async () => {
    const written = await onLetterhead(tree([...numbered([1, "第一"], [2, "其一"])]));
    expect(written.body).not.toContain("一、");
    const styles = written.part("word/styles.xml");
    const first = /<w:style [^>]*w:styleId="1">.*?<\/w:style>/su.exec(styles)?.[0] ?? "";
    expect(first).toContain('<w:numId w:val="2"/>');
    expect(first).toContain('w:eastAsia="黑体"');
    const numbering = written.part("word/numbering.xml");
    expect(numbering).toContain('<w:lvlText w:val="第%1章"/>');
    expect(numbering.match(/<w:pStyle w:val="1"\/>/gu)).toHaveLength(1);
    expect(numbering.indexOf("%1、")).toBeLessThan(numbering.indexOf('<w:num w:numId="1"'));
  });

  it("keeps the firm's numbering where it gives the very numbers of the paper", async () => {
    const fourth =
      '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="4"/><w:lvlText w:val="（%4）"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>';
    const style = (xml: string): string => `${xml}</w:styles>`;
    const alike: Changes = {
      "numbering.xml": [
        ["第%1章", "%1、"],
        ["第%2条", "（%2）"],
        [/chineseCountingThousand/u, "chineseCounting"],
        ["</w:abstractNum>", fourth],
      ],
      "styles.xml": [
        [
          "</w:styles>",
          style(
            '<w:style w:type="paragraph" w:styleId="4"><w:name w:val="heading 4"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="3"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
          ),
        ],
      ],
    };
    const written = await onLetterhead(
      tree([...numbered([1, "甲"], [2, "乙"], [3, "丙"], [4, "丁"])]),
      alike,
    );
    expect(written.part("word/styles.xml")).toMatch(/w:styleId="1">.*?<w:numId w:val="1"\/>/su);
    expect((await firmReference(alike)).advice.map(({ code }) => code)).not.toContain(
      "template/reference-numbering",
    );
  });

  it("counts lists behind those of the firm", async () => {
    const written = await onLetterhead(tree([list(true, ["1.", "2."], ["甲", "乙"])]));
    expect(paragraphWith(written.body, "甲")).toContain('<w:numId w:val="3"/>');
  });

  it("gives running text without an indent a style of its own where the firm's Normal is indented", async () => {
    const indented: Changes = {
      "styles.xml": [
        [
          '<w:spacing w:line="400" w:lineRule="exact"/>',
          '<w:spacing w:line="400" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="480"/>',
        ],
        ['<w:name w:val="Body Text"/>', '<w:name w:val="公文正文"/>'],
      ],
    };
    const written = await onLetterhead(
      tree([paragraph("正文"), paragraph("平文", "plain"), paragraph("居中", "center")]),
      indented,
    );
    expect(paragraphWith(written.body, "正文")).toContain('<w:pStyle w:val="a"/>');
    expect(paragraphWith(written.body, "平文")).toContain('<w:pStyle w:val="PipiaPlain"/>');
    const styles = written.part("word/styles.xml");
    for (const id of ["PipiaPlain", "PipiaCenter", "PipiaTableText"]) {
      const style = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, "su").exec(styles)?.[0];
      expect(style).toContain('w:firstLineChars="0"');
    }
  });

  it("numbers nothing by a style but headings, whatever the firm's styles say", async () => {
    const numbered: Changes = {
      "styles.xml": [
        [
          '<w:ind w:firstLineChars="200" w:firstLine="480"/>',
          '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:firstLineChars="200" w:firstLine="480"/>',
        ],
      ],
    };
    const written = await onLetterhead(tree([paragraph("正文")]), numbered);
    expect(/w:styleId="a0">.*?<\/w:style>/su.exec(written.part("word/styles.xml"))?.[0]).toContain(
      '<w:numId w:val="0"/>',
    );
  });
});

describe("headers and footers of a paper on a letterhead", () => {
  it("are the firm's, its first page's on the first page alone, with those of the paper below", async () => {
    const written = await onLetterhead(TWO);
    const shown = references(written).map(
      (line) => `${line.split(" ").slice(0, 2).join(" ")}: ${words(written.part(line.split(" ")[2] ?? ""))}`,
    );
    expect(shown).toEqual([
      "header default: 示例律师事务所（虚构）",
      "header first: 某某市示范区示例路 1 号（虚构）　电话 000-00000000",
      "footer default: ",
      "footer first: 虚构的律师事务所，仅作示范",
      "header default: 示例律师事务所（虚构）本页声明",
      "footer default: 第 {PAGE}2 页　共 {NUMPAGES}9 页",
      "header default: 示例律师事务所（虚构）本页声明",
      "footer default: 第 {PAGE}2 页　共 {NUMPAGES}9 页",
    ]);
    expect(written.body.match(/<w:titlePg\/>/gu)).toHaveLength(1);
  });

  it("keep the count of pages where the firm's footer has none", async () => {
    const written = await onLetterhead(TWO, { "footer2.xml": [[" NUMPAGES ", " SECTIONPAGES "]] });
    const footers = references(written).filter((line) => line.startsWith("footer default"));
    expect(words(written.part(footers.at(-1)?.split(" ")[2] ?? ""))).toContain("共 {NUMPAGES}");
  });

  it("carry the firm's pictures under names of their own, each drawing with its own id", async () => {
    const written = await onLetterhead(fixtureTree());
    expect(written.names).toContain("word/reference/media/image1.png");
    const header = written.names.find((name) => name.startsWith("word/_rels/header"));
    expect(written.part(header ?? "")).toContain('Target="reference/media/image1.png"');
  });

  it("are stamped in a draft, on every kind of page", async () => {
    const even: Changes = {
      "settings.xml": [["<w:characterSpacingControl", "<w:evenAndOddHeaders/><w:characterSpacingControl"]],
    };
    const written = await onLetterhead(TWO, even, { stamped: true });
    const headers = new Set(
      references(written)
        .filter((line) => line.startsWith("header"))
        .map((line) => line.split(" ")[2] ?? ""),
    );
    expect(headers.size).toBe(5);
    for (const name of headers) expect(written.part(name)).toContain('string="草稿"');
    expect(written.part("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  });

  it("say for each section what it shows, so that none goes on with another's", async () => {
    const written = await onLetterhead(
      tree([], {
        sections: [
          section("body", "一", "甲声明"),
          section("body", "二", "乙声明"),
          section("body", "三", "甲声明"),
        ],
      }),
    );
    const headers = references(written)
      .filter((line) => line.startsWith("header default"))
      .map((line) => line.split(" ")[2] ?? "");
    expect(headers.map((name) => words(written.part(name)).slice(-3))).toEqual([
      "甲声明",
      "乙声明",
      "甲声明",
    ]);
    expect(headers[0]).toBe(headers[2]);
  });
});
