import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AttachmentReader } from "../../src/app/attachments.js";
import { emptyFiling } from "../../src/app/empty-filing.js";
import type { FilingSource } from "../../src/app/filing-source.js";
import { render } from "../../src/app/library.js";
import { builtInTheme } from "../../src/app/theme.js";
import type { DocumentTree, Heading } from "../../src/document/node.js";
import { comparable, inlineText } from "../../src/document/text.js";
import { fieldCatalogue } from "../../src/foundation/field.js";
import { lintPackage } from "../../src/ooxml/lint.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { LANGUAGES, type Language } from "../../src/foundation/locale.js";
import type { Format } from "../../src/writers/writer.js";
import { AS_OF, attachmentsOf, EXAMPLE_NAMES, exampleSource, sourceOf } from "../app/example.js";
import { treeOf } from "../app/hotel.js";
import { incompleteSource } from "../app/incomplete.js";
import { bundledFontsOnly } from "./fontconfig.js";
import { LibreOffice } from "./libreoffice.js";
import { printed, withoutBullets } from "./libreoffice-text.js";
import { openXmlErrors } from "./open-xml.js";
import { pageTexts } from "./pdf-pages.js";
import { differenceOf, withoutAgain } from "./printed-text.js";
import { havePrograms, runProgram } from "./programs.js";

/** An entry of the contents, over one line or several: words, leader, page number at the end of a line. */
const ENTRY = /(.+?)\s*[.…·]{2,}\s*(\d+)$/gmsu;

interface Report {
  readonly source: FilingSource;
  readonly stage: "draft" | "final";
  readonly leastPages: number;
  readonly language: Language;
  readonly readAttachment: AttachmentReader;
}

/** The reports that are looked at: both editions of the finished examples, what an empty filing and an incomplete one give. */
const REPORTS: Readonly<Record<string, Report>> = {
  ...Object.fromEntries(
    EXAMPLE_NAMES.flatMap((name) =>
      LANGUAGES.map((language): readonly [string, Report] => [
        `the final report of the example ${name} (${language})`,
        {
          source: exampleSource(name),
          stage: "final",
          leastPages: 25,
          language,
          readAttachment: attachmentsOf(name),
        },
      ]),
    ),
  ),
  "the draft of an empty filing": {
    source: sourceOf(emptyFiling(fieldCatalogue(), "zh"), "filing.yaml"),
    stage: "draft",
    leastPages: 10,
    language: "zh",
    readAttachment: attachmentsOf("hotel"),
  },
  ...Object.fromEntries(
    LANGUAGES.map((language): readonly [string, Report] => [
      `the draft of an incomplete filing (${language})`,
      {
        source: incompleteSource(),
        stage: "draft",
        leastPages: 25,
        language,
        readAttachment: attachmentsOf("hotel"),
      },
    ]),
  ),
};

/** What is printed across every page of a report, nothing on a final one. */
function stampOf({ stage, language }: Report): string {
  return stage === "draft" ? builtInTheme(language).stamp.text : "";
}

async function written(
  { source, stage, language, readAttachment }: Report,
  format: Format,
): Promise<Uint8Array> {
  const { value } = await render(source, {
    document: "pipia",
    asOf: AS_OF,
    readAttachment,
    formats: [format],
    stage,
    edition: language,
  });
  const file = value?.[0];
  if (file === undefined) throw new Error(`no ${format}`);
  return file.bytes;
}

const folder = mkdtempSync(join(tmpdir(), "pipia-report-"));
const office = new LibreOffice({ fontconfig: bundledFontsOnly(mkdtempSync(join(folder, "fonts-"))) });
afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(Object.entries(REPORTS))("%s as DOCX", (_name, report) => {
  const { leastPages } = report;
  let docx: Uint8Array = new Uint8Array();
  let tree: DocumentTree;
  beforeAll(async () => {
    docx = await written(report, "docx");
    tree = await treeOf(report.source, report.stage, report.language, report.readAttachment);
  });

  it("has nothing that the package linter finds", () => {
    const reading = readZip(docx);
    if (reading.type === "refused") throw new Error(reading.reason);
    expect(lintPackage(reading.parts)).toEqual([]);
  });

  it("has nothing that the Open XML SDK finds", async () => {
    expect(await openXmlErrors(docx)).toEqual([]);
  });

  describe.skipIf(!havePrograms("soffice", "pdfinfo"))("in LibreOffice", () => {
    it("gives back the text of the tree", async () => {
      const text = withoutBullets(new TextDecoder().decode(await office.convert(docx, "docx", "txt")));
      const expected = printed(tree);
      expect(text.slice(0, expected.length)).toBe(expected);
      // Behind the text of a draft come the findings without a place in it.
      const rest = text.slice(expected.length);
      expect(rest === "" || (report.stage === "draft" && UNPLACED.test(rest)), rest.slice(0, 100)).toBe(true);
    });

    it("shows all comments, and the stamp in every header of a draft", async () => {
      const flat = new TextDecoder().decode(await office.convert(docx, "docx", "fodt"));
      const count = (pattern: RegExp): number => flat.match(pattern)?.length ?? 0;
      const comments = partOf(docx, "word/comments.xml").match(/<w:comment /gu)?.length ?? 0;
      expect(count(/<office:annotation /gu)).toBe(comments);
      expect(comments > 0).toBe(report.stage === "draft");
      const stamps = count(new RegExp(`<text:p[^>]*>${stampOf(report)}</text:p>`, "gu"));
      expect(report.stage === "draft" ? stamps : 2).toBeGreaterThanOrEqual(2);
      expect(report.stage === "draft" || !flat.includes("PowerPlusWaterMark")).toBe(true);
    });

    it(`runs to ${leastPages} pages and more`, async () => {
      const path = join(folder, "from-docx.pdf");
      writeFileSync(path, await office.convert(docx, "docx", "pdf"));
      expect(Number(/^Pages:\s+(\d+)$/mu.exec(runProgram("pdfinfo", [path]))?.[1])).toBeGreaterThanOrEqual(
        leastPages,
      );
    });
  });
});

