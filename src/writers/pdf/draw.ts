import type { Inline, Line } from "pdfmake/js/LayoutBuilder.js";
import type { EmbeddedFont, TextOptions } from "pdfmake/js/PDFDocument.js";
import { stretchesOf, type Stretch } from "./stretches.js";

/**
 * Height above and below the base line that every font is given, in thousandths of the size. One for all, so that
 * base lines of mixed fonts agree and a line is as high as the theme says.
 */
export const ASCENT = 880;
export const DESCENT = -120;

const SUPERSCRIPT_RISE = 0.35;
const SUBSCRIPT_FALL = 0.12;
const UNDERLINE_DEPTH = 0.16;
const UNDERLINE_WEIGHT = 0.05;
const BOLD_STROKE = 0.03;
const SLANT_DEGREES = 12;

/** What drawing needs of a pdfkit document. */
export interface Canvas {
  _font: EmbeddedFont | null;
  fontSize(size: number): Canvas;
  fillColor(color: string): Canvas;
  strokeColor(color: string): Canvas;
  lineWidth(points: number): Canvas;
  rect(x: number, y: number, width: number, height: number): Canvas;
  fill(): Canvas;
  text(text: string, x: number, y: number, options: TextOptions): Canvas;
}

/**
 * Draws a placed line: colour behind it, text, underlines. The text stands in the middle of the line's height, as
 * Word sets an exact pitch. `x` and `y` are the line's upper left corner in points from that of the page.
 */
export function drawLine(line: Line, x: number, y: number, canvas: Canvas): void {
  const size = Math.max(0, ...line.inlines.map(fullSize));
  const top = y + (line.getHeight() - size) / 2;
  const base = top + (size * ASCENT) / 1000;
  for (const inline of line.inlines) {
    if (inline.shade !== undefined) {
      const shift = inline.justifyShift ?? 0;
      canvas
        .fillColor(inline.shade)
        .rect(x + inline.x - shift, top - 1, inline.width + shift, size + 2)
        .fill();
    }
  }
  stretchesOf(line.inlines).forEach((stretch, index) => {
    drawStretch(stretch, x, base, index === 0 ? line.id : undefined, canvas);
  });
  for (const [first, last] of underlined(line.inlines)) {
    const width = last.x + last.width - first.x;
    canvas
      .fillColor(first.color)
      .rect(x + first.x, base + size * UNDERLINE_DEPTH, width, size * UNDERLINE_WEIGHT)
      .fill();
  }
}

function drawStretch(
  { look, text, width, spacing }: Stretch,
  x: number,
  base: number,
  destination: string | undefined,
  canvas: Canvas,
): void {
  const size = fullSize(look);
  const rise = look.sup === true ? size * SUPERSCRIPT_RISE : look.sub === true ? -size * SUBSCRIPT_FALL : 0;
  const link = look.linkToDestination ?? undefined;
  canvas._font = look.font;
  canvas.fontSize(look.fontSize).fillColor(look.color);
  if (look.embolden === true) canvas.strokeColor(look.color).lineWidth(look.fontSize * BOLD_STROKE);
  canvas.text(text, x + look.x, base - rise - (look.fontSize * ASCENT) / 1000, {
    lineBreak: false,
    textWidth: width,
    wordCount: 1,
    characterSpacing: spacing,
    ...(look.embolden === true ? { fill: true, stroke: true } : {}),
    ...(look.oblique === true ? { oblique: SLANT_DEGREES } : {}),
    ...(link === undefined ? {} : { goTo: link }),
    ...(destination === undefined ? {} : { destination }),
  });
}

/** pdfmake sets raised and lowered text at 58 % of the size. */
function fullSize(inline: Inline): number {
  return inline.sup === true || inline.sub === true ? inline.fontSize / 0.58 : inline.fontSize;
}

/** First and last piece of every underlined stretch. */
function underlined(inlines: readonly Inline[]): readonly (readonly [Inline, Inline])[] {
  const stretches: [Inline, Inline][] = [];
  inlines.forEach((inline, index) => {
    if (inline.underline !== true) return;
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === inlines[index - 1]) last[1] = inline;
    else stretches.push([inline, inline]);
  });
  return stretches;
}
