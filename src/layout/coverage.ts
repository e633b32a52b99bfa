import type { Font } from "fontkit";

const CODE_POINTS = 0x110000;

/**
 * Which characters a font has, and how wide they are. Every code point is looked up in the font at most once:
 * two bits (known, present) are kept for each, and the advance widths that were asked for.
 */
export class Coverage {
  private readonly font: Font;
  private readonly known = new Uint8Array(CODE_POINTS / 8);
  private readonly present = new Uint8Array(CODE_POINTS / 8);
  private readonly advances = new Map<number, number>();

  constructor(font: Font) {
    this.font = font;
  }

  has(codePoint: number): boolean {
    const index = codePoint >> 3;
    const bit = 1 << (codePoint & 7);
    if (((this.known[index] ?? 0) & bit) === 0) {
      this.known[index] = (this.known[index] ?? 0) | bit;
      if (this.font.hasGlyphForCodePoint(codePoint)) this.present[index] = (this.present[index] ?? 0) | bit;
    }
    return ((this.present[index] ?? 0) & bit) !== 0;
  }

  /** Advance width in font units; that of the empty glyph where the font has none. */
  advance(codePoint: number): number {
    let width = this.advances.get(codePoint);
    if (width === undefined) {
      width = this.font.glyphForCodePoint(codePoint).advanceWidth;
      this.advances.set(codePoint, width);
    }
    return width;
  }
}
