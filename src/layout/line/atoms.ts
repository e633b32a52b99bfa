import type { Run } from "../run.js";
import { softBreaks } from "./address.js";
import {
  CLOSE,
  classOf,
  DIGIT,
  GLUE,
  HAN,
  isIdeograph,
  isJoiner,
  LETTER,
  NARROW,
  OPEN,
  PAIR,
  POSTFIX,
  PREFIX,
  SIGN,
  SPACE,
  WIDE_SPACE,
} from "./classes.js";
import { isHanUnit, isLatinUnit, leadsNumber } from "./units.js";

/** What may happen between an atom and the next. */
export type Break = 0 | 1 | 2;
export const NO_BREAK: Break = 0;
export const MAY_BREAK: Break = 1;
export const MUST_BREAK: Break = 2;

/** Where a line that is too short takes the room it lacks: first behind spaces, then beside Latin words, then anywhere. */
export type Stretch = 0 | 1 | 2 | 3;
export const RIGID: Stretch = 0;
export const WORD_SPACE: Stretch = 1;
export const SCRIPT_GAP: Stretch = 2;
export const HAN_GAP: Stretch = 3;

/** The smallest parts of a paragraph that lines are made of: a Han character, a mark, a space, a Latin word. */
export interface Atom {
  readonly run: Run;
  readonly text: string;
  /** Classes of its first and last character, and the characters. */
  readonly first: number;
  readonly last: number;
  readonly firstCode: number;
  readonly lastCode: number;
  /** In points, as everything below. */
  readonly width: number;
  /** What the blank half of a mark takes at the end of a line. */
  readonly trim: number;
  /** Room between this atom and the next on a line: beside Latin words; negative between marks that close up. */
  gap: number;
  after: Break;
  stretch: Stretch;
}

/** Words, signs and digits of Latin width stay together as one atom. */
const WORD = LETTER | DIGIT | SIGN | NARROW;

/** Room between Han characters and Latin letters or digits, in ems. */
const SCRIPT_ROOM = 0.25;

/** Parts the runs of a paragraph into atoms and says what may happen between them. */
export function atomsOf(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = [];
  for (const run of runs) {
    if (run.unbroken || run.fill !== undefined) atoms.push(wholeRun(run));
    else addRun(run, atoms);
  }
  joinAtoms(atoms);
  return atoms;
}

/** Decides what stands between the atoms from `from` up to `to`, whose neighbours count. */
export function joinAtoms(atoms: Atom[], from = 0, to = atoms.length): void {
  for (let index = from; index < to; index += 1) {
    const left = atoms[index];
    const right = atoms[index + 1];
    if (left === undefined || left.after === MUST_BREAK) continue;
    if (right === undefined) {
      left.gap = 0;
      left.stretch = RIGID;
      continue;
    }
    left.after = mayBreak(left, right, atoms[index - 1]) ? MAY_BREAK : NO_BREAK;
    left.gap = gapBetween(left, right);
    left.stretch = stretchBetween(left, right);
  }
}

/** A word in single characters, for a place too narrow for it: none begins or ends a line that may not. */
export function exploded(atom: Atom): readonly Atom[] {
  const parts = clustersOf(atom.text).map((text) => atomOf(atom.run, text));
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) return;
    const isHeld = (part.last & (OPEN | PREFIX)) !== 0 || (next.first & (CLOSE | POSTFIX)) !== 0;
    part.after = isHeld ? NO_BREAK : MAY_BREAK;
  });
  const last = parts.at(-1);
  if (last !== undefined) Object.assign(last, { gap: atom.gap, after: atom.after, stretch: atom.stretch });
  return parts;
}

function wholeRun(run: Run): Atom {
  return atomOf(run, run.text);
}

function addRun(run: Run, atoms: Atom[]): void {
  const { text } = run;
  let word = "";
  const endWord = (): void => {
    if (word === "") return;
    addWord(run, word, atoms);
    word = "";
  };
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0;
    const character = String.fromCodePoint(codePoint);
    index += character.length;
    if (codePoint === 0x0a) {
      endWord();
      atoms.push(lineEnd(run));
      continue;
    }
    if (isWordCharacter(codePoint, run) || (word !== "" && isJoiner(codePoint))) {
      word += character;
      continue;
    }
    endWord();
    const last = atoms.at(-1);
    if (isJoiner(codePoint) && last?.run === run && last.text !== "" && last.after !== MUST_BREAK) {
      atoms[atoms.length - 1] = atomOf(run, last.text + character);
    } else {
      atoms.push(atomOf(run, character));
    }
  }
  endWord();
}

/** Latin quotes are part of their word, East Asian ones stand alone: the font that was chosen tells them apart. */
function isWordCharacter(codePoint: number, run: Run): boolean {
  const bits = classOf(codePoint);
  if ((bits & WORD) !== 0) return true;
  if ((bits & (OPEN | CLOSE)) === 0) return false;
  return (
    codePoint < 0x2e80 && run.font.coverage.advance(codePoint) < NARROW_MARK * run.font.coverage.unitsPerEm
  );
}

const NARROW_MARK = 0.7;

function addWord(run: Run, word: string, atoms: Atom[]): void {
  let start = 0;
  for (const index of softBreaks(word)) {
    const atom = atomOf(run, word.slice(start, index));
    atom.after = MAY_BREAK;
    atoms.push(atom);
    start = index;
  }
  atoms.push(atomOf(run, word.slice(start)));
}

