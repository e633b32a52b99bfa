import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { contentSha256 } from "../../../src/app/packet/hash.js";
import { picture } from "../../writers/picture.js";

/** A PDF of one page that shows a form, which shows a picture; what it is made of stands in it unpacked. */
async function pdf(useObjectStreams = false, begins: "first" | "second" = "first"): Promise<Uint8Array> {
  const inner = await PDFDocument.create({ updateMetadata: false });
  const page = inner.addPage([200, 300]);
  page.drawImage(await inner.embedPng(picture().bytes), { x: 10, y: 10 });
  await inner.flush();
  const document = await PDFDocument.create({ updateMetadata: false });
  const [form] = await document.embedPages([page]);
  if (form === undefined) throw new Error("no form");
  document.addPage([400, 500]).drawPage(form);
  document.setTitle("one");
  const second = document.context.register(document.catalog.clone());
  if (begins === "second") document.context.trailerInfo.Root = second;
  return document.save({ useObjectStreams });
}

/** The same file with one text in it replaced by another as long. */
function changed(bytes: Uint8Array, from: RegExp, to: (found: string) => string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const other = text.replace(from, to);
  if (other === text || other.length !== text.length) throw new Error(`${String(from)} is not in the file`);
  return new Uint8Array(Buffer.from(other, "latin1"));
}

describe("the hash of what a PDF holds", () => {
  it("is the same however its objects are packed", async () => {
    expect(await contentSha256(await pdf(true))).toBe(await contentSha256(await pdf(false)));
  });

  it("is another when the document begins elsewhere", async () => {
    expect(await contentSha256(await pdf(false, "second"))).not.toBe(await contentSha256(await pdf()));
  });

  it.each<[what: string, from: RegExp, to: (found: string) => string]>([
    ["the box of a form", /\/BBox \[ 0 0 200 300 \]/u, () => "/BBox [ 0 0   0   0 ]"],
    ["the place of a form", /\/Matrix \[ 1 0 0 1 /u, () => "/Matrix [ 2 0 0 2 "],
    ["the size of a picture", /\/Width 120/u, () => "/Width 020"],
    ["the colours of a picture", /\/BitsPerComponent 8/u, () => "/BitsPerComponent 4"],
    ["what describes it", /\/Info \d/u, (found) => `${found.slice(0, -1)}${found.endsWith("9") ? 8 : 9}`],
  ])("is another when %s is changed", async (_what, from, to) => {
    const bytes = await pdf();
    expect(await contentSha256(changed(bytes, from, to))).not.toBe(await contentSha256(bytes));
  });
});
