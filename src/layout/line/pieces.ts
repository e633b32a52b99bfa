import type { Piece, Shift } from "../page.js";
import type { Run } from "../run.js";

/** Difference in points that cannot be seen. */
export const INVISIBLE = 0.005;

/** Joins neighbouring atoms of a run to one piece; rooms that are not those of its neighbours become shifts. */
export class PieceBuilder {
  private readonly pieces: Piece[];
  private run: Run | undefined;
  private texts: string[] = [];
  private gaps: number[] = [];
  private counts: number[] = [];
  private x = 0;
  private right = 0;

  constructor(pieces: Piece[]) {
    this.pieces = pieces;
  }

  /** @param gap room behind the text, in points */
  add(run: Run, text: string, x: number, width: number, gap: number): void {
    if (this.run !== run) {
      this.end();
      this.run = run;
      this.x = x;
    }
    this.texts.push(text);
    this.gaps.push(gap);
    this.counts.push(lengthOf(text));
    this.right = x + width;
  }

  end(): void {
    const { run, texts, gaps, counts } = this;
    if (run === undefined) return;
    const spacing = commonSpacing(gaps, counts);
    const shifts: Shift[] = [];
    let count = 0;
    texts.forEach((_text, index) => {
      const own = counts[index] ?? 1;
      // The characters of a word stand as they are, whatever the spacing around them.
      if (spacing !== 0) {
        for (let inner = 0; inner < own - 1; inner += 1)
          shifts.push({ after: count + inner, points: -spacing });
      }
      count += own;
      const points = (gaps[index] ?? 0) - spacing;
      // Behind the last character only what closes up counts: the next piece begins there.
      const isLast = index === texts.length - 1;
      const shift = isLast ? Math.min(0, gaps[index] ?? 0) : points;
      if (Math.abs(shift) > INVISIBLE) shifts.push({ after: count - 1, points: shift });
    });
    this.pieces.push({
      run,
      text: texts.join(""),
      x: this.x,
      // What closes up with the next piece is not the piece's own.
      width: this.right - this.x + Math.min(0, gaps.at(-1) ?? 0),
      spacing,
      shifts,
    });
    this.run = undefined;
    this.texts = [];
    this.gaps = [];
    this.counts = [];
  }
}

/**
 * The room behind most of a piece's characters, so that few of them need a shift; 0 where its atoms are words. Never
 * negative: characters that close up are shifts, which the drawing turns into narrower characters.
 */
function commonSpacing(gaps: readonly number[], counts: readonly number[]): number {
  if (gaps.length < 2 || counts.some((count) => count > 2)) return 0;
  // Nothing stands behind the last.
  const inner = gaps.slice(0, -1).sort((left, right) => left - right);
  return Math.max(0, inner[Math.floor(inner.length / 2)] ?? 0);
}

function lengthOf(text: string): number {
  if (text.length === 1) return 1;
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
