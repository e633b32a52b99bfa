import { inflateSync } from "node:zlib";

/** A piece of a PNG: what it is, and what stands in it. */
export interface PngChunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Pixels that follow one another in the file: those of the whole picture or, interlaced, every second to eighth from a first one on. */
export interface PngPass {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
  readonly columns: number;
  readonly rows: number;
  /** Bytes of a row, behind the number of its filter. */
  readonly rowBytes: number;
}

/** A PNG whose pixels are all there. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits a value. */
  readonly depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 and 6 with transparency. */
  readonly colourType: number;
  /** Values a pixel. */
  readonly samples: number;
  readonly passes: readonly PngPass[];
  /** The rows of all passes, one after the other, as their filters left them. */
  readonly unpacked: Buffer;
}

/** What every PNG begins with, in hexadecimal digits. */
export const PNG_SIGNATURE = "89504e470d0a1a0a";

/** The colour type of a PNG whose values are places in a palette. */
export const PNG_PALETTE = 3;

/** Samples of a pixel by colour type, and the depths each may have (PNG specification, 11.2.2, table 11.1). */
const COLOUR_TYPES: ReadonlyMap<number, { readonly samples: number; readonly depths: readonly number[] }> =
  new Map([
    [0, { samples: 1, depths: [1, 2, 4, 8, 16] }],
    [2, { samples: 3, depths: [8, 16] }],
    [PNG_PALETTE, { samples: 1, depths: [1, 2, 4, 8] }],
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

/** Filters are numbered from 0 (9.2). */
const LAST_FILTER = 4;
/** Bytes behind the last row that some programs leave; more are no picture, they only fill memory. */
const MOST_LEFT_OVER = 65_536;

/** The chunks of a PNG to its end (5.3: length, type, data, check sum); `undefined` for what is none, or has none. */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.toString("hex", 0, 8) !== PNG_SIGNATURE) return undefined;
  const chunks: PngChunk[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const end = at + 8 + file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    if (end + 4 > file.length) return undefined;
    chunks.push({ type, data: file.subarray(at + 8, end) });
    if (type === "IEND") return chunks;
    at = end + 4;
  }
  return undefined;
}

/** The PNG that its chunks are; `undefined` unless they hold as many rows as its header says, each with a filter that exists. */
export function readPng(chunks: readonly PngChunk[]): Png | undefined {
  const [header] = chunks;
  if (header?.type !== "IHDR" || header.data.length !== 13) return undefined;
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  const [depth = 0, colourType = -1, , , interlaced = 0] = header.data.subarray(8);
  const kind = COLOUR_TYPES.get(colourType);
  if (kind?.depths.includes(depth) !== true || interlaced > 1) return undefined;
  if (colourType === PNG_PALETTE && chunks.every(({ type }) => type !== "PLTE")) return undefined;
  const { samples } = kind;
  const passes = passesOf(width, height, interlaced === 1 ? PASSES : WHOLE, samples * depth);
  const size = passes.reduce((sum, { rows, rowBytes }) => sum + rows * (1 + rowBytes), 0);
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === "IDAT" ? [data] : [])));
  const unpacked = inflated(packed, size);
  if (unpacked === undefined || unpacked.length < size) return undefined;
  let at = 0;
  for (const { rows, rowBytes } of passes) {
    for (let row = 0; row < rows; row += 1, at += 1 + rowBytes) {
      if ((unpacked[at] ?? 0) > LAST_FILTER) return undefined;
    }
  }
  return { width, height, depth, colourType, samples, passes, unpacked };
}

function passesOf(
  width: number,
  height: number,
  steps: readonly (readonly [number, number, number, number])[],
  pixelBits: number,
): readonly PngPass[] {
  return steps.map(([left, top, across, down]) => {
    const columns = Math.max(0, Math.ceil((width - left) / across));
    const rows = columns === 0 ? 0 : Math.max(0, Math.ceil((height - top) / down));
    return { left, top, across, down, columns, rows, rowBytes: Math.ceil((columns * pixelBits) / 8) };
  });
}

/** A few hundred bytes can unpack into as many megabytes: no more is unpacked than the picture has. */
function inflated(packed: Buffer, size: number): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: size + MOST_LEFT_OVER });
  } catch {
    return undefined;
  }
}
