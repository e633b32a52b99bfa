import type { EmbeddedFont, EmbeddedFontClass, PdfDocument, Subset } from "pdfmake/js/PDFDocument.js";
import type { LoadedFont } from "../../layout/fonts.js";

/**
 * Height above and below the base line that every font is given, in thousandths of the size. One for all, so that
 * base lines of mixed fonts agree and a line is as high as the theme says.
 */
export const ASCENT = 880;
const DESCENT = -120;

const CODE_POINTS = 0x110000;

/** What drawing text needs of a font. */
export interface Lettering {
  /** Its name in the file. */
  readonly id: string;
  /** Whether characters can advance less than in the font. */
  readonly narrows: boolean;
  /**
   * How the text of a run names a character: four hexadecimal digits.
   *
   * @param narrower by how much it advances less than the font says, in thousandths of the size
   */
  codeOf(codePoint: number, narrower?: number): string;
}

/** A font of one document, made from a parsed font file that all documents of the process share. */
export type DocumentFont = EmbeddedFont & Lettering;

/** A glyph as it stands in a font file, with its metrics there, in units of the font. */
interface Outline {
  readonly bytes: Uint8Array;
  readonly advance: number;
  /** From where it begins to its left edge. */
  readonly bearing: number;
}

/** Glyphs that documents of this process had, by number. They are a font's own and hold nothing of any document. */
const outlines = new WeakMap<LoadedFont, Map<number, Outline>>();

function outlinesOf(font: LoadedFont): Map<number, Outline> {
  let known = outlines.get(font);
  if (known === undefined) {
    known = new Map();
    outlines.set(font, known);
  }
  return known;
}

/** Whether an outline is made of others, which it names by their numbers in the font (OpenType, `glyf`: fewer than no contours). */
function isComposite(bytes: Uint8Array): boolean {
  return ((bytes[0] ?? 0) & 0x80) !== 0;
}

/** Appends an outline to the tables that are being made and returns its number in them. */
function copyOutline(subset: Subset, { bytes, advance, bearing }: Outline): number {
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push({ advance, bearing });
  subset.offset += bytes.length;
  return subset.glyf.push(bytes) - 1;
}

/** @param isExact the widths in the file must be those of the embedded font */
export type FontMaker = (
  document: PdfDocument,
  font: LoadedFont,
  id: string,
  isExact: boolean,
) => DocumentFont;

/**
 * pdfkit's font class, changed in three points. Font files are parsed once a process, not once a document, and so are the
 * outlines of their glyphs: a packet is a dozen documents of the same characters. And each pair
 * of glyph and character has its own number in the file, so that characters which share a glyph (～ and 〜) are copied and
 * searched as what they are (pdfkit keeps whichever of them the process met first), and a mark that gives up its blank half
 * can advance less than in the font: were it drawn over by its neighbour instead, readers would take the line for two. The
 * embedded font is told the same widths as the file, which archives ask for (ISO 19005-2, 6.2.11.5). Text is set glyph by glyph without
 * OpenType shaping (no kerning or ligatures, as Word sets by default), as `layout/` measured it.
 */
export function fontMaker(Base: EmbeddedFontClass): FontMaker {
  class SharedFont extends Base implements Lettering {
    private readonly loaded: LoadedFont;
    private readonly codes = new Map<number, string>();
    readonly narrows: boolean;

    constructor(document: PdfDocument, loaded: LoadedFont, id: string, isExact: boolean) {
      super(document, loaded.font, id);
      this.loaded = loaded;
      this.ascender = ASCENT;
      this.descender = DESCENT;
      this.lineGap = 0;
      const keepsWidths = this.subset.cff === undefined;
      this.narrows = keepsWidths || !isExact;
      if (keepsWidths) this.tellWidths();
    }

    /**
     * TrueType keeps widths in a table of their own; in CFF they stand inside the outlines, which are copied as they are.
     * An outline that was copied before is put into the subset as `add` did, which would take it apart into points.
     */
    private tellWidths(): void {
      const { subset, widths, scale } = this;
      const known = outlinesOf(this.loaded);
      const add = subset._addGlyph.bind(subset);
      subset._addGlyph = (id) => {
        const outline = known.get(id);
        const added = outline === undefined ? add(id) : copyOutline(subset, outline);
        const metrics = subset.hmtx.metrics[added];
        const bytes = subset.glyf[added];
        if (metrics === undefined || bytes === undefined) return added;
        if (outline === undefined && !isComposite(bytes)) known.set(id, { bytes, ...metrics });
        const width = widths[added];
        if (width !== undefined) metrics.advance = Math.round(width / scale);
        return added;
      };
    }

    codeOf(codePoint: number, narrower = 0): string {
      const key = narrower * CODE_POINTS + codePoint;
      let code = this.codes.get(key);
      if (code === undefined) {
        code = this.enter(codePoint, narrower).toString(16).padStart(4, "0");
        this.codes.set(key, code);
      }
      return code;
    }

    /** Gives a character its number in this document; a second character or width of a glyph gets a copy of it. */
    private enter(codePoint: number, narrower: number): number {
      const { font } = this.loaded;
      const own = font.glyphForCodePoint(codePoint);
      // What no font has is a space of some width: the box of a missing character is never drawn.
      const glyph = own.id === 0 ? font.glyphForCodePoint(0x20) : own;
      const first = this.subset.includeGlyph(glyph.id);
      const isFree = this.unicode[first] === undefined;
      const number = isFree ? first : this.subset.glyphs.push(glyph.id) - 1;
      this.unicode[number] = [codePoint];
      this.widths[number] = own.advanceWidth * this.scale - narrower;
      return number;
    }
  }
  return (document, font, id, isExact) => new SharedFont(document, font, id, isExact);
}
