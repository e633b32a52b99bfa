import { crc32, deflateSync } from "node:zlib";
import {
  PNG_PALETTE,
  PNG_SIGNATURE,
  pngChunks,
  readPng,
  type Png,
  type PngChunk,
  type PngPass,
} from "../../layout/png.js";

const GREY = 0;
const COLOUR = 2;
const GREY_WITH_ALPHA = 4;
const COLOUR_WITH_ALPHA = 6;

/**
 * A PNG as pdfkit draws it right: it mistakes some pictures that are interlaced, have a transparent colour (`tRNS`) or, in full colour, a
 * palette that is only a suggestion. Those are packed anew, eight bits a value; any other is returned as it is.
 */
export function plainPng(bytes: Uint8Array): Uint8Array {
  const chunks = pngChunks(bytes);
  if (chunks === undefined || isPlain(chunks)) return bytes;
  const png = readPng(chunks);
  return png === undefined ? bytes : packed(png, chunks);
}

function isPlain(chunks: readonly PngChunk[]): boolean {
  const [header] = chunks;
  const [colourType, , , interlaced] = header?.data.subarray(9) ?? [];
  return (
    interlaced === 0 &&
    chunks.every(({ type }) => type !== "tRNS" && (type !== "PLTE" || colourType === PNG_PALETTE))
  );
}

function packed(png: Png, chunks: readonly PngChunk[]): Uint8Array {
  const dataOf = (wanted: string): Buffer | undefined => chunks.find(({ type }) => type === wanted)?.data;
  const transparency = dataOf("tRNS");
  const isGrey = png.colourType === GREY || png.colourType === GREY_WITH_ALPHA;
  const hasAlpha = transparency !== undefined || png.colourType >= GREY_WITH_ALPHA;
  const write = writerOf(png, dataOf("PLTE") ?? Buffer.alloc(0), transparency ?? Buffer.alloc(0));
  const size = (isGrey ? 1 : 3) + (hasAlpha ? 1 : 0);
  const rowBytes = 1 + png.width * size;
  const rows = Buffer.alloc(png.height * rowBytes);
  const pixel = new Uint8Array(4);
  readPixels(png, (x, y, values) => {
    write(values, pixel);
    const at = y * rowBytes + 1 + x * size;
    rows[at] = pixel[0] ?? 0;
    if (!isGrey) {
      rows[at + 1] = pixel[1] ?? 0;
      rows[at + 2] = pixel[2] ?? 0;
    }
    if (hasAlpha) rows[at + size - 1] = pixel[3] ?? 0;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(png.width, 0);
  header.writeUInt32BE(png.height, 4);
  header[8] = 8;
  header[9] = (isGrey ? GREY : COLOUR) + (hasAlpha ? COLOUR_WITH_ALPHA - COLOUR : 0);
  return Buffer.concat([
    Buffer.from(PNG_SIGNATURE, "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Red, green, blue and how opaque, of the values of a pixel. Grey is in all three. */
type PixelWriter = (values: Uint16Array, pixel: Uint8Array) => void;

/** PNG specification, 11.3.2.1: a palette has an alpha for each of its first colours; grey and colour one that is transparent. */
function writerOf({ colourType, depth }: Png, palette: Buffer, transparency: Buffer): PixelWriter {
  if (colourType === PNG_PALETTE) {
    return ([index = 0], pixel) => {
      for (let part = 0; part < 3; part += 1) pixel[part] = palette[3 * index + part] ?? 0;
      pixel[3] = transparency[index] ?? 255;
    };
  }
  const isGrey = colourType === GREY || colourType === GREY_WITH_ALPHA;
  const alpha = colourType === GREY_WITH_ALPHA ? 1 : colourType === COLOUR_WITH_ALPHA ? 3 : undefined;
  const colours = isGrey ? [0] : [0, 1, 2];
  const clear = transparency.length < 2 * colours.length ? undefined : transparency;
  const largest = 2 ** depth - 1;
  return (values, pixel) => {
    for (let part = 0; part < 3; part += 1) {
      pixel[part] = Math.round(((values[isGrey ? 0 : part] ?? 0) * 255) / largest);
    }
    if (alpha !== undefined) pixel[3] = Math.round(((values[alpha] ?? 0) * 255) / largest);
    else {
      const isClear =
        clear !== undefined && colours.every((part) => values[part] === clear.readUInt16BE(2 * part));
      pixel[3] = isClear ? 0 : 255;
    }
  };
}

function readPixels(png: Png, take: (x: number, y: number, values: Uint16Array) => void): void {
  const { depth, samples, passes, unpacked } = png;
  const values = new Uint16Array(samples);
  const bits = 2 ** depth - 1;
  let start = 0;
  for (const pass of passes) {
    unfilter(unpacked, start, pass, Math.max(1, (samples * depth) / 8));
    for (let row = 0; row < pass.rows; row += 1) {
      const first = start + row * (1 + pass.rowBytes) + 1;
      for (let column = 0; column < pass.columns; column += 1) {
        for (let sample = 0; sample < samples; sample += 1) {
          const index = column * samples + sample;
          if (depth === 16) values[sample] = unpacked.readUInt16BE(first + 2 * index);
          else {
            const bit = index * depth;
            const byte = unpacked[first + (bit >> 3)] ?? 0;
            values[sample] = (byte >> (8 - depth - (bit & 7))) & bits;
          }
        }
        take(pass.left + column * pass.across, pass.top + row * pass.down, values);
      }
    }
    start += pass.rows * (1 + pass.rowBytes);
  }
}

/** Undoes the filters of the rows of a pass, in their place (9.2). */
function unfilter(rows: Buffer, start: number, { rows: count, rowBytes }: PngPass, pixelBytes: number): void {
  for (let row = 0; row < count; row += 1) {
    const first = start + row * (1 + rowBytes) + 1;
    const filter = rows[first - 1] ?? 0;
    if (filter === 0) continue;
    for (let at = 0; at < rowBytes; at += 1) {
      const left = at < pixelBytes ? 0 : (rows[first + at - pixelBytes] ?? 0);
      const above = row === 0 ? 0 : (rows[first + at - rowBytes - 1] ?? 0);
      const corner = row === 0 || at < pixelBytes ? 0 : (rows[first + at - rowBytes - 1 - pixelBytes] ?? 0);
      rows[first + at] = ((rows[first + at] ?? 0) + predicted(filter, left, above, corner)) & 0xff;
    }
  }
}

/** What the filter of a row expects of a byte: that to its left, that above, the mean of both, or the likeliest (Paeth). */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(guess - left),
    Math.abs(guess - above),
    Math.abs(guess - corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
