import type { Media } from "../document/node.js";
import { pngChunks, readPng } from "./png.js";

/**
 * Whether the pixels of a picture can be read. Asked before pdfkit sees them: it decodes PNG data in the
 * background, where damage would end the process instead of throwing.
 */
export function isReadable({ format, bytes, width, height }: Media): boolean {
  if (!(width > 0 && height > 0)) return false;
  return format === "png" ? isReadablePng(bytes) : isReadableJpeg(bytes);
}

function isReadablePng(bytes: Uint8Array): boolean {
  const chunks = pngChunks(bytes);
  return chunks !== undefined && readPng(chunks) !== undefined;
}

const END_OF_IMAGE = Buffer.of(0xff, 0xd9);

/** JPEG (ITU-T T.81, annex B): begins with SOI, has a frame header among its segments and comes to its end. */
function isReadableJpeg(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return false;
  for (let at = 2; at + 4 <= data.length; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data.readUInt16BE(at);
    if (marker < 0xffc0 || marker > 0xfffe) return false;
    const isFrame = marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
    // Pixels never look like the marker of the end: without one the file is cut off.
    if (isFrame) return at + 11 <= data.length && data.includes(END_OF_IMAGE, at + 11);
  }
  return false;
}
