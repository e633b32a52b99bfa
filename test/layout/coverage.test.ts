import { describe, expect, it } from "vitest";
import { Coverage } from "../../src/layout/coverage.js";
import { bundledFont } from "../../src/layout/fonts.js";

describe("Coverage", () => {
  it("says what the font says, asked once or again", () => {
    const { font } = bundledFont("kai");
    const coverage = new Coverage(font);
    for (const codePoint of [0x20, 0x4e00, 0x20bb7, 0x1f600, 0x10ffff]) {
      expect(coverage.has(codePoint)).toBe(font.hasGlyphForCodePoint(codePoint));
      expect(coverage.has(codePoint)).toBe(font.hasGlyphForCodePoint(codePoint));
    }
  });

  it("does not confuse neighbours in its map", () => {
    const coverage = new Coverage(bundledFont("symbol").font);
    expect([0x260f, 0x2610, 0x2611, 0x2613].map((codePoint) => coverage.has(codePoint))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("gives advance widths in font units", () => {
    const coverage = new Coverage(bundledFont("song").font);
    expect(coverage.advance(0x4e00)).toBe(1000);
    expect(coverage.advance(0x4e00)).toBe(1000);
  });
});
