import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packagePath } from "../../src/foundation/package-root.js";
import { readParagraphs } from "../../src/ooxml/read-paragraphs.js";
import { writeZip } from "../../src/ooxml/zip.js";
import { cutSources, cutTemplate, faultsOf, filledSaved, partsOf } from "../template/word/saved-template.js";
import { wordFile } from "../template/word/word-file.js";
import { bundledFontsOnly } from "./fontconfig.js";
import { LibreOffice } from "./libreoffice.js";
import { openXmlErrors } from "./open-xml.js";
import { havePrograms } from "./programs.js";
import { havePythonDocx, writtenByPythonDocx } from "./python-docx.js";

/** With `WRITE_SAVED_TEMPLATES=1` what the programs save takes the place of the files that unit tests read. */
const WRITES = process.env["WRITE_SAVED_TEMPLATES"] === "1";
/** Seeds of the cuts: of the first the files are kept. */
const SEEDS = [1, 2, 3, 4, 5, 6];
const KEPT = 1;

/** What a checker says, without the place: filling repeats and moves elements. */
function kindsOf(errors: readonly string[]): ReadonlySet<string> {
  return new Set(errors.map((error) => error.replace(/^\S+ \S+: /u, "")));
}

function bodyOf(bytes: Uint8Array): readonly string[] {
  const xml = new TextDecoder().decode(partsOf(bytes).get("word/document.xml"));
  return readParagraphs(xml).map(({ text }) => text);
}

async function expectFillsAlike(program: string, seed: number, bytes: Uint8Array): Promise<void> {
  const kept = packagePath(`test/template/word/saved/${program}.docx`);
  if (seed === KEPT && WRITES) writeFileSync(kept, bytes);
  // What unit tests read is what the program still writes.
  if (seed === KEPT) expect(bodyOf(new Uint8Array(readFileSync(kept)))).toEqual(bodyOf(bytes));
  expect(faultsOf(bytes)).toEqual([]);
  // The SDK takes its time over the many styles that python-docx brings, and cuts are nothing to it.
  if (seed !== KEPT) return;
  const known = kindsOf(await openXmlErrors(bytes));
  const filled = await writeZip(filledSaved(bytes).parts);
  expect([...kindsOf(await openXmlErrors(filled))].filter((error) => !known.has(error))).toEqual([]);
}

describe.skipIf(!havePythonDocx())("a template that python-docx wrote", () => {
  it.each(SEEDS)("is filled wherever its tags were cut (%i)", async (seed) => {
    await expectFillsAlike("python-docx", seed, writtenByPythonDocx(cutTemplate(seed)));
  });
});

describe.skipIf(!havePrograms("soffice"))("a template that LibreOffice saved", () => {
  const folder = mkdtempSync(join(tmpdir(), "pipia-saved-template-"));
  let office: LibreOffice | undefined;
  beforeAll(() => {
    office = new LibreOffice({ fontconfig: bundledFontsOnly(folder) });
  });
  afterAll(async () => {
    await office?.close();
    rmSync(folder, { recursive: true });
  });

  it.each(SEEDS)("is filled wherever its tags were cut (%i)", async (seed) => {
    const saved = await office?.convert(await wordFile(cutSources(cutTemplate(seed))), "docx", "docx");
    await expectFillsAlike("libreoffice", seed, saved ?? new Uint8Array());
  });

  it.skipIf(!havePythonDocx())("is filled when python-docx wrote it first", async () => {
    const saved = await office?.convert(writtenByPythonDocx(cutTemplate(7)), "docx", "docx");
    expect(faultsOf(saved ?? new Uint8Array())).toEqual([]);
  });
});
