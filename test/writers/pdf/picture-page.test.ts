import { inflateSync } from "node:zlib";
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { pngChunks, readPng } from "../../../src/layout/png.js";
import { packedPixels, type PackedPixels } from "../../../src/writers/pdf/packed-pixels.js";
import { addPicturePage } from "../../../src/writers/pdf/picture-page.js";
import { pngOf, type PngParts } from "../png.js";
import { turnedJpeg } from "../turned-jpeg.js";

/** Three pixels by two: the second row is told by its difference to the first (filter 2). */
const COLOUR: PngParts = {
  width: 3,
  height: 2,
  colourType: 2,
  rows: Uint8Array.of(0, 255, 0, 0, 0, 255, 0, 0, 0, 255, 2, 1, 1, 1, 0, 0, 0, 9, 9, 9),
};
const GREY: PngParts = { width: 2, height: 2, colourType: 0, rows: Uint8Array.of(0, 7, 8, 1, 9, 1) };

interface Placed {
  readonly size: { readonly width: number; readonly height: number };
  readonly image: PDFRawStream;
  readonly operators: string;
}

/** The page of a picture as it is read again from the file. */
async function placed(bytes: Uint8Array, type: "png" | "jpeg" = "png"): Promise<Placed> {
  const made = await PDFDocument.create({ updateMetadata: false });
  await addPicturePage(made, { type, bytes }, () => 0);
  const page = (await PDFDocument.load(await made.save(), { updateMetadata: false })).getPage(0);
  const resources = page.node.Resources()?.lookup(PDFName.of("XObject"), PDFDict);
  const [name] = resources?.keys() ?? [];
  const image = name === undefined ? undefined : resources?.lookup(name);
  const written = page.node.Contents();
  const contents = written instanceof PDFArray ? written.lookup(0) : written;
  if (!(image instanceof PDFRawStream) || !(contents instanceof PDFRawStream))
    throw new Error("no picture on the page");
  const operators = Buffer.from(decodePDFRawStream(contents).decode()).toString("latin1");
  return { size: page.getSize(), image, operators };
}

function entry({ image }: Placed, name: string): string | undefined {
  return image.dict.lookup(PDFName.of(name))?.toString().replaceAll(/\s+/gu, " ");
}

/** The packed pixels of a file, which may be no PNG. */
function pixelsOf(bytes: Uint8Array): PackedPixels | undefined {
  const chunks = pngChunks(bytes);
  const png = chunks === undefined ? undefined : readPng(chunks);
  return chunks === undefined || png === undefined ? undefined : packedPixels(chunks, png);
}

