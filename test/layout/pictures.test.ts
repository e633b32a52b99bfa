import { describe, expect, it } from "vitest";
import type { Media } from "../../src/document/node.js";
import { isReadable } from "../../src/layout/pictures.js";
import { picture } from "../writers/picture.js";
import { laidOutBlocks } from "./laid-out.js";

/** The smallest baseline JPEG header: SOI, APP0, SOF0 of 2 × 1 pixels; no scan data. */
const JPEG_HEADER = new Uint8Array(Buffer.from("ffd8ffe000040000ffc0000b080001000201011100", "hex"));

function jpeg(bytes: Uint8Array): Media {
  return { format: "jpeg", bytes, width: 2, height: 1 };
}

describe("isReadable", () => {
  it("accepts whole pictures", () => {
    expect(isReadable(picture())).toBe(true);
    expect(isReadable(jpeg(JPEG_HEADER))).toBe(true);
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
