import type { Line, PageItem, Piece } from "../../layout/page.js";
import { ASCENT, type Lettering } from "./shared-font.js";

const UNDERLINE_DEPTH = 0.16;
const UNDERLINE_WEIGHT = 0.05;
const BOLD_STROKE = 0.03;
/** Lean of slanted text: the tangent of 12 degrees. */
const SLANT = 0.2126;

/**
 * The drawing operators of a page (ISO 32000-1, 8 and 9). pdfkit turns its pages upside down, so that all places count
 * from the upper left corner; text is turned back. State is written only where it changes.
 */
export class PageContent {
  private operators: string[] = [];
  private colour = "";
  private isText = false;
  private font = "";
  private spacing = 0;
  private mode = "";
  private weight = 0;
  private readonly fontOf: (piece: Piece) => Lettering;

  constructor(fontOf: (piece: Piece) => Lettering) {
    this.fontOf = fontOf;
  }

  box({ x, y, width, height, colour }: Extract<PageItem, { type: "box" }>): void {
    this.endText();
    this.fill(colour);
    this.operators.push(`${real(x)} ${real(y)} ${real(width)} ${real(height)} re f`);
  }

  /** Lines are stroked, not filled: programs draw thin strokes evenly. */
  rule({ x, y, width, height, weight }: Extract<PageItem, { type: "rule" }>): void {
    this.endText();
    if (weight !== this.weight) {
      this.operators.push(`${real(weight)} w 0 0 0 RG`);
      this.weight = weight;
    }
    this.operators.push(`${real(x)} ${real(y)} m ${real(x + width)} ${real(y + height)} l S`);
  }

  /** Text stands in the middle of the line's height, as Word sets an exact pitch. */
  line(line: Line, x: number, y: number): void {
    const top = y + (line.pitch - line.size) / 2;
    const base = top + (line.size * ASCENT) / 1000;
    for (const { run, x: left, width } of line.pieces) {
      if (run.shade === undefined) continue;
      this.box({ type: "box", x: x + left, y: top - 1, width, height: line.size + 2, colour: run.shade });
    }
    for (const piece of line.pieces) this.piece(piece, x, base);
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
    if (piece.text === "") return;
    const { run } = piece;
    const font = this.fontOf(piece);
    if (!this.isText) {
      this.operators.push("BT");
      this.isText = true;
    }
    this.fill(run.colour);
    this.set(`/${font.id} ${real(run.size)} Tf`);
    this.embolden(piece);
    if (piece.spacing !== this.spacing) {
      this.operators.push(`${real(piece.spacing)} Tc`);
      this.spacing = piece.spacing;
    }
    const lean = run.oblique ? real(SLANT) : "0";
    this.operators.push(
      `1 0 ${lean} -1 ${real(x + piece.x)} ${real(base - run.rise)} Tm ${shown(piece, font)}`,
    );
  }

  private set(font: string): void {
    if (font === this.font) return;
    this.operators.push(font);
    this.font = font;
  }

  /** Fonts without a bold file are thickened by drawing the outline as well. */
  private embolden({ run }: Piece): void {
    const mode = run.embolden
      ? `2 Tr ${real(run.size * BOLD_STROKE)} w ${colourOperands(run.colour)} RG`
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

  private endText(): void {
    if (!this.isText) return;
    this.operators.push("ET");
    this.isText = false;
  }
}

/** Characters closer together than this, in thousandths of the size, are drawn as narrower ones, in steps. */
const LEAST_NARROWED = 50;
const NARROWING = 25;

/** The string of a piece, with its shifts in thousandths of the size. */
function shown({ run, text, shifts }: Piece, font: Lettering): string {
  let codes = "";
  if (shifts.length === 0) {
    for (let index = 0; index < text.length;) {
      const codePoint = text.codePointAt(index) ?? 0;
      index += codePoint > 0xffff ? 2 : 1;
      codes += font.codeOf(codePoint);
    }
    return `<${codes}> Tj`;
  }
  let next = 0;
  let count = 0;
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0;
    index += codePoint > 0xffff ? 2 : 1;
    const shift = shifts[next]?.after === count ? shifts[next] : undefined;
    const thousandths = ((shift?.points ?? 0) * 1000) / run.size;
    const narrower = thousandths < -LEAST_NARROWED ? Math.round(-thousandths / NARROWING) * NARROWING : 0;
    const rest = -thousandths - narrower;
    codes += font.codeOf(codePoint, narrower);
    if (Math.abs(rest) >= 0.5) codes += `> ${real(rest)} <`;
    if (shift !== undefined) next += 1;
    count += 1;
  }
  return codes.includes(">") ? `[<${codes}>] TJ` : `<${codes}> Tj`;
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

function colourOperands(hexadecimal: string): string {
  const value = Number.parseInt(hexadecimal, 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => real(part / 255)).join(" ");
}

/** A number as PDF writes it, to a thousandth of a point. */
function real(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}
