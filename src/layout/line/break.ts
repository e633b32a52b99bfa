import { exploded, MAY_BREAK, MUST_BREAK, type Atom } from "./atoms.js";
import { CLOSE, POSTFIX, SPACE } from "./classes.js";

/** Atoms of one line, `[first, afterLast]`, and whether the text ends the line by itself. */
export interface LineRange {
  readonly first: number;
  readonly afterLast: number;
  readonly isForced: boolean;
}

/** Rounding that is not an overflow, in points. */
const TOLERANCE = 0.01;

/** Part of their em that marks inside a line may give up for a mark that cannot begin the next. */
const SQUEEZE = 0.25;

/**
 * Breaks atoms into lines, each as full as the rules allow: nothing that may not begin or end a line does, a closing
 * mark at the end takes half its room, and where one cannot begin the next line the marks before it close up for it.
 * A word wider than a whole line is parted between its characters; `atoms` then holds them in place of it.
 * Linear in the number of atoms.
 *
 * @param firstRoom width of the first line, in points; `room` of the others
 */
export function breakLines(atoms: Atom[], firstRoom: number, room: number): readonly LineRange[] {
  const lines: LineRange[] = [];
  let first = 0;
  while (first < atoms.length) {
    const line = nextLine(atoms, first, lines.length === 0 ? firstRoom : room, room);
    lines.push(line);
    first = line.afterLast;
  }
  // Text that ends with a line end has an empty line behind it only when something follows.
  return lines;
}

function nextLine(atoms: Atom[], first: number, width: number, fullWidth: number): LineRange {
  let used = 0;
  let squeezable = 0;
  let lastBreak = -1;
  for (let index = first; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (atom === undefined) break;
    if (atom.after === MUST_BREAK) return { first, afterLast: index + 1, isForced: true };
    const isSpace = (atom.last & SPACE) !== 0;
    const end = used + atom.width - atom.trim;
    const isHeld = (atom.first & (CLOSE | POSTFIX)) !== 0;
    if (!isSpace && end - (isHeld ? squeezable : 0) > width + TOLERANCE) {
      if (atom.text.length > 1 && (lastBreak < 0 || atom.width > fullWidth) && explode(atoms, index)) {
        index -= 1;
        continue;
      }
      if (lastBreak >= 0) return { first, afterLast: lastBreak + 1, isForced: false };
      const words = explodeRange(atoms, first, index);
      if (words > 0) {
        // Nothing may part this line by the rules for words: begin again with their characters.
        return nextLine(atoms, first, width, fullWidth);
      }
      return { first, afterLast: Math.max(index, first + 1), isForced: false };
    }
    used += atom.width + atom.gap;
    if (atom.trim > 0 && atom.gap === 0) squeezable += atom.run.size * SQUEEZE;
    if (atom.after === MAY_BREAK) lastBreak = index;
  }
  return { first, afterLast: atoms.length, isForced: true };
}

/** Puts the characters of a word in its place. Returns whether it had several. */
function explode(atoms: Atom[], index: number): boolean {
  const atom = atoms[index];
  if (atom === undefined || atom.run.fill !== undefined) return false;
  const parts = exploded(atom);
  if (parts.length < 2) return false;
  atoms.splice(index, 1, ...parts);
  return true;
}

/** Explodes all words of a range; returns how many there were. */
function explodeRange(atoms: Atom[], first: number, last: number): number {
  let count = 0;
  for (let index = last; index >= first; index -= 1) {
    if ((atoms[index]?.text.length ?? 0) > 1 && explode(atoms, index)) count += 1;
  }
  return count;
}
