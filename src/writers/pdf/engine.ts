import { createHash } from "node:crypto";
import type { Page } from "../../layout/page.js";
import { addArchive } from "./archive.js";
import { Document, type Description } from "./document.js";
import { asRendered, PageRenderer } from "./renderer.js";
import { StructureTree } from "./structure.js";

/**
 * Draws pages. pdfmake (0.3.11, pinned) is driven here, in `document.ts` and in `renderer.ts` only: its document and its renderer are used as its own
 * `Printer` uses them, without its layout (lines and pages come from `layout/`) and without the resolver of addresses:
 * nothing is fetched, and reading local files is refused.
 */
export async function draw(pages: readonly Page[], description: Description): Promise<Uint8Array> {
  const document = new Document(description);
  const images = await document.embedPictures(pages);
  document._id = fileId(description, pages);
  const structure = new StructureTree(document, description.structure);
  new PageRenderer(document, images, structure).renderPages(pages.map(asRendered));
  structure.end();
  if (description.archive !== undefined) addArchive(document, description.archive, description.asOf);
  return document.finished();
}

/** Identifies the file by what stands in it (ISO 32000-1, 14.4), not by the moment it was made. */
function fileId({ title, asOf, archive }: Description, pages: readonly Page[]): Buffer {
  const hash = createHash("sha256").update(`${title}\n${asOf}\n`);
  for (const { items } of pages) {
    let text = "";
    for (const item of items) {
      const pieces =
        item.type === "line" ? item.line.pieces : item.type === "stamp" ? item.pieces : undefined;
      if (pieces !== undefined) text += `${pieces.map((piece) => piece.text).join("")}\n`;
    }
    hash.update(text);
  }
  // Another standard or another file inside makes another file; without either nothing is added.
  if (archive !== undefined) {
    hash.update(`${archive.level}\n${archive.attached?.name ?? ""}\n`).update(archive.attached?.bytes ?? "");
  }
  return hash.digest().subarray(0, 16);
}
