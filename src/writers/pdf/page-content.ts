import type { LoadedFont } from "../../layout/fonts.js";
import type { Aside, Line, PageItem, Piece } from "../../layout/page.js";
import type { Run } from "../../layout/run.js";
import type { Tag } from "../../layout/structure.js";
import { colourOperands, ratio, real, utf16 } from "./operands.js";
import { PageMarks, type Artifact } from "./page-marks.js";
import { ASCENT, type Lettering } from "./shared-font.js";
import { codesOf, shown } from "./shown-text.js";
import { BOLD_STROKE, SLANT, UNDERLINE_DEPTH, UNDERLINE_WEIGHT } from "./text-measures.js";

/**
 * The drawing operators of a page (ISO 32000-1, 8 and 9). pdfkit turns its pages upside down, so that all places count
 * from the upper left corner; text is turned back. State is written only where it changes. All content is marked as what
 * it is: part of an element of the structure, or of the page.
 */
export class PageContent {
  private operators: string[] = [];
  private colour = "";
  private isText = false;
  private font = "";
  private spacing = 0;
  private mode = "";
  private weight = 0;
  private readonly fontOf: (font: LoadedFont) => Lettering;
  private readonly marks: PageMarks;

  constructor(fontOf: (font: LoadedFont) => Lettering, numberOf: (tag: Tag) => number) {
    this.fontOf = fontOf;
    this.marks = new PageMarks(numberOf);
  }

  box({ x, y, width, height, colour }: Extract<PageItem, { type: "box" }>): void {
    this.mark("drawing");
    this.endText();
    this.fill(colour);
    this.operators.push(`${real(x)} ${real(y)} ${real(width)} ${real(height)} re f`);
  }

  /** Lines are stroked, not filled: programs draw thin strokes evenly. */
  rule({ x, y, width, height, weight }: Extract<PageItem, { type: "rule" }>): void {
    this.mark("drawing");
    this.endText();
    if (weight !== this.weight) {
      this.operators.push(`${real(weight)} w 0 0 0 RG`);
      this.weight = weight;
    }
    this.operators.push(`${real(x)} ${real(y)} m ${real(x + width)} ${real(y + height)} l S`);
  }

  /**
   * Turned text, marked as one text, which programs would otherwise take for single characters, each on a line of its own
   * (ISO 32000-1, 14.9.4).
   */
  stamp({ pieces, size, colour, cosine, sine }: Extract<PageItem, { type: "stamp" }>): void {
    this.mark("stamp");
    const whole = utf16(pieces.map(({ text }) => text).join(""));
    this.operators.push(`/Span <</ActualText <${whole}>>> BDC`);
    for (const { text, font: loaded, embolden, x, y } of pieces) {
      const font = this.fontOf(loaded);
      this.beginText();
      this.fill(colour);
      this.set(`/${font.id} ${real(size)} Tf`);
      this.embolden({ embolden, size, colour });
      this.space(0);
      const turn = [cosine, -sine, -sine, -cosine].map(ratio).join(" ");
      this.operators.push(`${turn} ${real(x)} ${real(y)} Tm <${codesOf(text, font)}> Tj`);
    }
    this.endText();
    this.operators.push("EMC");
  }

  /** Text stands in the middle of the line's height, as Word sets an exact pitch. */
  line(line: Line, x: number, y: number, aside?: Aside): void {
    const top = y + (line.pitch - line.size) / 2;
    const base = top + (line.size * ASCENT) / 1000;
    for (const { run, x: left, width } of line.pieces) {
      if (run.shade === undefined) continue;
      this.box({ type: "box", x: x + left, y: top - 1, width, height: line.size + 2, colour: run.shade });
    }
    for (const piece of line.pieces) {
      if (piece.text === "") continue;
      this.mark(aside ?? piece.run.tag ?? "drawing");
      this.piece(piece, x, base);
    }
    for (const [first, last] of underlined(line.pieces)) {
      this.box({
        type: "box",
        x: x + first.x,
        y: base + line.size * UNDERLINE_DEPTH,
        width: last.x + last.width - first.x,
        height: line.size * UNDERLINE_WEIGHT,
        colour: first.run.colour,
      });
    }
  }

  /** What was collected, and a fresh start: pdfkit may draw in between. */
  take(): string {
    this.endText();
    this.operators.push(...this.marks.leave());
    const content = this.operators.join("\n");
    this.operators = [];
    this.colour = "";
    this.font = "";
    this.spacing = 0;
    this.mode = "";
    this.weight = 0;
    return content;
  }

  private piece(piece: Piece, x: number, base: number): void {
    const { run } = piece;
    const font = this.fontOf(run.font);
    this.beginText();
    this.fill(run.colour);
    this.set(`/${font.id} ${real(run.size)} Tf`);
    this.embolden(run);
    this.space(piece.spacing);
    const lean = run.oblique ? real(SLANT) : "0";
    this.operators.push(
      `1 0 ${lean} -1 ${real(x + piece.x)} ${real(base - run.rise)} Tm ${shown(piece, font)}`,
    );
  }

  /** Text objects and marks do not cross (14.6.1). */
  private mark(mark: Tag | Artifact): void {
    if (this.marks.isIn(mark)) return;
    this.endText();
    this.operators.push(...this.marks.enter(mark));
  }

  private set(font: string): void {
    if (font === this.font) return;
    this.operators.push(font);
    this.font = font;
  }

  /** Fonts without a bold file are thickened by drawing the outline as well. */
  private embolden({ embolden, size, colour }: Pick<Run, "embolden" | "size" | "colour">): void {
    const mode = embolden
      ? `2 Tr ${real(size * BOLD_STROKE)} w ${colourOperands(colour)} RG`
      : this.mode === ""
        ? ""
        : "0 Tr";
    if (mode === this.mode) return;
    this.operators.push(mode);
    this.mode = mode;
    this.weight = 0;
  }

  private fill(colour: string): void {
    if (colour === this.colour) return;
    this.operators.push(`${colourOperands(colour)} rg`);
    this.colour = colour;
  }

  private space(spacing: number): void {
    if (spacing === this.spacing) return;
    this.operators.push(`${real(spacing)} Tc`);
    this.spacing = spacing;
  }

  private beginText(): void {
    if (this.isText) return;
    this.operators.push("BT");
    this.isText = true;
  }

  private endText(): void {
    if (!this.isText) return;
    this.operators.push("ET");
    this.isText = false;
  }
}

/** First and last piece of every underlined stretch. */
function underlined(pieces: readonly Piece[]): readonly (readonly [Piece, Piece])[] {
  const stretches: [Piece, Piece][] = [];
  pieces.forEach((piece, index) => {
    if (!piece.run.underline) return;
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === pieces[index - 1]) last[1] = piece;
    else stretches.push([piece, piece]);
  });
  return stretches;
}
