import { describe, expect, it } from "vitest";
import { builtInTheme } from "../../src/app/theme.js";
import { pagePictureSize } from "../../src/document/page-picture.js";
import type { PagePicture } from "../../src/document/node.js";

const { page } = builtInTheme();

function picture(width: number, pixels: { width: number; height: number }): PagePicture {
  const media = { format: "png", bytes: new Uint8Array(), ...pixels } as const;
  return { media, width, align: "left", alternative: "x" };
}

describe("the picture of a header", () => {
  it("has the width it is given", () => {
    expect(pagePictureSize(picture(40, { width: 400, height: 80 }), page, 146.4)).toEqual({
      width: 40,
      height: 8,
    });
  });

  it("is reduced where it would reach into the text below, or be wider than that", () => {
    const room = page.marginTopMillimetres - page.headerMillimetres;
    const tall = pagePictureSize(picture(40, { width: 100, height: 100 }), page, 146.4);
    expect(tall.height).toBeCloseTo(room, 6);
    expect(tall.width).toBeCloseTo(room, 6);
    expect(pagePictureSize(picture(300, { width: 1000, height: 10 }), page, 146.4).width).toBe(146.4);
  });

  it("stays a size whatever the margins and pixels", () => {
    const flat = { ...page, headerMillimetres: 60 };
    const size = pagePictureSize(picture(40, { width: 0, height: 0 }), flat, 146.4);
    expect(size).toEqual({ width: 1, height: 1 });
  });
});
