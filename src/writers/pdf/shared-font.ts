import type { EmbeddedFont, EmbeddedFontClass, PdfDocument } from "pdfmake/js/PDFDocument.js";
import type { LoadedFont } from "../../layout/fonts.js";

/**
 * Height above and below the base line that every font is given, in thousandths of the size. One for all, so that
 * base lines of mixed fonts agree and a line is as high as the theme says.
 */
export const ASCENT = 880;
const DESCENT = -120;

/** What drawing text needs of a font. */
export interface Lettering {
  /** Its name in the file. */
  readonly id: string;
  /** How the text of a run names a character: four hexadecimal digits. */
  codeOf(codePoint: number): string;
}

/** A font of one document, made from a parsed font file that all documents of the process share. */
export type DocumentFont = EmbeddedFont & Lettering;

export type FontMaker = (document: PdfDocument, font: LoadedFont, id: string) => DocumentFont;

/**
 * pdfkit's font class, changed in two points. Font files are parsed once a process, not once a document. And each pair
 * of glyph and character has its own number in the file, so that characters which share a glyph (～ and 〜) are copied and
 * searched as what they are: pdfkit keeps whichever of them the process met first. Text is set glyph by glyph without
 * OpenType shaping (no kerning or ligatures, as Word sets by default), as `layout/` measured it.
 */
export function fontMaker(Base: EmbeddedFontClass): FontMaker {
  class SharedFont extends Base implements Lettering {
    private readonly loaded: LoadedFont;
    private readonly codes = new Map<number, string>();

    constructor(document: PdfDocument, loaded: LoadedFont, id: string) {
      super(document, loaded.font, id);
      this.loaded = loaded;
      this.ascender = ASCENT;
      this.descender = DESCENT;
      this.lineGap = 0;
    }

    codeOf(codePoint: number): string {
      let code = this.codes.get(codePoint);
      if (code === undefined) {
        code = this.enter(codePoint).toString(16).padStart(4, "0");
        this.codes.set(codePoint, code);
      }
      return code;
    }

    /** Gives a character its number in this document; a second character of a glyph gets a copy of it. */
    private enter(codePoint: number): number {
      const glyph = this.loaded.font.glyphForCodePoint(codePoint);
      const first = this.subset.includeGlyph(glyph.id);
      const isFree = this.unicode[first] === undefined;
      const number = isFree ? first : this.subset.glyphs.push(glyph.id) - 1;
      this.unicode[number] = [codePoint];
      this.widths[number] = glyph.advanceWidth * this.scale;
      return number;
    }
  }
  return (document, font, id) => new SharedFont(document, font, id);
}
