import { inflateSync } from "node:zlib";
import type { Media } from "../document/node.js";

/**
 * Whether the pixels of a picture can be read. Asked before pdfkit sees them: it decodes PNG data in the
 * background, where damage would end the process instead of throwing.
 */
export function isReadable({ format, bytes, width, height }: Media): boolean {
  if (!(width > 0 && height > 0)) return false;
  return format === "png" ? isReadablePng(bytes) : isReadableJpeg(bytes);
}

/** PNG specification, 5.2 (signature) and 5.3 (chunks: length, type, data, check sum). */
function isReadablePng(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < 8 || data.readUInt32BE(0) !== 0x89504e47 || data.readUInt32BE(4) !== 0x0d0a1a0a)
    return false;
  const parts: Buffer[] = [];
  let ended = false;
  for (let at = 8; at + 12 <= data.length && !ended;) {
    const length = data.readUInt32BE(at);
    const type = data.toString("latin1", at + 4, at + 8);
    if (at + 12 + length > data.length) return false;
    if (type === "IDAT") parts.push(data.subarray(at + 8, at + 8 + length));
    ended = type === "IEND";
    at += 12 + length;
  }
  return ended && parts.length > 0 && inflates(Buffer.concat(parts));
}

function inflates(data: Buffer): boolean {
  try {
    return inflateSync(data).length > 0;
  } catch {
    return false;
  }
}

/** JPEG (ITU-T T.81, annex B): begins with SOI and has a frame header among its segments. */
function isReadableJpeg(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return false;
  for (let at = 2; at + 4 <= data.length; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data.readUInt16BE(at);
    if (marker < 0xffc0 || marker > 0xfffe) return false;
    const isFrame = marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
    if (isFrame) return at + 11 <= data.length;
  }
  return false;
}
