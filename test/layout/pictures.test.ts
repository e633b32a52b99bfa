import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Media } from "../../src/document/node.js";
import { isReadable } from "../../src/layout/pictures.js";
import { picture } from "../writers/picture.js";
import { laidOutBlocks } from "./laid-out.js";

/** The smallest baseline JPEG: SOI, APP0, SOF0 of 2 × 1 pixels, EOI; no scan data. */
const JPEG_HEADER = new Uint8Array(Buffer.from("ffd8ffe000040000ffc0000b080001000201011100ffd9", "hex"));

function jpeg(bytes: Uint8Array): Media {
  return { format: "jpeg", bytes, width: 2, height: 1 };
}

/** A PNG of 4 × 3 pixels with any header and data. */
function png(colourType: number, data: Buffer, { depth = 8, interlaced = 0 } = {}): Media {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(4, 0);
  header.writeUInt32BE(3, 4);
  header.set([depth, colourType, 0, 0, interlaced], 8);
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(data)), chunk("IEND", Buffer.alloc(0))];
  const bytes = new Uint8Array(Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...chunks]));
  return { format: "png", bytes, width: 4, height: 3 };
}

function chunk(type: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.write(type, 4, "latin1");
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([frame.subarray(4), data])));
  return Buffer.concat([frame, data, sum]);
}

describe("isReadable", () => {
  it("accepts whole pictures", () => {
    expect(isReadable(picture())).toBe(true);
    expect(isReadable(jpeg(JPEG_HEADER))).toBe(true);
  });

  it("accepts every kind of PNG that is whole", () => {
    const rows = (stride: number): Buffer => Buffer.alloc(3 * (stride + 1));
    expect(isReadable(png(0, rows(1), { depth: 1 }))).toBe(true);
    expect(isReadable(png(2, rows(12)))).toBe(true);
    expect(isReadable(png(6, rows(32), { depth: 16 }))).toBe(true);
    // Interlaced: passes of 1 × 1, 0, 0 (of 4 × 3: 1 × 1), 2 × 1, 2 × 2 and 4 × 1 pixels.
    expect(isReadable(png(0, Buffer.alloc(40), { interlaced: 1 }))).toBe(true);
  });

  it("refuses PNG files that would stop whoever decodes them", () => {
    const rows = Buffer.alloc(3 * 17);
    expect(isReadable(png(6, rows))).toBe(true);
    expect(isReadable(png(6, Buffer.alloc(3 * 17, 9)))).toBe(false);
    expect(isReadable(png(6, rows.subarray(0, 20)))).toBe(false);
    expect(isReadable(png(7, rows))).toBe(false);
    expect(isReadable(png(3, rows))).toBe(false);
    expect(isReadable(png(2, rows, { depth: 4 }))).toBe(false);
    expect(isReadable(png(0, Buffer.alloc(4), { interlaced: 1 }))).toBe(false);
  });

  it("unpacks no more than the header says that there is", () => {
    const rows = Buffer.alloc(3 * 17);
    expect(isReadable(png(6, Buffer.concat([rows, Buffer.alloc(1000)])))).toBe(true);
    expect(isReadable(png(6, Buffer.concat([rows, Buffer.alloc(1_000_000)])))).toBe(false);
  });

  it("refuses damaged ones", () => {
    const whole = picture();
    const damaged = Uint8Array.from(whole.bytes);
    damaged.fill(0, 60, 70);
    expect(isReadable({ ...whole, bytes: damaged })).toBe(false);
    expect(isReadable({ ...whole, bytes: whole.bytes.subarray(0, 50) })).toBe(false);
    expect(isReadable({ ...whole, bytes: new Uint8Array() })).toBe(false);
    expect(isReadable({ ...whole, width: 0 })).toBe(false);
    expect(isReadable(jpeg(JPEG_HEADER.subarray(0, 10)))).toBe(false);
    // All of its head, and cut off in what follows.
    expect(isReadable(jpeg(JPEG_HEADER.subarray(0, -1)))).toBe(false);
    expect(isReadable(jpeg(whole.bytes))).toBe(false);
  });
});

describe("figures", () => {
  it("are no wider than the text and leave room for a heading", () => {
    const { pages } = laidOutBlocks([
      { type: "figure", media: picture(400, 100), width: 500, alternative: "宽" },
      { type: "figure", media: picture(100, 900), width: 140, alternative: "高" },
    ]);
    const placed = pages.flatMap((page) => page.items.filter((item) => item.type === "picture"));
    expect(placed).toHaveLength(2);
    expect(pages).toHaveLength(2);
  });

  it("that cannot be read print their description and are reported with their place", () => {
    const { lines, diagnostics } = laidOutBlocks([
      {
        type: "figure",
        media: { format: "png", bytes: Uint8Array.of(1, 2, 3), width: 10, height: 10 },
        width: 50,
        alternative: "链路图",
        source: "/scenarios/0/linkPicture",
      },
    ]);
    expect(lines.map((line) => line.text)).toEqual(["［链路图］"]);
    expect(diagnostics).toMatchObject([
      { code: "writer/bad-picture", severity: "blocking", pointer: "/scenarios/0/linkPicture" },
    ]);
  });
});
