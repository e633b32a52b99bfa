import { beforeAll, describe, expect, it } from "vitest";
import { emptyFiling } from "../../src/app/empty-filing.js";
import { render } from "../../src/app/library.js";
import type { RenderedFile } from "../../src/app/render.js";
import type { Block, DocumentTree } from "../../src/document/node.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { lintPackage } from "../../src/ooxml/lint.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { FORMATS } from "../../src/writers/index.js";
import { wholeText } from "../template/whole-text.js";
import { AS_OF, attachmentsOf, EXAMPLE_NAMES, exampleSource, sourceOf } from "./example.js";
import { hotel, readHotelAttachment, treeOf } from "./hotel.js";
import { firstMissing, inlinesOf, placedText, printedValues, textOf } from "./text-of.js";
import { comparable, inlineText } from "../../src/document/text.js";

const template = (language: "zh" | "en"): string => wholeText("pipia", language);

/** What a template says in Handlebars, with the separators of `join` left out: they are words. */
function tagsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{.*?\}\}/gsu)].map(([tag]) =>
    tag.replace(/^(\{\{join \S+) "[^"]*"/u, '$1 "…"'),
  );
}

/** The form of a block: what it is made of, without words, widths and alignment. */
function formOf(block: Block): unknown {
  switch (block.type) {
    case "heading":
      return [block.type, block.level, block.numbered];
    case "paragraph":
      return [block.type, block.style, block.keepWithNext ?? false];
    case "table":
      return [
        block.type,
        block.columns.length,
        block.headerRows,
        block.rows.map(({ cells }) =>
          cells.map(({ blocks, columnSpan, rowSpan, header, shade }) => [
            columnSpan,
            rowSpan,
            header,
            shade,
            formsIn(blocks),
          ]),
        ),
      ];
    case "list":
      return [block.type, block.items.map(({ blocks }) => formsIn(blocks))];
    case "figure":
      return [block.type, block.width];
    case "contents":
      return [block.type, block.levels];
    case "pageBreak":
      return [block.type];
  }
}

/** Paragraphs of one place of the template count once: a text may have more lines in one language. */
function formsIn(blocks: readonly Block[]): readonly unknown[] {
  const lineOf = (block: Block | undefined): string =>
    block?.type === "paragraph" ? JSON.stringify(block.template) : "";
  return blocks
    .filter((block, index) => lineOf(block) === "" || lineOf(block) !== lineOf(blocks[index - 1]))
    .map(formOf);
}

/** The form of a tree; of an English one without the paragraph that says what an English edition is. */
function formsOf(tree: DocumentTree): unknown {
  return tree.sections.map(({ kind, orientation, blocks }) => [
    kind,
    orientation,
    formsIn(blocks.filter((block) => !isAboutLanguage(block))),
  ]);
}

function isAboutLanguage(block: Block): boolean {
  return block.type === "paragraph" && inlineText(block.inlines, "en").startsWith("Language. ");
}

describe("the templates of both editions", () => {
  it("print the same fields under the same conditions in the same order", () => {
    const chinese = tagsOf(template("zh"));
    expect(chinese.length).toBeGreaterThan(500);
    expect(tagsOf(template("en"))).toEqual(chinese);
  });

  it("leave no Chinese in the English one outside runs that are marked so", () => {
    const marked = /<span lang="zh">[^<]*<\/span>/gu;
    expect(template("en").match(marked)?.length).toBeGreaterThan(4);
    const own = template("en").replaceAll(marked, "");
    expect(own.match(/[\u2E80-\u303F\u3400-\u9FFF\uFF00-\uFFEF]+/gu)).toBeNull();
  });
});

describe("the English edition has the form of the Chinese one", () => {
  const empty = sourceOf(emptyFiling(fieldCatalogue(), "zh"), "filing.yaml");

  it.each([
    ...EXAMPLE_NAMES.map((name) => [name, exampleSource(name), "final", attachmentsOf(name)] as const),
    ["an empty filing", empty, "draft", readHotelAttachment] as const,
  ])("of %s", async (_what, source, stage, readAttachment) => {
    const chinese = await treeOf(source, stage, "zh", readAttachment);
    const english = await treeOf(source, stage, "en", readAttachment);
    expect(chinese.sections.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(100);
    expect(formsOf(english)).toEqual(formsOf(chinese));
    const own = english.sections.flatMap(({ blocks }) => blocks).filter(isAboutLanguage);
    expect(own).toHaveLength(1);
  });
});

describe("the English edition of the example hotel", () => {
  let tree: DocumentTree;
  let files: readonly RenderedFile[] = [];
  let codes: readonly string[] = [];
  beforeAll(async () => {
    tree = await treeOf(hotel(), "final", "en");
    const { value, diagnostics } = await render(hotel(), {
      document: "pipia",
      formats: FORMATS,
      asOf: AS_OF,
      edition: "en",
      stage: "final",
      readAttachment: readHotelAttachment,
    });
    files = value ?? [];
    codes = diagnostics.map(({ code }) => code);
  });

  it("comes in every format, and the only thing to say is what has no English", () => {
    expect(files.map(({ name }) => name)).toEqual(
      ["docx", "pdf", "html", "txt"].map(
        (ending) => `Personal information protection impact assessment.${ending}`,
      ),
    );
    expect(codes).toEqual(["template/no-english"]);
  });

  it("shows every value in its place", async () => {
    const values = printedValues(tree).map(({ text }) => text.trim());
    expect(values.length).toBeGreaterThan(800);
    for (const { format, bytes } of files) {
      if (format !== "pdf") expect(firstMissing(values, textOf(format, bytes)), format).toBeUndefined();
    }
    const placed = comparable(placedText(tree));
    expect(
      firstMissing(
        values.map((value) => comparable(value)),
        placed,
      ),
    ).toBeUndefined();
  });

  it("marks every Chinese text of the filing as Chinese, and nothing else", () => {
    const wrong = printedValues(tree).filter(
      ({ text, language }) => /\p{Script=Han}/u.test(text) !== (language === "zh"),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
    const reasons = inlinesOf(tree, "notApplicable");
    expect(reasons.length).toBeGreaterThan(3);
    expect(new Set(reasons.map(({ language }) => language))).toEqual(new Set(["zh"]));
  });

  it("writes dates, numbers and options in English", () => {
    const own = inlinesOf(tree, "text").map(({ text }) => text);
    for (const words of ["30 October 2026", "1,286,000", "Enterprise", "Very high", "Treat at once"]) {
      expect(own).toContain(words);
    }
  });

  it("is a sound Word package with numbers of its own and Chinese set as Chinese", () => {
    const docx = files.find(({ format }) => format === "docx");
    const reading = readZip(docx?.bytes ?? new Uint8Array());
    if (reading.type === "refused") throw new Error(reading.reason);
    expect(lintPackage(reading.parts)).toEqual([]);
    const document = new TextDecoder().decode(reading.parts.get("word/document.xml"));
    expect(document).toMatch(/<w:lang w:val="zh-CN" w:eastAsia="zh-CN"\/><\/w:rPr><w:t [^>]*>评估由/u);
    // Word counts every heading itself: none has its number as text.
    expect(document).not.toMatch(/<w:t [^>]*>1\.1\.3 <\/w:t>/u);
    const lines = textOf("docx", docx?.bytes ?? new Uint8Array()).split("\n");
    expect(lines).toContain("1.1.3Personal information to be exported");
    expect(lines).toContain("2.10Approval");
  });
});
