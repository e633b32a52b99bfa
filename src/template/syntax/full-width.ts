import type { Findings } from "../findings.js";
import { fullWidthCharacters } from "../mistakes/syntax.js";
import type { Repair, SourceFile } from "./source-file.js";

/** Typed by a Chinese keyboard or a word processor, and what was meant. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "＂": '"',
  "‘": "'",
  "’": "'",
  "＇": "'",
  "（": "(",
  "）": ")",
  "｜": "|",
  "＝": "=",
  "／": "/",
  "．": ".",
  "。": ".",
  "＃": "#",
  "＞": ">",
  "！": "!",
  "＠": "@",
};

/** Full-width characters of one tag, in the order in which they stand. */
export interface Typed {
  readonly character: string;
  readonly ascii: string;
  readonly at: number;
}

/** What was meant by a character that was typed in full width. */
export function asciiOf(character: string): string | undefined {
  return FULL_WIDTH[character];
}

/** The full-width sign in front of a tag's name, if it is one, by the offset behind it. */
export function typedSigil(sigil: string, end: number): Typed[] {
  const ascii = asciiOf(sigil.charAt(0));
  return ascii === undefined ? [] : [{ character: sigil.charAt(0), ascii, at: end - sigil.length }];
}

/** Reports the full-width characters of one tag, once, and puts them right. */
export function reportTyped(
  found: readonly Typed[],
  source: SourceFile,
  findings: Findings,
  repair: Repair,
): void {
  const [first] = found;
  if (first === undefined) return;
  findings.add(fullWidthCharacters(found), { place: source.place(first.at) });
  for (const { at, ascii } of found) repair.replace(at, ascii);
}
