import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import type { Block, DocumentTree, Inline } from "../../src/document/node.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { BUNDLED_FACES, fontCatalogue } from "../../src/layout/fonts.js";
import { pdfWriter } from "../../src/writers/pdf/index.js";
import { fixtureTree, longTree } from "../writers/fixture-tree.js";
import { Headings, paragraph, tree } from "../writers/tree-parts.js";
import { pageTexts } from "./pdf-pages.js";
import { havePrograms, runProgram } from "./programs.js";
import { differenceOf, mapInlines, withoutAgain } from "./printed-text.js";

/** The fixture with what can be printed: 〓 for characters no font has, no contents (which are not its text). */
function printable(document: DocumentTree): DocumentTree {
  const change = (inline: Inline): Inline =>
    inline.type === "text"
      ? { ...inline, text: inline.text.replaceAll(/[\u{20BB7}\u{1F300}-\u{1FAFF}\u0600-\u06FF]/gu, "〓") }
      : inline;
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks
        .filter((block) => block.type !== "contents")
        .map((block): Block => mapInlines(block, change)),
    })),
  };
}

describe.skipIf(!havePrograms("pdftotext", "pdffonts", "pdfinfo", "qpdf"))("a PDF read back", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pipia-pdf-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function written(document: DocumentTree): Promise<string> {
    const { value } = await pdfWriter.write(document, {
      asOf: "2026-11-23",
      theme: builtInTheme(),
      fonts: BUNDLED_FONTS,
    });
    const path = join(folder, "document.pdf");
    writeFileSync(path, value);
    return path;
  }

  const documents: Readonly<Record<string, DocumentTree>> = {
    "the Chinese fixture": printable(fixtureTree("zh")),
    "the English fixture": printable(fixtureTree("en")),
    "an ordinary long document": longTree(12),
  };
  for (const [name, document] of Object.entries(documents)) {
    it(`gives back the text of ${name}`, async () => {
      const pages = withoutAgain(document, pageTexts(await written(document)));
      expect(differenceOf(document, pages)).toBeUndefined();
    });
  }

  it("tells characters apart that share a glyph", async () => {
    const document = tree([paragraph("～〜／∕凉涼郎郞－-\u2010")]);
    expect(differenceOf(document, pageTexts(await written(document)))).toBeUndefined();
  });

  it("is noticed when a character is missing", async () => {
    const pages = pageTexts(await written(tree([paragraph("甲乙丙")])));
    expect(differenceOf(tree([paragraph("甲乙丙丁")]), pages)).toContain("丁");
    expect(differenceOf(tree([paragraph("甲丙乙")]), pages)).toBeDefined();
    expect(differenceOf(tree([paragraph("甲乙")]), pages)).toContain("more than expected");
  });

  it("embeds subsets of the bundled fonts and no other", async () => {
    const listing = runProgram("pdffonts", [await written(printable(fixtureTree()))]);
    const rows = listing.trim().split("\n").slice(2);
    const known = new Set(BUNDLED_FACES.map((face) => fontCatalogue()[face].postscriptName));
    expect(rows.length).toBe(known.size);
    for (const line of rows) {
      const [name = "", ...rest] = line.split(/\s{2,}|\s(?=yes)/u);
      expect(known).toContain(name.trim().replace(/^[A-Z]{6}\+/u, ""));
      expect(rest.join(" ")).toContain("yes yes yes");
    }
  });

  it("is a sound file", async () => {
    expect(runProgram("qpdf", ["--check", await written(printable(fixtureTree()))])).toContain(
      "No syntax or stream encoding errors",
    );
  });

  it("has bookmarks that lead to the page of their heading", async () => {
    const headings = new Headings();
    const text = Array.from({ length: 30 }, () => paragraph("正文"));
    const blocks = ["甲", "乙", "丙"].flatMap((words) => [headings.numbered(1, words), text].flat());
    const path = await written(tree(blocks));
    const found: unknown = JSON.parse(runProgram("qpdf", ["--json", "--json-key=outlines", path]));
    expect(found).toMatchObject({
      outlines: [
        { title: "一、甲", destpageposfrom1: 1 },
        { title: "二、乙", destpageposfrom1: 2 },
        { title: "三、丙", destpageposfrom1: 3 },
      ],
    });
  });
});
