import { textWidth } from "./fonts.js";
import type { Line, Piece } from "./page.js";

/** Fewer dots than these look like a mistake between title and number. */
const FEWEST_DOTS = 3;

/** Where page numbers come from once every line has its page. */
export interface PageNumbers {
  readonly number: number;
  readonly count: number;
  readonly pageOf: ReadonlyMap<string, number>;
}

/** The line with page numbers in the places that wait for them; the same line where none does. */
export function filledLine(line: Line, numbers: PageNumbers): Line {
  if (line.pieces.every(({ run }) => run.fill === undefined)) return line;
  return { ...line, pieces: line.pieces.map((piece) => filledPiece(piece, line, numbers)) };
}

function filledPiece(piece: Piece, line: Line, { number, count, pageOf }: PageNumbers): Piece {
  const { fill } = piece.run;
  switch (fill?.kind) {
    case "page":
      return withText(piece, String(number));
    case "pages":
      return withText(piece, String(count));
    case "pageOf":
      return leader(piece, line, String(pageOf.get(fill.target) ?? ""));
    case undefined:
      return piece;
  }
}

/** Dots up to the right edge of the line, then the number. */
function leader(piece: Piece, line: Line, number: string): Piece {
  const room = line.room - piece.x;
  const { font, size } = piece.run;
  const dot = textWidth(".", font, size);
  const dots = Math.floor((room - textWidth(`  ${number}`, font, size)) / dot);
  const filled = withText(piece, dots < FEWEST_DOTS ? number : ` ${".".repeat(dots)} ${number}`);
  return { ...filled, x: piece.x + Math.max(0, room - filled.width) };
}

function withText(piece: Piece, text: string): Piece {
  const { font, size } = piece.run;
  return { ...piece, text, width: textWidth(text, font, size), shifts: [], spacing: 0 };
}
