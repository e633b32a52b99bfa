import { inflateSync } from "node:zlib";
import { pngChunks } from "../../layout/png.js";

/** The pixels of a PNG as they are packed in the file, which a PDF can take over (ISO 32000-1, 7.4.4.4: predictors 10 to 15). */
export interface PackedPixels {
  readonly width: number;
  readonly height: number;
  /** Values a pixel: grey or a place in the palette, or red, green and blue. */
  readonly colours: 1 | 3;
  /** Bits a value. */
  readonly depth: number;
  /** Red, green and blue of each colour, one after the other. */
  readonly palette?: Uint8Array;
  /** One zlib stream of rows, each behind the number of its filter. */
  readonly packed: Uint8Array;
}

/** Values a pixel and the bits that each may have, by colour type (ISO/IEC 15948, 11.2.2): grey, colour, palette. */
const KINDS: ReadonlyMap<number, { readonly colours: 1 | 3; readonly depths: readonly number[] }> = new Map([
  [0, { colours: 1, depths: [1, 2, 4, 8] }],
  [2, { colours: 3, depths: [8] }],
  [3, { colours: 1, depths: [1, 2, 4, 8] }],
]);
const PALETTE = 3;
/** Filters are numbered from 0 (ISO/IEC 15948, 9.2). */
const LAST_FILTER = 4;
/** More than a scanner makes of A0; larger ones are left to whoever knows better. */
const LARGEST = 512 * 1024 * 1024;

/**
 * The packed pixels of a PNG of grey, colour or a palette that is opaque, of up to eight bits a value, not interlaced and does not
 * move. `undefined` for any other, and for one whose pixels are not all there: they are unpacked once to see that, so that no
 * damaged file gets into a PDF.
 */
export function packedPixels(bytes: Uint8Array): PackedPixels | undefined {
  const chunks = pngChunks(bytes);
  const [header] = chunks ?? [];
  if (chunks === undefined || header?.type !== "IHDR" || header.data.length !== 13) return undefined;
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  const [depth = 0, colourType = -1, ...methods] = header.data.subarray(8);
  const kind = KINDS.get(colourType);
  // Of packing, filters and interlacing the only or the plain ones.
  if (kind?.depths.includes(depth) !== true || methods.some((method) => method !== 0)) return undefined;
  if (chunks.some(({ type }) => !isPlain(type))) return undefined;
  const palette = chunks.find(({ type }) => type === "PLTE")?.data;
  if (colourType === PALETTE && !isPalette(palette, depth)) return undefined;
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === "IDAT" ? [data] : [])));
  const rowBytes = 1 + Math.ceil((width * kind.colours * depth) / 8);
  if (width === 0 || height === 0 || !hasRows(packed, rowBytes, height)) return undefined;
  const pixels = { width, height, depth, colours: kind.colours, packed };
  return colourType === PALETTE && palette !== undefined ? { ...pixels, palette } : pixels;
}

function isPalette(palette: Buffer | undefined, depth: number): boolean {
  if (palette === undefined) return false;
  return palette.length > 0 && palette.length % 3 === 0 && palette.length <= 3 * 2 ** depth;
}

/** Chunks that change nothing in the pixels: not transparency (`tRNS`), pictures that follow, or what nobody can do without. */
function isPlain(type: string): boolean {
  if (["IHDR", "PLTE", "IDAT", "IEND"].includes(type)) return true;
  return /^[a-z]/u.test(type) && !["tRNS", "acTL", "fcTL", "fdAT"].includes(type);
}

function hasRows(packed: Buffer, rowBytes: number, rows: number): boolean {
  const size = rowBytes * rows;
  if (size > LARGEST) return false;
  let unpacked: Buffer;
  try {
    unpacked = inflateSync(packed, { maxOutputLength: size });
  } catch {
    return false;
  }
  if (unpacked.length !== size) return false;
  for (let row = 0; row < size; row += rowBytes) if ((unpacked[row] ?? 0) > LAST_FILTER) return false;
  return true;
}
