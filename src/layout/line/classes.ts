/*
 * How characters behave at the ends of lines. Rules: GB/T 15834-2011, 5.1 (positions of punctuation in horizontal
 * setting: what may not begin or end a line, what may not be parted, marks at the end of a line take half an em),
 * read together with the line breaking classes of Unicode UAX #14.
 */

/** Classes are bits, so that a question about several is one comparison. */
export const HAN = 1;
export const OPEN = 2;
/** May not begin a line: closing marks, points, connecting marks. */
export const CLOSE = 4;
/** Dashes and ellipses come in twos that may not be parted. */
export const PAIR = 8;
export const LETTER = 16;
export const DIGIT = 32;
/** Signs in front of what they belong to: currency, section, check boxes. */
export const PREFIX = 64;
/** Signs behind what they belong to: per cent, degrees. */
export const POSTFIX = 128;
export const SPACE = 256;
/** A space that joins. */
export const GLUE = 512;
export const WIDE_SPACE = 1024;
/** Anything else of Latin text. */
export const SIGN = 2048;
/** Set beside {@link CLOSE} and {@link OPEN} for marks of Latin width, which are part of their word. */
export const NARROW = 4096;

const OPENING = "（《【「『〔〖〈［｛“‘﹙﹛﹝〝";
const CLOSING = "）》】」』〕〗〉］｝”’﹚﹜﹞〞、。，．：；？！‖〃々ー～〜·・‧…｜－／";
const PREFIXES = "￥＄￡＃№§☐☑☒□■";
const POSTFIXES = "％‰℃℉￠";
const NARROW_OPENING = "([{<«‹¿¡";
const NARROW_CLOSING = ")]}>,.:;?!%»›";
const NARROW_PREFIXES = "$£¥€";
const NARROW_POSTFIXES = "°′″";

/** Characters that may not begin a line, and that may not end one: said to Word as well. */
export const NO_LINE_START = `${CLOSING}${POSTFIXES}${NARROW_CLOSING}${NARROW_POSTFIXES}`;
export const NO_LINE_END = `${OPENING}${PREFIXES}${NARROW_OPENING}${NARROW_PREFIXES}`;

const special = new Map<number, number>();
const enter = (characters: string, bits: number): void => {
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    special.set(codePoint, (special.get(codePoint) ?? 0) | bits);
  }
};
enter(OPENING, OPEN);
enter(CLOSING, CLOSE);
enter("—―…⸺", PAIR);
enter(PREFIXES, PREFIX);
enter(POSTFIXES, POSTFIX);
enter(NARROW_OPENING, OPEN | NARROW);
enter(NARROW_CLOSING, CLOSE | NARROW);
enter(NARROW_PREFIXES, PREFIX | NARROW);
enter(NARROW_POSTFIXES, POSTFIX | NARROW);
enter("\u00a0\u202f\u2007", GLUE);
enter(" \t", SPACE);
enter("\u3000", WIDE_SPACE);

const LETTERS = /\p{L}|\p{M}/u;
const DIGITS = /\p{Nd}/u;

const known = new Map<number, number>();

/** The class of a code point, as bits. */
export function classOf(codePoint: number): number {
  let bits = known.get(codePoint);
  if (bits === undefined) {
    bits = special.get(codePoint) ?? general(codePoint);
    known.set(codePoint, bits);
  }
  return bits;
}

function general(codePoint: number): number {
  // From the CJK radicals on everything is East Asian but for a few blocks that no paper of ours holds.
  if (codePoint >= 0x2e80) return HAN;
  const character = String.fromCodePoint(codePoint);
  if (DIGITS.test(character)) return DIGIT;
  if (LETTERS.test(character)) return LETTER;
  return codePoint < 0x2100 ? SIGN : HAN;
}

/** Signs that join the character before them: combining marks, variation selectors. */
export function isJoiner(codePoint: number): boolean {
  if (codePoint < 0x300) return false;
  return (
    codePoint <= 0x36f ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0xe0100 && codePoint <= 0xe01ef) ||
    (codePoint >= 0x1ab0 && codePoint <= 0x1aff) ||
    (codePoint >= 0x20d0 && codePoint <= 0x20ff) ||
    (codePoint >= 0x3099 && codePoint <= 0x309a)
  );
}

/** Ideographs and kana: letters of East Asian text, beside which Latin words get a little room. */
export function isIdeograph(codePoint: number): boolean {
  return (
    (codePoint >= 0x3400 && codePoint <= 0x9fff) ||
    (codePoint >= 0x3041 && codePoint <= 0x30ff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff) ||
    codePoint === 0x3007
  );
}
