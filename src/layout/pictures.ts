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

/** Samples of a pixel by colour type, and the depths each may have (PNG specification, 11.2.2, table 11.1). */
const COLOUR_TYPES: ReadonlyMap<number, { readonly samples: number; readonly depths: readonly number[] }> =
  new Map([
    [0, { samples: 1, depths: [1, 2, 4, 8, 16] }],
    [2, { samples: 3, depths: [8, 16] }],
    [3, { samples: 1, depths: [1, 2, 4, 8] }],
    [4, { samples: 2, depths: [8, 16] }],
    [6, { samples: 4, depths: [8, 16] }],
  ]);

/** Offset and step, across and down, of the seven passes of an interlaced picture (8.2). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const WHOLE = [[0, 0, 1, 1]] as const;

/** PNG specification, 5.2 (signature), 5.3 (chunks: length, type, data, check sum), 11.2.2 (header). */
function isReadablePng(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < 33 || data.readUInt32BE(0) !== 0x89504e47 || data.readUInt32BE(4) !== 0x0d0a1a0a)
    return false;
  const parts: Buffer[] = [];
  let ended = false;
  let hasPalette = false;
  for (let at = 8; at + 12 <= data.length && !ended;) {
    const length = data.readUInt32BE(at);
    const type = data.toString("latin1", at + 4, at + 8);
    if (at + 12 + length > data.length) return false;
    if (type === "IDAT") parts.push(data.subarray(at + 8, at + 8 + length));
    hasPalette ||= type === "PLTE";
    ended = type === "IEND";
    at += 12 + length;
  }
  const header = data.subarray(16, 29);
  return ended && parts.length > 0 && holdsPixels(header, hasPalette, Buffer.concat(parts));
}

/** Whether the data are as many rows of pixels as the header says, each with a filter that exists (9.2). */
function holdsPixels(header: Buffer, hasPalette: boolean, compressed: Buffer): boolean {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth = 0, colourType = 0, , , interlaced = 0] = header.subarray(8);
  const kind = COLOUR_TYPES.get(colourType);
  if (kind?.depths.includes(depth) !== true || (colourType === 3 && !hasPalette) || interlaced > 1)
    return false;
  const pixels = inflated(compressed);
  if (pixels === undefined) return false;
  let at = 0;
  for (const [left, top, across, down] of interlaced === 1 ? PASSES : WHOLE) {
    const columns = Math.max(0, Math.ceil((width - left) / across));
    const rows = columns === 0 ? 0 : Math.max(0, Math.ceil((height - top) / down));
    const stride = 1 + Math.ceil((columns * kind.samples * depth) / 8);
    for (let row = 0; row < rows; row += 1, at += stride) if ((pixels[at] ?? 5) > 4) return false;
  }
  return at <= pixels.length;
}

function inflated(data: Buffer): Buffer | undefined {
  try {
    return inflateSync(data);
  } catch {
    return undefined;
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
