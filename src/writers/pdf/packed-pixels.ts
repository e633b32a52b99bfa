import { PNG_PALETTE, type Png, type PngChunk } from "../../layout/png.js";

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

/** More than a scanner makes of A0; larger ones are left to whoever knows better. */
const LARGEST = 512 * 1024 * 1024;

/**
 * The packed pixels of a PNG of grey, colour or a palette that is opaque, of up to eight bits a value, not interlaced and does not
 * move. `undefined` for any other, and for one that holds more than its rows.
 *
 * @param png what `readPng` read of the chunks: so all its pixels are there, and no damaged file gets into a PDF.
 */
export function packedPixels(chunks: readonly PngChunk[], png: Png): PackedPixels | undefined {
  const { width, height, depth, colourType, passes, unpacked } = png;
  const colours = png.samples;
  if (depth > 8 || (colours !== 1 && colours !== 3)) return undefined;
  // Of packing, filters and interlacing the only or the plain ones.
  const methods = chunks[0]?.data.subarray(10) ?? [];
  if (methods.some((method) => method !== 0) || chunks.some(({ type }) => !isPlain(type))) return undefined;
  const palette = chunks.find(({ type }) => type === "PLTE")?.data;
  if (colourType === PNG_PALETTE && !isPalette(palette, depth)) return undefined;
  const size = passes.reduce((sum, { rows, rowBytes }) => sum + rows * (1 + rowBytes), 0);
  if (width === 0 || height === 0 || size > LARGEST || unpacked.length !== size) return undefined;
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === "IDAT" ? [data] : [])));
  const pixels = { width, height, depth, colours, packed } as const;
  return colourType === PNG_PALETTE && palette !== undefined ? { ...pixels, palette } : pixels;
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
