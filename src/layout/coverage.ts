import type { Font } from "fontkit";

const CODE_POINTS = 0x110000;

/** Half of the em square that the ink of a mark leaves empty may be taken away, and a hair's breadth of it stays. */
const HALF = 0.5;
const HAIR = 0.02;

/**
 * Which characters a font has, how wide they are and on which side of them the em square is empty. Every code point is
 * looked up in the font at most once: two bits (known, present) are kept for each, and the measures that were asked for.
 */
export class Coverage {
  /** Font units of an em; the font itself looks it up anew each time. */
  readonly unitsPerEm: number;
  private readonly font: Font;
  private readonly known = new Uint8Array(CODE_POINTS / 8);
  private readonly present = new Uint8Array(CODE_POINTS / 8);
  private readonly advances = new Map<number, number>();
  private readonly blanks = new Map<number, Blanks>();

  constructor(font: Font) {
    this.font = font;
    this.unitsPerEm = font.unitsPerEm;
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

  /**
   * What may be taken from a full-width mark on its empty side, in ems: half an em where the ink leaves that much, less
   * where it does not, nothing from marks that are not an em wide.
   */
  blank(codePoint: number): Blanks {
    let blanks = this.blanks.get(codePoint);
    if (blanks === undefined) {
      blanks = this.measureBlanks(codePoint);
      this.blanks.set(codePoint, blanks);
    }
    return blanks;
  }

  private measureBlanks(codePoint: number): Blanks {
    const { advanceWidth, bbox } = this.font.glyphForCodePoint(codePoint);
    const em = this.unitsPerEm;
    if (Math.abs(advanceWidth / em - 1) > HAIR || !Number.isFinite(bbox.minX)) return NO_BLANKS;
    const free = (room: number): number => Math.max(0, Math.min(HALF, room / em - HAIR));
    return { left: free(bbox.minX), right: free(advanceWidth - bbox.maxX) };
  }
}

/** Removable space at the two sides of a mark, in ems. */
export interface Blanks {
  readonly left: number;
  readonly right: number;
}

const NO_BLANKS: Blanks = { left: 0, right: 0 };
