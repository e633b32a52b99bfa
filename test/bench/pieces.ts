import type { Inline } from "../../src/document/node.js";
import { blankText, checkText, gapText, notApplicableText } from "../../src/document/words.js";

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
    const text = textOf(inline);
    const bold = inline.type === "text" && inline.marks.includes("bold");
    const symbol = inline.type === "check";
    const last = pieces.at(-1);
    if (last !== undefined && last.bold === bold && last.symbol === symbol) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    } else if (text !== "") pieces.push({ text, bold, symbol });
  }
  return pieces;
}

/** The same as one string. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join("");
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "lineBreak":
      return "\n";
    case "gap":
      return gapText(inline, "zh");
    case "notApplicable":
      return notApplicableText(inline, "zh");
    case "blank": {
      const { ruled, after } = blankText(inline, "zh");
      return ruled + after;
    }
    case "check":
      return checkText(inline);
    case "pageNumber":
    case "pageCount":
    case "footnote":
      return "";
  }
}
