import type { Run } from "../run.js";
import { softBreaks } from "./address.js";
import {
  CLOSE,
  classOf,
  DIGIT,
  isJoiner,
  LETTER,
  NARROW,
  OPEN,
  PAIR,
  POSTFIX,
  PREFIX,
  SIGN,
} from "./classes.js";

/** What may happen between an atom and the next. */
export type Break = 0 | 1 | 2 | 3;
export const NO_BREAK: Break = 0;
export const MAY_BREAK: Break = 1;
export const MUST_BREAK: Break = 2;
/** Only where a line has no better place: between a number and its unit. */
export const AVOID_BREAK: Break = 3;

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
export const WORD = LETTER | DIGIT | SIGN | NARROW;

/** Parts the runs of a paragraph into atoms; `joinAtoms` says what may happen between them. */
export function atomsOf(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = [];
  for (const run of runs) {
    if (run.unbroken || run.fill !== undefined) atoms.push(atomOf(run, run.text));
    else addRun(run, atoms);
  }
  return atoms;
}

/** A word in single characters, for a place too narrow for it: none begins or ends a line that may not. */
export function exploded(atom: Atom): readonly Atom[] {
  if (atom.text.length < 2 || atom.run.fill !== undefined) return [atom];
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

/** A mark narrower than this many ems is of Latin width. */
export const NARROW_MARK = 0.7;

function addWord(run: Run, word: string, atoms: Atom[]): void {
  let start = 0;
  for (const index of softBreaks(word)) {
    const atom = atomOf(run, word.slice(start, index));
    // An e-mail address is short enough for the next line; a link may be longer than any.
    atom.after = word.includes("@") ? AVOID_BREAK : MAY_BREAK;
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
