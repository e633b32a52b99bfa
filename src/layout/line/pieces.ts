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
  private end0 = 0;

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
    this.end0 = x + width;
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
      width: this.end0 - this.x,
      spacing,
      shifts,
    });
    this.run = undefined;
    this.texts = [];
    this.gaps = [];
    this.counts = [];
  }
}

/** The room that most of a piece's gaps share; 0 where its atoms are words. */
function commonSpacing(gaps: readonly number[], counts: readonly number[]): number {
  if (gaps.length < 2 || counts.some((count) => count > 2)) return 0;
  const [first = 0, second = 0] = gaps;
  return gaps.length === 2 || Math.abs(first - second) < INVISIBLE
    ? first
    : (gaps[Math.floor(gaps.length / 2)] ?? 0);
}

function lengthOf(text: string): number {
  if (text.length === 1) return 1;
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