function atomOf(run: Run, text: string): Atom {
  const { coverage } = run.font;
  const scale = run.size / coverage.unitsPerEm;
  let units = 0;
  let firstCode = -1;
  let lastCode = 0;
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) ?? 0;
    index += codePoint > 0xffff ? 2 : 1;
    units += coverage.advance(codePoint);
    if (firstCode < 0) firstCode = codePoint;
    if (!isJoiner(codePoint)) lastCode = codePoint;
  }
  const last = classOf(lastCode);
  const isMark = (last & CLOSE) !== 0 && (last & (NARROW | PAIR)) === 0;
  return {
    run,
    text,
    first: classOf(Math.max(firstCode, 0)),
    last,
    firstCode,
    lastCode,
    width: units * scale,
    trim: isMark ? coverage.blank(lastCode).right * run.size : 0,
    gap: 0,
    after: NO_BREAK,
    stretch: RIGID,
  };
}

function lineEnd(run: Run): Atom {
  return { ...atomOf(run, ""), text: "\n", after: MUST_BREAK };
}

/** Characters with the marks that belong to them. */
function clustersOf(text: string): readonly string[] {
  const clusters: string[] = [];
  for (const character of text) {
    if (clusters.length > 0 && isJoiner(character.codePointAt(0) ?? 0))
      clusters[clusters.length - 1] += character;
    else clusters.push(character);
  }
  return clusters;
}

function mayBreak(left: Atom, right: Atom, before: Atom | undefined): boolean {
  if ((right.first & (SPACE | GLUE)) !== 0 || (left.last & GLUE) !== 0) return false;
  if ((right.first & (CLOSE | POSTFIX)) !== 0) return false;
  if ((left.last & SPACE) !== 0) return before === undefined || !keepsOverSpace(before, right);
  if ((left.last & (OPEN | PREFIX)) !== 0) return false;
  if ((left.last & PAIR) !== 0 && left.lastCode === right.firstCode) return false;
  if (isWord(left) && isWord(right)) return left.after === MAY_BREAK && left.run === right.run;
  return !keepsWithUnit(left, right);
}

function isWord(atom: Atom): boolean {
  return (atom.first & WORD) !== 0 && (atom.last & (WORD | OPEN | CLOSE)) !== 0 && atom.firstCode < 0x2e80;
}

/** A number and the unit behind it, and 第 before a number. */
function keepsWithUnit(left: Atom, right: Atom): boolean {
  if ((left.last & DIGIT) !== 0 && isHanUnit(right.text)) return true;
  if ((right.first & DIGIT) !== 0 && left.text === "第") return true;
  // 340 万|人: the numeral and its unit.
  return (left.text === "万" || left.text === "亿") && isHanUnit(right.text);
}

/** The same over a space: 第 3 页, 26 pt, Art. 6. */
function keepsOverSpace(left: Atom, right: Atom): boolean {
  if ((right.first & DIGIT) !== 0 && (left.text === "第" || leadsNumber(left.text))) return true;
  return (left.last & DIGIT) !== 0 && (isHanUnit(right.text) || isLatinUnit(right.text));
}

function gapBetween(left: Atom, right: Atom): number {
  const size = Math.min(left.run.size, right.run.size);
  if (isMarkOf(left, CLOSE) && (isMarkOf(right, CLOSE) || isMarkOf(right, OPEN))) return -left.trim;
  if (isMarkOf(left, OPEN) && isMarkOf(right, OPEN)) {
    return -right.run.font.coverage.blank(right.firstCode).left * right.run.size;
  }
  if (left.run.rise !== 0 || right.run.rise !== 0) return 0;
  const isGap =
    (isIdeograph(left.lastCode) && (right.first & (LETTER | DIGIT)) !== 0) ||
    ((left.last & (LETTER | DIGIT)) !== 0 && isIdeograph(right.firstCode)) ||
    (left.lastCode === PER_CENT && isIdeograph(right.firstCode));
  return isGap ? size * SCRIPT_ROOM : 0;
}

const PER_CENT = 0x25;

/** A mark of an em's width: `·` and `…` close up with nothing. */
function isMarkOf({ last, lastCode, width, run }: Atom, kind: number): boolean {
  return (
    (last & kind) !== 0 &&
    (last & (NARROW | PAIR)) === 0 &&
    width > NARROW_MARK * run.size &&
    !isMiddle(lastCode)
  );
}

function isMiddle(codePoint: number): boolean {
  return codePoint === 0xb7 || codePoint === 0x30fb || codePoint === 0x2027 || codePoint === 0xff5e;
}

function stretchBetween(left: Atom, right: Atom): Stretch {
  if ((left.last & (SPACE | GLUE)) !== 0) return WORD_SPACE;
  if ((right.first & (SPACE | GLUE)) !== 0) return RIGID;
  if ((left.last & PAIR) !== 0 && left.lastCode === right.firstCode) return RIGID;
  if (isWord(left) && isWord(right)) return RIGID;
  if (((left.last | right.first) & WIDE_SPACE) !== 0) return RIGID;
  if (left.gap > 0) return SCRIPT_GAP;
  return ((left.last | right.first) & HAN) !== 0 || left.width > 0 ? HAN_GAP : RIGID;
}
