import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadReference } from "../../src/app/reference/load-reference.js";
import { themedBy } from "../../src/app/reference/themed.js";
import { builtInTheme } from "../../src/app/theme.js";
import type { Reference } from "../../src/ooxml/reference/reference.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { docxWriter } from "../../src/writers/docx/index.js";
import { letterheadFile } from "../app/reference/letterhead.js";
import { fixtureTree } from "../writers/fixture-tree.js";
import { bundledFontsOnly } from "./fontconfig.js";
import { LibreOffice } from "./libreoffice.js";
import { openXmlErrors } from "./open-xml.js";
import { runProgram } from "./programs.js";

let folder = "";
let office: LibreOffice;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pipia-letterhead-"));
  office = new LibreOffice({ fontconfig: bundledFontsOnly(folder) });
});

afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

function referenceOf(bytes: Uint8Array): Reference {
  const { value, diagnostics } = loadReference("firm.docx", bytes);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value.reference;
}

async function paperOn(reference: Reference, language: "zh" | "en", stamped = false): Promise<Uint8Array> {
  const { value, diagnostics } = await docxWriter.write(fixtureTree(language), {
    asOf: "2026-11-29",
    theme: themedBy(builtInTheme(language), reference),
    fonts: BUNDLED_FONTS,
    stamped,
    reference,
  });
  expect(diagnostics.filter(({ severity }) => severity === "blocking")).toEqual([]);
  return value;
}

describe("a paper on the firm's letterhead", () => {
  it.each(LANGUAGES)("has no error for the Open XML SDK (%s)", async (language) => {
    const letterhead = await letterheadFile();
    expect(await openXmlErrors(letterhead)).toEqual([]);
    expect(await openXmlErrors(await paperOn(referenceOf(letterhead), language, true))).toEqual([]);
  });

  it("shows the firm's name and address, its own notice and the number of pages in LibreOffice", async () => {
    const pdf = await office.convert(await paperOn(referenceOf(await letterheadFile()), "zh"), "docx", "pdf");
    const pages = wholePages(pdf);
    expect(pages[0]).toContain("示例路 1 号");
    expect(pages[0]).not.toMatch(/第\s*1\s*页/u);
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue;
      expect(page).toContain("示例律师事务所（虚构）");
      expect(page.replaceAll(/\s/gu, "")).toContain(`第${index + 1}页共${pages.length}页`);
    }
  });

  it("takes a letterhead that LibreOffice saved, with no error that this did not have", async () => {
    const saved = await office.convert(await letterheadFile(), "docx", "docx");
    const had = new Set((await openXmlErrors(saved)).map(withoutPlace));
    const found = (await openXmlErrors(await paperOn(referenceOf(saved), "zh"))).map(withoutPlace);
    expect(found.filter((error) => !had.has(error))).toEqual([]);
    const pages = wholePages(await office.convert(await paperOn(referenceOf(saved), "zh"), "docx", "pdf"));
    expect(pages[1]).toContain("示例律师事务所（虚构）");
  });
});

/** Text of each page of a PDF, with header and footer. */
function wholePages(pdf: Uint8Array): readonly string[] {
  const path = join(folder, "paper.pdf");
  writeFileSync(path, pdf);
  return runProgram("pdftotext", ["-layout", path, "-"]).split("\f").slice(0, -1);
}

/** An error without the part and element it is in: headers have other numbers in a paper. */
function withoutPlace(error: string): string {
  return error.replace(/^\S+ [^:]*(?::[a-z]+[^:]*)*: /u, "").replaceAll(/\d+/gu, "#");
}
