import { isAmbiguousMark, isEastAsian } from "../../document/character.js";

/**
 * What stays on one line: a word or one East Asian character, with the brackets and marks that belong to it and the
 * spaces behind it.
 */
const UNIT = /[（“‘【《〈]*(?:[!-~\u00a1-\u024f]+|\S)[，。、；：！？）”’】》〉…]*\s*/gu;

/**
 * Breaks a paragraph into lines of at most `width` columns; an East Asian character takes two. Closing marks do not
 * start a line, opening ones do not end it, and a word that is longer than a line stands alone.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [unit] of text.matchAll(UNIT)) {
    if (line !== "" && columnsOf((line + unit).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += unit;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

/** Columns that a text takes in an editor with a fixed-width font. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    columns += isEastAsian(codePoint) || isAmbiguousMark(codePoint) ? 2 : 1;
  }
  return columns;
}
