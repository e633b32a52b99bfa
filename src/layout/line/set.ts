import type { Piece } from "../page.js";
import { HAN_GAP, MUST_BREAK, SCRIPT_GAP, WORD_SPACE, type Atom, type Stretch } from "./atoms.js";
import { SPACE } from "./classes.js";
import { INVISIBLE, PieceBuilder } from "./pieces.js";

export type Align = "left" | "center" | "right" | "justify";

/*
 * How far a line is stretched, in ems of the text beside each gap, step by step: a little behind spaces, then everywhere
 * alike, then beside Latin words and behind spaces. What is still missing is left at the right edge: a line that is
 * pulled apart reads worse than a short one, and characters further apart than HAN_MOST are taken for separate words when
 * the text is copied.
 */
const HAN_MOST = 0.09;
const STEPS: readonly (readonly [Stretch, number])[] = [
  [WORD_SPACE, 0.12],
  [HAN_GAP, HAN_MOST],
  [SCRIPT_GAP, 0.25],
  [WORD_SPACE, 0.12],
];
/** Lines of Latin words alone have nothing but spaces to give. */
const LATIN_STEPS: readonly (readonly [Stretch, number])[] = [[WORD_SPACE, 1]];

/** How a line is filled: the room to add or take behind each of its atoms, and its width with them. */
interface Spacing {
  readonly extra: readonly number[];
  readonly width: number;
}

/**
 * Sets the atoms `[first, afterLast]` as a line.
 *
 * @param indent where the line begins, `room` how wide it may be from there, in points
 * @param isLast the text ends here, or the line was ended by hand: it is not stretched
 */
export function pieceLine(
  atoms: readonly Atom[],
  first: number,
  afterLast: number,
  { align, indent, room, isLast }: { align: Align; indent: number; room: number; isLast: boolean },
): readonly Piece[] {
  const last = lastPrinted(atoms, first, afterLast);
  const { extra, width } = spacingOf(atoms, first, last, room, align === "justify" && !isLast);
  const left =
    align === "center" ? Math.max(0, (room - width) / 2) : align === "right" ? Math.max(0, room - width) : 0;
  const pieces: Piece[] = [];
  const builder = new PieceBuilder(pieces);
  let x = indent + left;
  for (let index = first; index < afterLast; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || atom.after === MUST_BREAK) continue;
    const isInside = index < last;
    const gap = isInside ? atom.gap + (extra[index - first] ?? 0) : 0;
    // Spaces at the end of a line are in the text but take no room.
    builder.add(atom.run, atom.text, x, index > last ? 0 : atom.width, gap);
    if (index <= last) x += atom.width + gap;
  }
  builder.end();
  return pieces;
}

/** Natural or stretched width of a line is at most its room, but where a single character is wider. */
function spacingOf(
  atoms: readonly Atom[],
  first: number,
  last: number,
  room: number,
  isJustified: boolean,
): Spacing {
  const extra = Array.from({ length: Math.max(0, last - first + 1) }, () => 0);
  let natural = 0;
  let hasHan = false;
  for (let index = first; index <= last; index += 1) {
    const atom = atoms[index];
    if (atom === undefined) break;
    natural += index === last ? atom.width - atom.trim : atom.width + atom.gap;
    if (index < last && atom.stretch === HAN_GAP) hasHan = true;
  }
  let missing = room - natural;
  if (missing < -INVISIBLE) missing = squeeze(atoms, first, last, extra, missing);
  else if (isJustified && missing > INVISIBLE) {
    for (const [kind, most] of hasHan ? STEPS : LATIN_STEPS) {
      missing = spread(atoms, first, last, extra, missing, kind, most);
    }
  }
  return { extra, width: room - missing };
}

/** Gives every gap of a kind its even part of what is missing, up to its most. Returns what is still missing. */
function spread(
  atoms: readonly Atom[],
  first: number,
  last: number,
  extra: number[],
  missing: number,
  kind: Stretch,
  most: number,
): number {
  if (missing <= INVISIBLE) return missing;
  let count = 0;
  let size = Number.POSITIVE_INFINITY;
  // The room beside Latin words widens with the rest, so that it never looks narrower than what surrounds it.
  const takes = (atom: Atom): boolean =>
    atom.stretch === kind ||
    (kind === HAN_GAP && (atom.stretch === SCRIPT_GAP || atom.stretch === WORD_SPACE));
  for (let index = first; index < last; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || !takes(atom)) continue;
    count += 1;
    size = Math.min(size, atom.run.size);
  }
  if (count === 0) return missing;
  const each = Math.min(missing / count, most * size);
  for (let index = first; index < last; index += 1) {
    const atom = atoms[index];
    if (atom !== undefined && takes(atom)) extra[index - first] = (extra[index - first] ?? 0) + each;
  }
  return missing - each * count;
}

/** Takes the room that a line has too much from the blank halves of its marks. Returns what is left of it. */
function squeeze(
  atoms: readonly Atom[],
  first: number,
  last: number,
  extra: number[],
  missing: number,
): number {
  const at: number[] = [];
  let available = 0;
  for (let index = first; index < last; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || atom.trim === 0 || atom.gap !== 0) continue;
    at.push(index - first);
    available += atom.trim;
  }
  if (available === 0) return missing;
  const share = Math.min(1, -missing / available);
  for (const index of at) extra[index] = -(atoms[first + index]?.trim ?? 0) * share;
  return missing + available * share;
}

/** Index of the last atom that is not a space, at least `first - 1`. */
function lastPrinted(atoms: readonly Atom[], first: number, afterLast: number): number {
  let last = afterLast - 1;
  while (last >= first) {
    const atom = atoms[last];
    if (atom !== undefined && atom.after !== MUST_BREAK && (atom.last & SPACE) === 0) break;
    last -= 1;
  }
  return last;
}
