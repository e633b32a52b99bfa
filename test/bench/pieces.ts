import type { Inline } from "../../src/document/node.js";
import { inlineText } from "../../src/document/text.js";

/** A stretch of text as a peer prints it. Lines within it are parted by U+000A. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  /** A box of a form (☑, ☐), which no text font has. */
  readonly symbol: boolean;
}

/** The text of inlines in stretches of one look: what our writers print, without page numbers and footnotes. */
export function piecesOf(inlines: readonly Inline[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const inline of inlines) {
    const text = inlineText([inline], "zh");
    const bold = inline.type === "text" && inline.marks.includes("bold");
    const symbol = inline.type === "check";
    const last = pieces.at(-1);
    if (last !== undefined && last.bold === bold && last.symbol === symbol) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    } else if (text !== "") pieces.push({ text, bold, symbol });
  }
  return pieces;
}
