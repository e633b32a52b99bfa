import type {
  EmbeddedFont,
  EmbeddedFontClass,
  GlyphPosition,
  GlyphRun,
  PdfDocument,
} from "pdfmake/js/PDFDocument.js";
import type { BundledFont } from "../../layout/fonts.js";
import { ASCENT, DESCENT } from "./draw.js";

/** Makes the font of one document from a parsed font file that all documents of the process share. */
export type FontMaker = (document: PdfDocument, font: BundledFont, id: string) => EmbeddedFont;

/**
 * pdfkit's font class, changed in three points. Font files are parsed once a process, not once a document. Text is
 * set glyph by glyph without OpenType shaping (no kerning or ligatures, as Word sets by default), which is exact for
 * Han and Latin and several times faster. And each pair of glyph and character has its own number in the file, so
 * that characters which share a glyph (～ and 〜) are copied and searched as what they are: pdfkit keeps whichever of
 * them the process met first.
 */
export function fontMaker(Base: EmbeddedFontClass): FontMaker {
  class SharedFont extends Base {
    private readonly shared: BundledFont;
    private readonly numbers = new Map<number, number>();

    constructor(document: PdfDocument, shared: BundledFont, id: string) {
      super(document, shared.font, id);
      this.shared = shared;
      this.ascender = ASCENT;
      this.descender = DESCENT;
      this.lineGap = 0;
    }

    override layoutRun(text: string): GlyphRun {
      const glyphs = Array.from(text, (character) =>
        this.shared.font.glyphForCodePoint(character.codePointAt(0) ?? 0),
      );
      const positions = glyphs.map((glyph): GlyphPosition => {
        const advance = glyph.advanceWidth * this.scale;
        return { xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance };
      });
      return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
    }

    override encode(text: string): [readonly string[], readonly GlyphPosition[]] {
      const { glyphs, positions } = this.layout(text, undefined, false);
      const codes = Array.from(text, (character, index) => {
        const glyph = glyphs[index];
        const number = this.numberOf(glyph?.id ?? 0, character.codePointAt(0) ?? 0);
        this.widths[number] ??= (glyph?.advanceWidth ?? 0) * this.scale;
        return number.toString(16).padStart(4, "0");
      });
      return [codes, positions];
    }

    /** The number of a glyph for a character in this document; a second character of a glyph gets a copy of it. */
    private numberOf(glyph: number, codePoint: number): number {
      const known = this.numbers.get(codePoint);
      if (known !== undefined) return known;
      const first = this.subset.includeGlyph(glyph);
      const isFree = this.unicode[first] === undefined;
      const number = isFree ? first : this.subset.glyphs.push(glyph) - 1;
      this.unicode[number] = [codePoint];
      this.numbers.set(codePoint, number);
      return number;
    }
  }
  return (document, font, id) => new SharedFont(document, font, id);
}
