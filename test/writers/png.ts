import { crc32, deflateSync } from "node:zlib";

/** A PNG to be put together for a test: what its header says, its unpacked rows, and what else stands in it. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** Rows, each behind the number of its filter. */
  readonly rows: Uint8Array;
  /** Bits a value; 8 where nothing is said. */
  readonly depth?: number;
  /** 0 grey, 2 colour, 3 palette, 4 and 6 with transparency. */
  readonly colourType: number;
  readonly isInterlaced?: boolean;
  /** Chunks between header and pixels. */
  readonly chunks?: readonly (readonly [type: string, data: Uint8Array])[];
  /** Into how many chunks the packed pixels are cut. */
  readonly cuts?: number;
}

/** A PNG of its parts. */
export function pngOf({ width, height, rows, depth = 8, colourType, ...more }: PngParts): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colourType, 0, 0, more.isInterlaced === true ? 1 : 0], 8);
  const packed = deflateSync(rows);
  const size = Math.ceil(packed.length / (more.cuts ?? 1));
  const pieces = Array.from({ length: more.cuts ?? 1 }, (_, index) =>
    packed.subarray(index * size, (index + 1) * size),
  );
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", header),
      ...(more.chunks ?? []).map(([type, data]) => chunk(type, data)),
      ...pieces.map((piece) => chunk("IDAT", piece)),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
