import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import type { DocumentTree } from "../../src/document/node.js";
import { LANGUAGES } from "../../src/foundation/locale.js";
import { readZip } from "../../src/foundation/zip-reader.js";
import { writeZip } from "../../src/ooxml/zip.js";
import { docxWriter } from "../../src/writers/docx/index.js";
import { fixtureTree } from "../writers/fixture-tree.js";
import { tree } from "../writers/tree-parts.js";
import { openXmlErrors } from "./open-xml.js";

async function write(document: DocumentTree): Promise<Uint8Array> {
  return (
    await docxWriter.write(document, { asOf: "2026-11-23", theme: builtInTheme(), fonts: BUNDLED_FONTS })
  ).value;
}

describe("the Open XML SDK", () => {
  it.each(LANGUAGES)("finds no error in the fixture (%s)", async (language) => {
    expect(await openXmlErrors(await write(fixtureTree(language)))).toEqual([]);
  });

  it.each(LANGUAGES)("finds no error in a stamped draft with comments (%s)", async (language) => {
    const draft = await docxWriter.write(fixtureTree(language), {
      asOf: "2026-11-23",
      theme: builtInTheme(language),
      fonts: BUNDLED_FONTS,
      stamped: true,
      comments: ["/processor/name", "/processor/unitType", "/waivers/0", "/processor/compliance"].map(
        (pointer) => ({ pointer, paragraphs: ["【阻断】“缺少”", "处理：补充\n第二行"] }),
      ),
    });
    expect(draft.diagnostics).toEqual([]);
    expect(await openXmlErrors(draft.value)).toEqual([]);
  });

  it("finds no error in an empty document", async () => {
    expect(await openXmlErrors(await write(tree([])))).toEqual([]);
    expect(await openXmlErrors(await write(tree([], { sections: [] })))).toEqual([]);
  });

  it("finds a planted error", async () => {
    const reading = readZip(await write(fixtureTree()));
    if (reading.type === "refused") throw new Error(reading.reason);
    const parts = new Map(reading.parts);
    const name = "word/document.xml";
    const document = new TextDecoder().decode(parts.get(name));
    const broken = document.replace('<w:type w:val="nextPage"/>', '<w:type w:val="x"/>');
    expect(broken).not.toBe(document);
    parts.set(name, new TextEncoder().encode(broken));
    const errors = await openXmlErrors(await writeZip(parts));
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]).toMatch(/^\/word\/document\.xml /u);
  });
});
