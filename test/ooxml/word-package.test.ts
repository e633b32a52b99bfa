import { describe, expect, it } from "vitest";
import { writeZip } from "../../src/ooxml/zip.js";
import { readWordPackage, type WordRefusal } from "../../src/ooxml/word-package.js";
import { smallPackage } from "./small-package.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function packed(entries: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  return writeZip(
    new Map(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === "string" ? encode(content) : content,
      ]),
    ),
  );
}

function reasonOf(bytes: Uint8Array): WordRefusal | "document" {
  const reading = readWordPackage(bytes);
  return reading.type === "refused" ? reading.reason : reading.type;
}

const links = (target: string): string =>
  `<Relationships><Relationship Id="a" Type="http://x/relationships/officeDocument" Target="${target}"/></Relationships>`;

describe("readWordPackage", () => {
  it("gives the document, its styles and what stands beside it", async () => {
    const bytes = await packed({
      "_rels/.rels": links("/word/document2.xml"),
      "word/document2.xml": "<w:document/>",
      "word/styles.xml": "<w:styles/>",
      "customXml/item2.xml": "<b/>",
      "customXml/item1.xml": "<a/>",
      "word/media/image1.png": new Uint8Array([1]),
    });
    expect(readWordPackage(bytes)).toEqual({
      type: "document",
      parts: { document: "<w:document/>", styles: "<w:styles/>", custom: ["<a/>", "<b/>"] },
    });
    expect(reasonOf(await writeZip(smallPackage()))).toBe("document");
  });

  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["a PDF", encode("%PDF-1.7 and some more bytes"), "not-word"],
    [
      "an old or locked file",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "locked-or-old",
    ],
  ] as const)("refuses %s", (_what, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it.each([
    ["an archive", { "a.txt": "a" }, "other-archive"],
    ["an OpenDocument text", { mimetype: "application/vnd.oasis.opendocument.text" }, "open-document"],
    ["a workbook", { "_rels/.rels": links("xl/workbook.xml"), "xl/workbook.xml": "<a/>" }, "not-word"],
    ["links that are no XML", { "_rels/.rels": "<a>" }, "damaged"],
    ["a document that is missing", { "_rels/.rels": links("word/document.xml") }, "damaged"],
    [
      "bytes that are not UTF-8",
      { "_rels/.rels": links("word/document.xml"), "word/document.xml": new Uint8Array([0x3c, 0xff]) },
      "damaged",
    ],
    ["a path that leaves the archive", { "../a.xml": "<a/>" }, "damaged"],
  ] as const)("refuses %s", async (_what, entries, reason) => {
    expect(reasonOf(await packed(entries))).toBe(reason);
  });

  it("refuses what is packed beyond measure, and a part too large to read", async () => {
    const main = { "_rels/.rels": links("word/document.xml"), "word/document.xml": "<a/>" };
    expect(reasonOf(await packed({ ...main, "word/media/bomb.png": new Uint8Array(5_000_000) }))).toBe(
      "too-large",
    );
    const large = new Uint8Array(41_000_000).map((_byte, index) => (index * 2_654_435_761) >>> 13);
    expect(reasonOf(await packed({ ...main, "word/styles.xml": large }))).toBe("too-large");
  });
});