describe("the page of a picture", () => {
  it("has the pixels as they are packed in the file", async () => {
    for (const cuts of [1, 3]) {
      const colour = await placed(pngOf({ ...COLOUR, cuts }));
      expect(entry(colour, "ColorSpace")).toBe("/DeviceRGB");
      expect(entry(colour, "DecodeParms")).toBe(
        "<< /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns 3 >>",
      );
      expect([...inflateSync(colour.image.contents)]).toEqual([...COLOUR.rows]);
    }
    const grey = await placed(pngOf(GREY));
    expect(entry(grey, "ColorSpace")).toBe("/DeviceGray");
    expect(["Width", "Height", "BitsPerComponent"].map((name) => entry(grey, name))).toEqual(["2", "2", "8"]);
    expect([...inflateSync(grey.image.contents)]).toEqual([...GREY.rows]);
  });

  it("is across for a wide picture, which stands in its middle and is made no larger", async () => {
    const { size, operators } = await placed(pngOf(COLOUR));
    expect(size.width).toBeGreaterThan(size.height);
    const [, width = "", height = "", x = "", y = ""] =
      /^([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm$/mu.exec(operators) ?? [];
    expect([Number(width), Number(height)]).toEqual([3, 2]);
    expect(Number(x) * 2 + 3).toBeCloseTo(size.width, 3);
    expect(Number(y) * 2 + 2).toBeCloseTo(size.height, 3);
    const tall = await placed(
      pngOf({ width: 1, height: 2000, colourType: 0, rows: new Uint8Array(2 * 2000) }),
    );
    expect(tall.size.height).toBeGreaterThan(tall.size.width);
    const drawn = /^[\d.]+ 0 0 ([\d.]+) /mu.exec(tall.operators)?.[1];
    expect(Number(drawn)).toBeCloseTo(tall.size.height - 2 * 56.7, 3);
  });

  it("shows a picture upright as its camera says", async () => {
    const matrices = [
      "4 0 0 2",
      "-4 0 0 2",
      "-4 0 0 -2",
      "4 0 0 -2",
      "0 -4 -2 0",
      "0 -4 2 0",
      "0 4 2 0",
      "0 4 -2 0",
    ];
    for (const [index, expected] of matrices.entries()) {
      const { size, operators } = await placed(turnedJpeg(4, 2, index + 1), "jpeg");
      expect(size.width > size.height).toBe(index < 4);
      if (index > 0) expect(operators).toContain(`\n${expected} `);
      const at = / (-?[\d.]+) (-?[\d.]+) cm$/mu.exec(operators);
      const [x, y] = [Number(at?.[1]), Number(at?.[2])];
      expect(Math.abs(x - size.width / 2)).toBeLessThanOrEqual(2.01);
      expect(Math.abs(y - size.height / 2)).toBeLessThanOrEqual(2.01);
    }
  });

  it("is the same whatever was made before", async () => {
    const make = async (): Promise<Uint8Array> => {
      const made = await PDFDocument.create({ updateMetadata: false });
      await addPicturePage(made, { type: "png", bytes: pngOf(COLOUR) }, () => 0);
      return made.save();
    };
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  });

  it("is left to the library where pixels cannot stand as they are", async () => {
    const transparent = pngOf({
      width: 1,
      height: 1,
      colourType: 6,
      rows: Uint8Array.of(0, 10, 20, 30, 128),
    });
    expect(pixelsOf(transparent)).toBeUndefined();
    const page = await placed(transparent);
    expect(entry(page, "DecodeParms")).toBeUndefined();
    expect([...inflateSync(page.image.contents)]).toEqual([10, 20, 30]);
    expect(page.image.dict.has(PDFName.of("SMask"))).toBe(true);
  });

  it("is refused where a small file would unpack into very much, or not all pixels are there", async () => {
    const pixel = { width: 1, height: 1, colourType: 6 } as const;
    await expect(placed(pngOf({ ...pixel, rows: new Uint8Array(1_000_000) }))).rejects.toThrow(
      "no whole PNG",
    );
    await expect(placed(pngOf({ ...pixel, rows: new Uint8Array(4) }))).rejects.toThrow("no whole PNG");
  });
});

describe("packed pixels", () => {
  const PALETTE: PngParts = {
    width: 9,
    height: 2,
    depth: 1,
    colourType: 3,
    rows: Uint8Array.of(0, 0xaa, 0x80, 2, 0, 0),
    chunks: [["PLTE", Uint8Array.of(1, 2, 3, 250, 251, 252)]],
  };

  it("keep their palette", async () => {
    const page = await placed(pngOf(PALETTE));
    expect(entry(page, "ColorSpace")).toBe("[ /Indexed /DeviceRGB 1 <010203fafbfc> ]");
    expect(entry(page, "DecodeParms")).toBe("<< /Predictor 15 /Colors 1 /BitsPerComponent 1 /Columns 9 >>");
    expect(entry(page, "BitsPerComponent")).toBe("1");
    expect([...inflateSync(page.image.contents)]).toEqual([...PALETTE.rows]);
    for (const size of [0, 4, 9]) {
      const chunks = [["PLTE", new Uint8Array(size)]] as const;
      expect(pixelsOf(pngOf({ ...PALETTE, chunks }))).toBeUndefined();
    }
    expect(pixelsOf(pngOf({ ...PALETTE, chunks: [] }))).toBeUndefined();
  });

  const without = (change: Partial<PngParts>): boolean =>
    pixelsOf(pngOf({ ...COLOUR, ...change })) === undefined;

  it("are those of opaque grey and colour of up to eight bits", () => {
    expect(pixelsOf(pngOf(COLOUR))).toMatchObject({ width: 3, height: 2, depth: 8, colours: 3 });
    expect(pixelsOf(pngOf(GREY))).toMatchObject({ width: 2, height: 2, colours: 1 });
    expect(without({ chunks: [["gAMA", Uint8Array.of(0, 0, 0xb1, 0x8f)]] })).toBe(false);
  });

  it("are none with transparency, other depths, interlacing or pictures that follow", () => {
    expect(without({ colourType: 4 })).toBe(true);
    expect(without({ depth: 16 })).toBe(true);
    expect(without({ isInterlaced: true })).toBe(true);
    expect(without({ chunks: [["tRNS", new Uint8Array(6)]] })).toBe(true);
    expect(without({ chunks: [["acTL", new Uint8Array(8)]] })).toBe(true);
    expect(without({ chunks: [["ABCD", new Uint8Array(1)]] })).toBe(true);
  });

  it("are none where pixels are missing, too many or filtered as nobody does", () => {
    expect(without({ rows: COLOUR.rows.subarray(0, -1) })).toBe(true);
    expect(without({ rows: Uint8Array.of(...COLOUR.rows, 0) })).toBe(true);
    expect(without({ rows: COLOUR.rows.with(0, 5) })).toBe(true);
    expect(without({ width: 0, rows: new Uint8Array(2) })).toBe(true);
    expect(without({ width: 0x7f_ff_ff_ff, height: 0x7f_ff_ff_ff })).toBe(true);
    const whole = pngOf(COLOUR);
    for (let length = 0; length < whole.length; length += 1) {
      expect(pixelsOf(whole.subarray(0, length))).toBeUndefined();
    }
    // A bit of the packed pixels is another one: the sum behind them tells.
    const at = Buffer.from(whole).indexOf("IDAT") + 12;
    expect(pixelsOf(whole.with(at, (whole[at] ?? 0) ^ 4))).toBeUndefined();
    expect(pixelsOf(Uint8Array.of(0xff, 0xd8, 0xff))).toBeUndefined();
  });
});
