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

/** What a character says of its side by itself: one of the sides, white space, or a mark that asks its neighbours. */
type Kind = Side | "space" | "mark";

const kinds: Readonly<Record<Language, Map<number, Kind>>> = { zh: new Map(), en: new Map() };

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
  const own = characters.map(({ codePoint, language }) => kindOf(codePoint, language));
  const sides = own.map((kind): Side => (kind === "latin" ? "latin" : "eastAsian"));
  const after = own.includes("space") || own.includes("mark") ? nextSides(own) : [];
  let before: Side | undefined;
  own.forEach((kind, index) => {
    if (kind === "space") sides[index] = before ?? after[index] ?? "latin";
    else if (kind === "mark") {
      sides[index] = markSide(before, after[index]);
    } else before = kind;
  });
  if (own.includes("mark")) pairQuotes(characters, sides);
  return sides;
}

function kindOf(codePoint: number, language: Language): Kind {
  let kind = kinds[language].get(codePoint);
  if (kind === undefined) {
    kind = classify(codePoint, language);
    kinds[language].set(codePoint, kind);
  }
  return kind;
}

function classify(codePoint: number, language: Language): Kind {
  const character = String.fromCodePoint(codePoint);
  if (isEastAsian(codePoint)) return "eastAsian";
  if (isAmbiguousMark(codePoint)) return language === "en" ? "latin" : "mark";
  if (SPACE.test(character)) return "space";
  if (LATIN.test(character)) return "latin";
  return language === "en" ? "latin" : "eastAsian";
}

/** For each character the side of the first one behind it that has a side of its own. */
function nextSides(own: readonly Kind[]): readonly (Side | undefined)[] {
  const sides: (Side | undefined)[] = own.map(() => undefined);
  let next: Side | undefined;
  for (let index = own.length - 1; index >= 0; index -= 1) {
    sides[index] = next;
    const kind = own[index];
    if (kind === "eastAsian" || kind === "latin") next = kind;
  }
  return sides;
}

/** A mark is Latin only between Latin letters. */
function markSide(before: Side | undefined, after: Side | undefined): Side {
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
