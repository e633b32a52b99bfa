import {
  AVOID_BREAK,
  MAY_BREAK,
  MUST_BREAK,
  NO_BREAK,
  HAN_GAP,
  NARROW_MARK,
  RIGID,
  SCRIPT_GAP,
  WORD,
  WORD_SPACE,
  type Atom,
  type Break,
  type Stretch,
} from "./atoms.js";
import {
  CLOSE,
  DIGIT,
  GLUE,
  HAN,
  isIdeograph,
  LETTER,
  NARROW,
  OPEN,
  PAIR,
  POSTFIX,
  PREFIX,
  SPACE,
  WIDE_SPACE,
} from "./classes.js";
import { isHanUnit, isLatinUnit, leadsNumber } from "./units.js";

/** Room between Han characters and Latin letters or digits, in ems. */
const SCRIPT_ROOM = 0.25;

/** Decides what stands between neighbouring atoms. */
export function joinAtoms(atoms: readonly Atom[]): void {
  let isOpen = false;
  atoms.forEach((left, index) => {
    const right = atoms[index + 1];
    // What may not end a line may not end it before spaces either, which do not show there.
    if ((left.last & (SPACE | WIDE_SPACE)) === 0) isOpen = (left.last & (OPEN | PREFIX)) !== 0;
    if (right === undefined || left.after === MUST_BREAK) return;
    left.after = isOpen ? NO_BREAK : breakBetween(left, right, atoms[index - 1], atoms[index + 2]);
    left.gap = gapBetween(left, right);
    left.stretch = stretchBetween(left, right);
  });
}

function breakBetween(left: Atom, right: Atom, before: Atom | undefined, behind: Atom | undefined): Break {
  if ((right.first & (SPACE | GLUE)) !== 0 || (left.last & GLUE) !== 0) return NO_BREAK;
  if ((right.first & (CLOSE | POSTFIX)) !== 0) return NO_BREAK;
  // Raised and lowered text belongs to what it stands behind: marks of notes, m².
  if (right.run.rise !== 0 || isConnector(left, right, behind)) return NO_BREAK;
  if ((left.last & SPACE) !== 0)
    return before !== undefined && keepsOverSpace(before, right) ? AVOID_BREAK : MAY_BREAK;
  if ((left.last & PAIR) !== 0 && left.lastCode === right.firstCode) return NO_BREAK;
  if (isWord(left) && isWord(right)) {
    const isSoft = left.after === MAY_BREAK || left.after === AVOID_BREAK;
    return isSoft && left.run === right.run ? left.after : NO_BREAK;
  }
  return keepsWithUnit(left, right) ? AVOID_BREAK : MAY_BREAK;
}

/** A single dash, hyphen or slash joins what stands on both sides and may not begin a line (GB/T 15834-2011, 5.1.6, 5.1.9). */
function isConnector(left: Atom, right: Atom, behind: Atom | undefined): boolean {
  if (right.text === "-" || right.text === "/") return (left.last & SPACE) === 0;
  const isDash = (right.first & PAIR) !== 0 && (right.first & CLOSE) === 0;
  return isDash && left.lastCode !== right.firstCode && behind?.firstCode !== right.firstCode;
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
