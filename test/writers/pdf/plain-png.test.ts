import { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../../src/layout/font-set.js";
import { pngChunks, readPng } from "../../../src/layout/png.js";
import { pdfWriter } from "../../../src/writers/pdf/index.js";
import { plainPng } from "../../../src/writers/pdf/plain-png.js";
import { pngOf, type PngParts } from "../png.js";
import { tree } from "../tree-parts.js";

/** Two pixels by two: black, red, blue, and white that is or is not transparent. */
const BLACK = [0, 0, 0];
const RED = [200, 0, 0];
const BLUE = [0, 0, 200];
const WHITE = [255, 255, 255];
const PALETTE = ["PLTE", Uint8Array.from([...BLACK, ...RED, ...BLUE, ...WHITE])] as const;
const LAST_IS_CLEAR = ["tRNS", Uint8Array.of(255, 255, 255, 0)] as const;
const SIZE = { width: 2, height: 2 };

/** The values of the rows of a picture that {@link plainPng} packed anew, without their filters. */
function pixelsOf(parts: PngParts): { readonly colourType: number; readonly values: readonly number[] } {
  const bytes = plainPng(pngOf(parts));
  const png = readPng(pngChunks(bytes) ?? []);
  if (png === undefined) throw new Error("no picture");
  expect(png.depth).toBe(8);
  expect(png.passes).toHaveLength(1);
  const row = 1 + png.width * png.samples;
  const values = [...png.unpacked].filter((_value, at) => at % row !== 0);
  return { colourType: png.colourType, values };
}

describe("pictures that pdfkit mistakes are packed anew", () => {
  it("with a palette and transparent colours", () => {
    const chunks = [PALETTE, LAST_IS_CLEAR];
    const expected = [...BLACK, 255, ...RED, 255, ...BLUE, 255, ...WHITE, 0];
    const of = (depth: number, rows: readonly number[]): ReturnType<typeof pixelsOf> =>
      pixelsOf({ ...SIZE, depth, colourType: 3, chunks, rows: Uint8Array.from(rows) });
    expect(of(8, [0, 0, 1, 0, 2, 3])).toEqual({ colourType: 6, values: expected });
    expect(of(4, [0, 0x01, 0, 0x23])).toEqual({ colourType: 6, values: expected });
    expect(of(2, [0, 0x10, 0, 0xb0])).toEqual({ colourType: 6, values: expected });
  });

  it("with colours of the palette of which nothing is said, which are opaque", () => {
    const chunks = [
      ["PLTE", new Uint8Array(768).fill(7)],
      ["tRNS", Uint8Array.of(0)],
    ] as const;
    const parts: PngParts = { width: 2, height: 1, colourType: 3, chunks, rows: Uint8Array.of(0, 255, 0) };
    expect(pixelsOf(parts).values).toEqual([7, 7, 7, 255, 7, 7, 7, 0]);
  });

  it("in grey with one that is transparent", () => {
    const grey = (depth: number, clear: readonly number[], rows: readonly number[]): readonly number[] =>
      pixelsOf({
        ...SIZE,
        depth,
        colourType: 0,
        chunks: [["tRNS", Uint8Array.from(clear)]],
        rows: Uint8Array.from(rows),
      }).values;
    expect(grey(8, [0, 255], [0, 0, 170, 0, 85, 255])).toEqual([0, 255, 170, 255, 85, 255, 255, 0]);
    expect(grey(1, [0, 1], [0, 0x40, 0, 0x80])).toEqual([0, 255, 255, 0, 255, 0, 0, 255]);
    const deep = [0, 0x80, 0x01, 0x80, 0x02, 0, 0, 0, 0xff, 0xff];
    expect(grey(16, [0x80, 0x02], deep)).toEqual([128, 255, 128, 0, 0, 255, 255, 255]);
    // No whole value: nothing is transparent.
    expect(grey(8, [0], [0, 0, 170, 0, 85, 255])).toEqual([0, 255, 170, 255, 85, 255, 255, 255]);
  });

  it("in full colour with a transparent one, or a palette that is only a suggestion", () => {
    const rows = Uint8Array.from([0, ...BLACK, ...RED, 0, ...BLUE, ...WHITE]);
    const clear = ["tRNS", Uint8Array.of(0, 255, 0, 255, 0, 255)] as const;
    expect(pixelsOf({ ...SIZE, colourType: 2, rows, chunks: [clear] })).toEqual({
      colourType: 6,
      values: [...BLACK, 255, ...RED, 255, ...BLUE, 255, ...WHITE, 0],
    });
    expect(pixelsOf({ ...SIZE, colourType: 2, rows, chunks: [PALETTE] })).toEqual({
      colourType: 2,
      values: [...BLACK, ...RED, ...BLUE, ...WHITE],
    });
    const opacity = Uint8Array.from([0, ...BLACK, 1, ...RED, 2, 0, ...BLUE, 3, ...WHITE, 4]);
    expect(pixelsOf({ ...SIZE, colourType: 6, rows: opacity, chunks: [PALETTE] }).values).toEqual([
      ...BLACK,
      1,
      ...RED,
      2,
      ...BLUE,
      3,
      ...WHITE,
      4,
    ]);
  });

  it("interlaced, with every filter", () => {
    // Passes of one pixel, of one to its right, and of the row below; the others have none.
    const parts = { ...SIZE, isInterlaced: true } as const;
    const grey = { ...parts, colourType: 0, depth: 4, rows: Uint8Array.of(0, 0x10, 0, 0xa0, 1, 0x5f) };
    expect(pixelsOf(grey)).toEqual({ colourType: 0, values: [17, 170, 85, 255] });
    const both = { ...parts, colourType: 4, rows: Uint8Array.of(2, 9, 8, 4, 7, 6, 1, 1, 2, 3, 4) };
    expect(pixelsOf(both)).toEqual({ colourType: 4, values: [9, 8, 7, 6, 1, 2, 4, 6] });
    const filters: PngParts = {
      width: 3,
      height: 4,
      colourType: 0,
      chunks: [["tRNS", Uint8Array.of(1, 0)]],
      rows: Uint8Array.of(0, 10, 200, 30, 2, 1, 100, 2, 3, 5, 5, 255, 4, 1, 2, 253),
    };
    const values = pixelsOf(filters).values.filter((_value, at) => at % 2 === 0);
    expect(values).toEqual([10, 200, 30, 11, 44, 32, 10, 32, 31, 11, 34, 31]);
  });

  it("and no others", () => {
    const rows = Uint8Array.from([0, ...BLACK, ...RED, 0, ...BLUE, ...WHITE]);
    const colour = pngOf({ ...SIZE, colourType: 2, rows });
    expect(plainPng(colour)).toBe(colour);
    const palette = pngOf({ ...SIZE, colourType: 3, rows: new Uint8Array(6), chunks: [PALETTE] });
    expect(plainPng(palette)).toBe(palette);
    const broken = pngOf({ ...SIZE, colourType: 2, rows: rows.subarray(1), chunks: [PALETTE] });
    expect(plainPng(broken)).toBe(broken);
    const none = Uint8Array.of(1, 2, 3);
    expect(plainPng(none)).toBe(none);
  });
});

it("a picture of few colours with a transparent ground is in the PDF as it was drawn", async () => {
  const bytes = pngOf({
    ...SIZE,
    depth: 4,
    colourType: 3,
    chunks: [PALETTE, LAST_IS_CLEAR],
    rows: Uint8Array.of(0, 0x01, 0, 0x23),
  });
  const media = { format: "png" as const, bytes, ...SIZE };
  const document = tree([{ type: "figure", media, width: 20, alternative: "图" }]);
  const options = { asOf: "2026-11-23", theme: builtInTheme(), fonts: BUNDLED_FONTS };
  const file = await PDFDocument.load((await pdfWriter.write(document, options)).value, {
    updateMetadata: false,
  });
  const streams = file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
    .filter(({ dict }) => dict.lookup(PDFName.of("Subtype")) === PDFName.of("Image"));
  const pixels = streams.map((stream) => Array.from(decodePDFRawStream(stream).decode()));
  expect(pixels).toContainEqual([...BLACK, ...RED, ...BLUE, ...WHITE]);
  expect(pixels).toContainEqual([255, 255, 255, 0]);
});
