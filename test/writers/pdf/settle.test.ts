import { deflateSync } from "node:zlib";
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { inspectPdf } from "../../../src/writers/pdf/inspect.js";
import { settledPdf } from "../../../src/writers/pdf/settle.js";

const key = (name: string): PDFName => PDFName.of(name);

interface Made {
  /** The fonts of the page, in the order in which they lie in the file. */
  readonly fonts: readonly ("F1" | "F2")[];
  readonly minute: string;
}

/** As LibreOffice makes them: fonts marked in the order in which they are written, moment and identifier of the making. */
async function made({ fonts, minute }: Made): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const resources = new Map<string, PDFRef>();
  for (const [index, name] of fonts.entries()) {
    const mark = `${index === 0 ? "B" : "C"}AAAAA+${name === "F1" ? "Song" : "Hei"}`;
    const descriptor = context.register(context.obj({ Type: "FontDescriptor", FontName: key(mark) }));
    const font = { Type: "Font", BaseFont: key(mark), FontDescriptor: descriptor };
    resources.set(name, context.register(context.obj(font)));
  }
  const page = document.addPage();
  page.node.set(key("Resources"), context.obj({ Font: context.obj(Object.fromEntries(resources)) }));
  page.node.set(key("Contents"), context.register(context.flateStream("BT /F1 12 Tf (a) Tj ET")));
  const moment = PDFString.of(`D:202611300800${minute}Z`);
  context.trailerInfo.Info = context.register(
    context.obj({ Producer: PDFString.of("LibreOffice 7.4"), CreationDate: moment }),
  );
  const id = PDFHexString.of(minute.repeat(16));
  context.trailerInfo.ID = context.obj([id, id]);
  return opened(await document.save({ useObjectStreams: false }));
}

async function opened(bytes: Uint8Array): Promise<PDFDocument> {
  const inspected = await inspectPdf(bytes);
  if (inspected.type !== "pages") throw new Error(inspected.type);
  return inspected.document;
}

/** A page with this as its content, in a stream whose length is an object of its own, as LibreOffice writes them. */
function withStream(data: Uint8Array, filter: string): Uint8Array {
  const head = [
    "%PDF-1.7",
    "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj",
    "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj",
    "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>\nendobj",
    `4 0 obj\n<</Length 5 0 R${filter}>>\nstream\n`,
  ].join("\n");
  const tail = `\nendstream\nendobj\n5 0 obj\n${data.length}\nendobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from(tail)]);
}

/** The content of the only page, as it stands in the file. */
async function contentOf(bytes: Uint8Array): Promise<Buffer> {
  const { context } = await opened(bytes);
  // Streams with a type are those of the file itself.
  const streams = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && !object.dict.has(key("Type")) ? [object.contents] : [],
    );
  return Buffer.concat(streams);
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describe("settledPdf", () => {
  it("gives the same bytes whenever a PDF was made and however its fonts lay in memory", async () => {
    const one = await settledPdf(await made({ fonts: ["F1", "F2"], minute: "01" }), "2026-11-23");
    const other = await settledPdf(await made({ fonts: ["F2", "F1"], minute: "47" }), "2026-11-23");
    expect(textOf(one)).toBe(textOf(other));
    const later = await settledPdf(await made({ fonts: ["F2", "F1"], minute: "47" }), "2026-11-24");
    expect(textOf(later)).not.toBe(textOf(one));
  });

  it("keeps pages, fonts and what drew them, and dates the file by the paper", async () => {
    const document = await opened(
      await settledPdf(await made({ fonts: ["F2", "F1"], minute: "01" }), "2026-11-23"),
    );
    expect(document.getPageCount()).toBe(1);
    expect(document.getCreationDate()).toEqual(new Date("2026-11-23T00:00:00Z"));
    expect(document.getProducer()).toBe("LibreOffice 7.4");
    const fonts = document.getPage(0).node.Resources()?.lookup(key("Font"), PDFDict);
    const names = ["F1", "F2"].map((name) => {
      const font = fonts?.lookup(key(name), PDFDict);
      const descriptor = font?.lookup(key("FontDescriptor"), PDFDict);
      return [font?.get(key("BaseFont")), descriptor?.get(key("FontName"))].map(String);
    });
    expect(names).toEqual([
      ["/AAAAAA+Song", "/AAAAAA+Song"],
      ["/BAAAAA+Hei", "/BAAAAA+Hei"],
    ]);
  });

  it("keeps the last byte of a stream whose length stands elsewhere, though it looks like the end of a line", async () => {
    // The last byte of the checksum goes through all values.
    const contents = Array.from({ length: 256 }, (_, index) => deflateSync(`BT ET ${"%".repeat(index)}`));
    const data = contents.find((bytes) => bytes.at(-1) === 0x0d) ?? Buffer.of();
    expect(data.length).toBeGreaterThan(0);
    const settled = await settledPdf(await opened(withStream(data, "/Filter/FlateDecode")), "2026-11-23");
    expect((await contentOf(settled)).equals(data)).toBe(true);
    // Data of another kind, of which nothing tells whether it is whole.
    const plain = await settledPdf(await opened(withStream(Buffer.from("BT ET\r"), "")), "2026-11-23");
    expect((await contentOf(plain)).toString()).toBe("BT ET\r");
  });

  it("drops what nothing leads to", async () => {
    const document = await made({ fonts: ["F1"], minute: "01" });
    const without = await settledPdf(document, "2026-11-23");
    document.context.register(PDFString.of("an earlier version of a sentence"));
    expect(textOf(await settledPdf(document, "2026-11-23"))).toBe(textOf(without));
  });

  it("follows a chain of bookmarks of any length, and circles", async () => {
    const document = await made({ fonts: ["F1"], minute: "01" });
    const { context, catalog } = document;
    const root = context.nextRef();
    const refs = Array.from({ length: 30_000 }, () => context.nextRef());
    for (const [index, ref] of refs.entries()) {
      const [before, next] = [refs[index - 1], refs[index + 1]];
      const around = { ...(before && { Prev: before }), ...(next && { Next: next }) };
      context.assign(ref, context.obj({ Title: PDFString.of(String(index)), Parent: root, ...around }));
    }
    context.assign(root, context.obj({ First: refs[0] ?? root, Last: refs.at(-1) ?? root }));
    catalog.set(key("Outlines"), root);
    const settled = await opened(await settledPdf(document, "2026-11-23"));
    let item = settled.catalog.lookup(key("Outlines"), PDFDict).lookupMaybe(key("First"), PDFDict);
    let count = 0;
    for (; item !== undefined; item = item.lookupMaybe(key("Next"), PDFDict)) count += 1;
    expect(count).toBe(refs.length);
  });
});
