import { inflateSync } from "node:zlib";
import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFContext,
} from "@cantoo/pdf-lib";

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
    restoreEnds(document.context);
    return { type: "pages", pages: document.getPageCount(), document };
  } catch (cause) {
    return { type: cause instanceof EncryptedPDFError ? "encrypted" : "damaged" };
  }
}

const LENGTH = PDFName.of("Length");
const FILTER = PDFName.of("Filter");
const FLATE = PDFName.of("FlateDecode");
/** What the library takes for the end of a line before `endstream`, the likeliest first: LibreOffice always writes one behind the data. */
const ENDS = [[0x0d], [0x0a], [0x0d, 0x0a]] as const;

/**
 * Gives streams back their last bytes. Where the length of a stream stands elsewhere in the file (ISO 32000-1, 7.3.8.2) the library looks for its end and
 * takes a last byte that looks like the end of a line for one: one compressed stream in 256 lost a byte of its checksum.
 */
function restoreEnds(context: PDFContext): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const given = object.dict.get(LENGTH);
    const length = given instanceof PDFRef ? context.lookup(given) : undefined;
    if (!(length instanceof PDFNumber)) continue;
    const missing = length.asNumber() - object.contents.length;
    const whole = ENDS.filter((end) => end.length === missing).map((end) =>
      Buffer.concat([object.contents, Uint8Array.from(end)]),
    );
    const isFlate = object.dict.lookup(FILTER) === FLATE;
    const [restored] = isFlate ? whole.filter((bytes) => inflates(bytes)) : whole;
    if (restored !== undefined) context.assign(ref, PDFRawStream.of(object.dict, restored));
  }
}

/** Whether bytes are compressed data with their own checksum. */
function inflates(bytes: Uint8Array): boolean {
  try {
    inflateSync(bytes, { maxOutputLength: MOST_INFLATED });
    return true;
  } catch {
    return false;
  }
}

/** Bytes; a stream that would unpack into more stays as the library read it. */
const MOST_INFLATED = 2 ** 28;
