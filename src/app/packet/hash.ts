import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { ParseSpeeds, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from "@cantoo/pdf-lib";
import { readZip } from "../../foundation/zip-reader.js";
import { partsSha256, sha256 } from "../sha256.js";
import { fileTypeOf } from "./file-type.js";

/**
 * SHA-256 of what a file holds, however it is packed: of an Office file its parts, of a PDF its objects and which of them it begins with, both unpacked.
 * Two platforms that pack differently agree on it. Of any other file, and of one that cannot be unpacked, its bytes.
 */
export async function contentSha256(bytes: Uint8Array): Promise<string> {
  const zip = readZip(bytes);
  if (zip.type === "parts") return isOffice(zip.parts) ? partsSha256(zip.parts) : sha256(bytes);
  return fileTypeOf(bytes) === "pdf" ? pdfHash(bytes) : sha256(bytes);
}

/** As `file-type.ts` tells it; here the parts are at hand, which it would unpack again. */
function isOffice(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return parts.has("word/document.xml") || parts.has("xl/workbook.xml");
}

/**
 * What a stream says of itself, such as the box that it is cut to or the colours of its pixels, without what says how it is
 * packed.
 */
function entriesOf({ dict }: PDFRawStream): string {
  const told = dict.entries().filter(([name]) => name !== LENGTH && name !== FILTER);
  return told.map(([name, value]) => `${name.toString()} ${value.toString()}`).join("\n");
}

/** Whether a stream packs other objects, which are hashed themselves, or tells at which byte of the file they stand. */
function isPackaging({ dict }: PDFRawStream): boolean {
  const type = dict.get(TYPE);
  return type === OBJECTS || type === POSITIONS;
}

const TYPE = PDFName.of("Type");
const OBJECTS = PDFName.of("ObjStm");
const POSITIONS = PDFName.of("XRef");
const LENGTH = PDFName.of("Length");
const FILTER = PDFName.of("Filter");

/**
 * By zlib where it is the usual packing: the library unpacks in JavaScript, which took a good part of a packet's time. Neither
 * undoes the prediction of pixels that `DecodeParms` may name.
 */
function unpacked(stream: PDFRawStream): Uint8Array {
  if (stream.dict.lookup(FILTER) !== PDFName.of("FlateDecode")) {
    return decodePDFRawStream(stream).decode();
  }
  try {
    return inflateSync(stream.contents);
  } catch (cause) {
    // The library takes what zlib refuses, such as the pixels of a picture that is cut off.
    if (stream.dict.has(PDFName.of("DecodeParms"))) return decodePDFRawStream(stream).decode();
    throw cause;
  }
}

async function pdfHash(bytes: Uint8Array): Promise<string> {
  try {
    const options = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest };
    return pdfContentSha256(await PDFDocument.load(bytes, options)) ?? sha256(bytes);
  } catch {
    return sha256(bytes);
  }
}

/**
 * {@link contentSha256} of a PDF that is open and was not changed since it was opened: whoever has it open need not open it
 * again. `undefined` where something in it cannot be unpacked.
 */
export function pdfContentSha256({ context }: PDFDocument): string | undefined {
  try {
    const hash = createHash("sha256");
    // Thousands of small objects: their text is handed over in one piece from one stream to the next.
    let text = "";
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      if (object instanceof PDFRawStream && isPackaging(object)) continue;
      text += `${ref.toString()}\n`;
      if (object instanceof PDFRawStream) {
        hash.update(`${text}${entriesOf(object)}\n`).update(unpacked(object));
        text = "\n";
      } else text += `${object.toString()}\n`;
    }
    const { Root: root, Info: info } = context.trailerInfo;
    return hash.update(`${text}${String(root)} ${String(info)}`).digest("hex");
  } catch {
    return undefined;
  }
}
