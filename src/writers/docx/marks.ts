import { isAmbiguousMark, isEastAsian } from "../../document/character.js";
import type { Language } from "../../foundation/locale.js";

const AMBIGUOUS = /[\u2018\u2019\u201C\u201D\u2014\u2026\u00B7]/gu;
const LATIN_LETTER = /[A-Za-z]/u;
const CLOSES: Readonly<Record<string, string>> = { "\u2019": "\u2018", "\u201D": "\u201C" };

type Script = "eastAsian" | "latin";

interface OpenQuote {
  readonly mark: string;
  readonly at: number;
}

/**
 * Which quotes, dashes, ellipses and middle dots of a paragraph are East Asian: their positions, in UTF-16 units.
 * Word has one code point for both forms and takes the Latin face unless told otherwise; the two marks of a pair of
 * quotes are decided together by what stands around them, the others by their neighbours. Where neighbours do not
 * decide, the language at that place does: a Chinese value in an English document keeps its quotes. An apostrophe
 * between Latin letters is Latin.
 */
export function eastAsianMarks(text: string, languageAt: (at: number) => Language): ReadonlySet<number> {
  const found = new Set<number>();
  const open: OpenQuote[] = [];
  const single = (at: number): void => {
    const sides = new Set([scriptBeside(text, at, -1), scriptBeside(text, at, 1)]);
    if (sides.has("eastAsian") || (!sides.has("latin") && languageAt(at) === "zh")) found.add(at);
  };
  for (const match of text.matchAll(AMBIGUOUS)) {
    const [mark] = match;
    const at = match.index;
    const opening = CLOSES[mark];
    if (mark === "\u2018" || mark === "\u201C") {
      open.push({ mark, at });
    } else if (opening !== undefined && !isApostrophe(text, mark, at)) {
      const partner = open.findLastIndex((quote) => quote.mark === opening);
      const start = open[partner]?.at;
      if (start === undefined) {
        single(at);
        continue;
      }
      open.splice(partner, 1);
      if (isEastAsianPair(text, start, at, languageAt(start))) found.add(start).add(at);
    } else if (opening === undefined) {
      single(at);
    }
  }
  for (const quote of open) single(quote.at);
  return found;
}

function isApostrophe(text: string, mark: string, at: number): boolean {
  return mark === "\u2019" && LATIN_LETTER.test(text[at - 1] ?? "") && LATIN_LETTER.test(text[at + 1] ?? "");
}

function isEastAsianPair(text: string, start: number, end: number, language: Language): boolean {
  const outside = new Set([scriptBeside(text, start, -1), scriptBeside(text, end, 1)]);
  if (outside.has("eastAsian")) return true;
  const inside = new Set([scriptBeside(text, start, 1), scriptBeside(text, end, -1)]);
  if (language === "zh") return inside.has("eastAsian") || !outside.has("latin");
  return !outside.has("latin") && inside.has("eastAsian");
}

/** Script of the nearest character on one side that is neither white space nor such a mark itself. */
function scriptBeside(text: string, from: number, step: 1 | -1): Script | undefined {
  for (let at = from + step; at >= 0 && at < text.length; at += step) {
    const unit = text.charCodeAt(at);
    const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
    const point = text.codePointAt(step < 0 && isLowSurrogate ? at - 1 : at) ?? unit;
    if (isAmbiguousMark(point) || /\s/u.test(String.fromCodePoint(point))) continue;
    return isEastAsian(point) ? "eastAsian" : "latin";
  }
  return undefined;
}