describe.skipIf(!havePrograms("pdftotext", "pdffonts", "pdfinfo", "qpdf")).each(Object.entries(REPORTS))(
  "%s as PDF",
  (name, report) => {
    const path = join(folder, `${name}.pdf`);
    let tree: DocumentTree;
    let pages: readonly string[] = [];
    beforeAll(async () => {
      writeFileSync(path, await written(report, "pdf"));
      tree = await treeOf(report.source, report.stage, report.language, report.readAttachment);
      pages = bodyTexts(path).map(comparable);
    });

    /** Text of the pages as {@link pageTexts} reads it, without the stamp, with which every page begins. */
    function bodyTexts(file: string): readonly string[] {
      const stamp = stampOf(report);
      const texts = pageTexts(file);
      expect(texts.filter((text) => !text.startsWith(stamp))).toEqual([]);
      return texts.map((text) => text.slice(stamp.length).trimStart());
    }

    it("gives back the text of the tree", () => {
      const [from, to] = contentsPages(pages, tree);
      expect(to).toBeGreaterThan(from);
      const body = withoutAgain(tree, pages, builtInTheme(tree.language)).toSpliced(from, to - from);
      expect(differenceOf(withoutContents(tree), body)).toBeUndefined();
    });

    it("names in its contents the page on which each heading stands", () => {
      const [from, to] = contentsPages(pages, tree);
      const contents = bodyTexts(path).slice(from, to).join("\n");
      const entries = Array.from(contents.matchAll(ENTRY), ([, words = "", page]) => ({
        words: comparable(words).replace(/^(?:目录|Contents)/u, ""),
        page: Number(page),
      }));
      expect(entries.map(({ words }) => words)).toEqual(headingsOf(tree).map(wordsOf));
      expect(entries.filter(({ words, page }) => pages[page - 1]?.includes(words) !== true)).toEqual([]);
    });

    it("has every font embedded", () => {
      const rows = runProgram("pdffonts", [path]).trim().split("\n").slice(2);
      expect(rows.length).toBeGreaterThan(2);
      // Columns: embedded, subset, with a table back to Unicode.
      expect(rows.filter((row) => !/\syes\s+yes\s+yes\s/u.test(row))).toEqual([]);
    });

    it("is a sound file", () => {
      expect(runProgram("qpdf", ["--check", path])).toContain("No syntax or stream encoding errors");
    });
  },
);

const UNPLACED = /^(?:未能对应到正文的检查结果|Findingswithoutaplaceinthetext)1\./u;

/** A part of a package, empty where there is none. */
function partOf(docx: Uint8Array, name: string): string {
  const reading = readZip(docx);
  if (reading.type === "refused") throw new Error(reading.reason);
  return new TextDecoder().decode(reading.parts.get(name));
}

function headingsOf(tree: DocumentTree): readonly Heading[] {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  return blocks.filter((block): block is Heading => block.type === "heading" && block.level <= 3);
}

function wordsOf({ label, inlines }: Heading): string {
  return comparable(label + inlineText(inlines, "zh"));
}

/** From the page that begins with the title of the contents to the one that begins with the first heading. */
function contentsPages(pages: readonly string[], tree: DocumentTree): readonly [from: number, to: number] {
  const from = pages.findIndex((page) => /^(?:目录|Contents)/u.test(page));
  const first = headingsOf(tree)[0];
  const to = pages.findIndex((page, index) => {
    return index > from && first !== undefined && page.startsWith(wordsOf(first));
  });
  return [from, to];
}

function withoutContents(tree: DocumentTree): DocumentTree {
  const sections = tree.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ type }) => type !== "contents"),
  }));
  return { ...tree, sections };
}
