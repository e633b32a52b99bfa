import { AVOID_BREAK, exploded, MAY_BREAK, MUST_BREAK, type Atom } from "./atoms.js";
import { CLOSE, POSTFIX, SPACE } from "./classes.js";

/** Atoms of one line, `[first, afterLast]`, and whether the text ends the line by itself. */
export interface LineRange {
  readonly first: number;
  readonly afterLast: number;
  readonly isForced: boolean;
}

/** Lines, and the atoms they are made of: a word too wide for its place stands as its characters. */
export interface BrokenText {
  readonly atoms: readonly Atom[];
  readonly lines: readonly LineRange[];
}

/** Rounding that is not an overflow, in points. */
const TOLERANCE = 0.01;

/** Part of their em that marks inside a line may give up for a mark that cannot begin the next. */
const SQUEEZE = 0.25;

/**
 * Breaks atoms into lines, each as full as the rules allow: nothing that may not begin or end a line does, a closing
 * mark at the end takes half its room, and where one cannot begin the next line the marks before it close up for it.
 * Where the rules leave no place to break, numbers are parted from their units, then words between their characters.
 * Linear in the number of atoms.
 *
 * @param firstRoom width of the first line, in points; `room` of the others
 */
export function breakLines(atoms: readonly Atom[], firstRoom: number, room: number): BrokenText {
  // What is still to come, the next last: taking it and giving it back cost the same for texts of any length.
  const coming = atoms.toReversed();
  const placed: Atom[] = [];
  const lines: LineRange[] = [];
  while (coming.length > 0) {
    const { line, isForced } = nextLine(coming, lines.length === 0 ? firstRoom : room, room);
    const first = placed.length;
    for (const atom of line) placed.push(atom);
    lines.push({ first, afterLast: placed.length, isForced });
  }
  return { atoms: placed, lines };
}

interface TakenLine {
  readonly line: readonly Atom[];
  readonly isForced: boolean;
}

function nextLine(coming: Atom[], width: number, fullWidth: number): TakenLine {
  let line: Atom[] = [];
  let used = 0;
  let squeezable = 0;
  let lastBreak = -1;
  let lastAvoided = -1;
  for (let atom = coming.pop(); atom !== undefined; atom = coming.pop()) {
    if (atom.after === MUST_BREAK) return { line: [...line, atom], isForced: true };
    const isSpace = (atom.last & SPACE) !== 0;
    const isHeld = (atom.first & (CLOSE | POSTFIX)) !== 0;
    const end = used + atom.width - atom.trim;
    if (!isSpace && end - (isHeld ? squeezable : 0) > width + TOLERANCE) {
      const place = lastBreak >= 0 ? lastBreak : lastAvoided;
      const parts = place < 0 || atom.width > fullWidth ? exploded(atom) : [];
      if (parts.length > 1) {
        giveBack(coming, parts);
        continue;
      }
      coming.push(atom);
      if (place >= 0) {
        giveBack(coming, line.slice(place + 1));
        return { line: line.slice(0, place + 1), isForced: false };
      }
      const characters = line.flatMap(exploded);
      if (characters.length === line.length) {
        if (line.length === 0) coming.pop();
        return { line: line.length === 0 ? [atom] : line, isForced: false };
      }
      // Nothing parts this line by the rules for words: begin again with their characters.
      giveBack(coming, characters);
      line = [];
      used = 0;
      squeezable = 0;
      lastAvoided = -1;
      continue;
    }
    line.push(atom);
    used += atom.width + atom.gap;
    if (atom.trim > 0 && atom.gap === 0) squeezable += atom.run.size * SQUEEZE;
    if (atom.after === MAY_BREAK) lastBreak = line.length - 1;
    if (atom.after === AVOID_BREAK) lastAvoided = line.length - 1;
  }
  return { line, isForced: true };
}

function giveBack(coming: Atom[], atoms: readonly Atom[]): void {
  for (let index = atoms.length - 1; index >= 0; index -= 1) {
    const atom = atoms[index];
    if (atom !== undefined) coming.push(atom);
  }
}
