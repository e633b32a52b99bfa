import type { Place } from "../../foundation/diagnostic.js";
import { lastUpTo } from "../../foundation/last-up-to.js";

/** One template file as text, with the way from offsets (UTF-16 units) to lines and columns and back. */
export class SourceFile {
  readonly file: string;
  /** Line ends are `\n`, whatever the file on disk has; no line or column moves by that. */
  readonly text: string;
  private readonly lineStarts: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text.replaceAll(/\r\n?/gu, "\n");
    const starts = [0];
    for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
  }

  /** Line and column, both from 1, of an offset. */
  place(offset: number): Place {
    const line = lastUpTo(this.lineStarts, offset);
    return { file: this.file, line: line + 1, column: offset - (this.lineStarts[line] ?? 0) + 1 };
  }

  /** The offset of a position as Handlebars gives it: lines from 1, columns from 0. */
  offset(position: { readonly line: number; readonly column: number }): number {
    return (this.lineStarts[position.line - 1] ?? 0) + position.column;
  }
}

/** Changes to a text that move no offset: what was refused is blanked out, so that the rest can still be read. */
export class Repair {
  private readonly edits: { readonly start: number; readonly end: number; readonly by: string }[] = [];

  /** Blanks a range; line ends stay. */
  erase(text: string, start: number, end: number): void {
    this.edits.push({ start, end, by: text.slice(start, end).replaceAll(/[^\n]/gu, " ") });
  }

  /** Puts `by` over as many characters. */
  replace(start: number, by: string): void {
    this.edits.push({ start, end: start + by.length, by });
  }

  /** The text with all changes made; a later change covers an earlier one. */
  apply(text: string): string {
    if (this.edits.length === 0) return text;
    const units = text.split("");
    for (const { start, end, by } of this.edits) {
      for (let at = start; at < end; at += 1) units[at] = by[at - start] ?? " ";
    }
    return units.join("");
  }
}

/** A text with pieces put in, and the way back from its offsets to those of the text as it was. */
export interface Extended {
  readonly text: string;
  original(offset: number): number;
}

/** Puts pieces into a text; `pieces` are in the order of their offsets. */
export function extended(
  text: string,
  pieces: readonly { readonly at: number; readonly piece: string }[],
): Extended {
  const parts: string[] = [];
  let end = 0;
  for (const { at, piece } of pieces) {
    parts.push(text.slice(end, at), piece);
    end = at;
  }
  parts.push(text.slice(end));
  return {
    text: parts.join(""),
    original(offset) {
      let inserted = 0;
      for (const { at, piece } of pieces) {
        if (at + inserted >= offset) break;
        // What stands in a piece is where the piece was put.
        inserted += Math.min(piece.length, offset - at - inserted);
      }
      return offset - inserted;
    },
  };
}
