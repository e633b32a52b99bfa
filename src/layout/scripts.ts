import { isAmbiguousMark, isEastAsian } from "../document/character.js";
import type { Language } from "../foundation/locale.js";

/** The side of the style's two fonts (East Asian, Latin) on which a character is set. */
export type Side = "eastAsian" | "latin";

const LATIN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}\p{Sc}\u0021-\u007e\u00a1-\u00ff]/u;
const SPACE = /\s/u;
const CLOSING = new Map([
  [0x201c, 0x201d],
  [0x2018, 0x2019],
]);

/** A character and the language of the run it belongs to. */
export interface LanguageCharacter {
  readonly codePoint: number;
  readonly language: Language;
}

/**
 * The side of every character of a paragraph. Letters and Han decide for themselves; white space follows what
 * stands before it; quotes, dashes and middle dots follow their neighbours, both quotes of a pair the same way,
 * and in English text they are Latin. Other symbols follow the language.
 */
export function sidesOf(characters: readonly LanguageCharacter[]): readonly Side[] {
  const fixed = characters.map(fixedSide);
  const before = nearest(fixed);
  const after = nearest(fixed.toReversed()).toReversed();
  const sides = characters.map(
    ({ codePoint }, index) => fixed[index] ?? sideBetween(isSpace(codePoint), before[index], after[index]),
  );
  pairQuotes(characters, sides);
  return sides;
}

function isSpace(codePoint: number): boolean {
  return SPACE.test(String.fromCodePoint(codePoint));
}

/** The side that needs no neighbours; `undefined` for white space and ambiguous marks. */
function fixedSide({ codePoint, language }: LanguageCharacter): Side | undefined {
  if (isEastAsian(codePoint)) return "eastAsian";
  if (isAmbiguousMark(codePoint)) return language === "en" ? "latin" : undefined;
  if (isSpace(codePoint)) return undefined;
  if (LATIN.test(String.fromCodePoint(codePoint))) return "latin";
  return language === "en" ? "latin" : "eastAsian";
}

/** For each character the side of the last one before it that has a side of its own. */
function nearest(fixed: readonly (Side | undefined)[]): readonly (Side | undefined)[] {
  let last: Side | undefined;
  return fixed.map((side) => {
    const found = last;
    last = side ?? last;
    return found;
  });
}

/** White space follows what stands before it; a mark is Latin only between Latin letters. */
function sideBetween(space: boolean, before: Side | undefined, after: Side | undefined): Side {
  if (space) return before ?? after ?? "latin";
  if (before === undefined && after === undefined) return "eastAsian";
  return before === "eastAsian" || after === "eastAsian" ? "eastAsian" : "latin";
}

/** Gives both quotes of a pair the same side: East Asian if one of them is. */
function pairQuotes(characters: readonly LanguageCharacter[], sides: Side[]): void {
  const open: { readonly index: number; readonly closing: number }[] = [];
  characters.forEach(({ codePoint }, index) => {
    const closing = CLOSING.get(codePoint);
    if (closing !== undefined) {
      open.push({ index, closing });
      return;
    }
    const last = open.at(-1);
    if (last?.closing !== codePoint) return;
    open.pop();
    const side = sides[last.index] === "eastAsian" || sides[index] === "eastAsian" ? "eastAsian" : "latin";
    sides[last.index] = side;
    sides[index] = side;
  });
}
