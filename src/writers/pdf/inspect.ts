import { EncryptedPDFError, ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";

/** What a PDF from outside turns out to be. */
export type PdfInspection =
  | { readonly type: "pages"; readonly pages: number; readonly document: PDFDocument }
  | { readonly type: "encrypted" }
  | { readonly type: "damaged" };

/** Opens a PDF that may be hostile: nothing in it is run, and what cannot be read is `damaged`. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfInspection> {
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      // Otherwise it sets a timer for every hundred objects, so that a browser can draw between them.
      parseSpeed: ParseSpeeds.Fastest,
    });
    return { type: "pages", pages: document.getPageCount(), document };
  } catch (cause) {
    return { type: cause instanceof EncryptedPDFError ? "encrypted" : "damaged" };
  }
}
