import type { Inline } from "pdfmake/js/LayoutBuilder.js";

/** Neighbouring pieces of a line that are drawn in one go. */
export interface Stretch {
  /** The first piece: it has the look of all. */
  readonly look: Inline;
  text: string;
  /** Natural width of the text, without spacing. */
  width: number;
  /** Added between characters, in points: how justifying spread them. */
  spacing: number;
  /** Where the last piece ends. */
  end: number;
}

/** Difference in points that cannot be seen. */
const INVISIBLE = 0.01;

/**
 * Joins pieces of one look that follow each other directly, or are single characters at even distances. pdfmake makes
 * a piece of every Han character; drawn one by one they would make the file and the time to write it several times
 * as large.
 */
export function stretchesOf(inlines: readonly Inline[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const inline of inlines) {
    if (inline.text === "") continue;
    const last = stretches.at(-1);
    if (last !== undefined && hasSameLook(last.look, inline) && join(last, inline)) continue;
    const { text, width } = inline;
    stretches.push({ look: inline, text, width, spacing: 0, end: inline.x + width });
  }
  return stretches;
}

function join(stretch: Stretch, inline: Inline): boolean {
  const gap = inline.x - stretch.end;
  const isFirst = isSingle(stretch.text) && isSingle(inline.text);
  const fits =
    Math.abs(gap - stretch.spacing) < INVISIBLE && (stretch.spacing === 0 || isSingle(inline.text));
  if (!isFirst && !fits) return false;
  if (isFirst) stretch.spacing = Math.abs(gap) < INVISIBLE ? 0 : gap;
  stretch.text += inline.text;
  stretch.width += inline.width;
  stretch.end = inline.x + inline.width;
  return true;
}

function hasSameLook(left: Inline, right: Inline): boolean {
  return (
    left.font === right.font &&
    left.fontSize === right.fontSize &&
    left.color === right.color &&
    left.embolden === right.embolden &&
    left.oblique === right.oblique &&
    left.sup === right.sup &&
    left.sub === right.sub &&
    left.linkToDestination === right.linkToDestination
  );
}

function isSingle(text: string): boolean {
  return text.length === 1 || (text.length === 2 && Array.from(text).length === 1);
}
