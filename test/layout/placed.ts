import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import { linesOf, type Setting } from "../../src/layout/line/index.js";
import type { Line, Piece } from "../../src/layout/page.js";
import { runsOf, type Composition } from "../../src/layout/inlines.js";
import { Findings } from "../../src/layout/findings.js";
import { Ledger, type Run } from "../../src/layout/run.js";
import { CLOSE, classOf } from "../../src/layout/line/classes.js";
import { styleOf } from "../../src/layout/styles.js";
import { inlines, type Words } from "../writers/tree-parts.js";
import { OPTIONS, type LaidOut } from "./laid-out.js";

/** A paragraph broken into lines of `room` points, in the style of tables unless said otherwise. */
export function broken(words: Words, room: number, setting: Partial<Setting> = {}): readonly Line[] {
  const composition: Composition = {
    theme: OPTIONS.theme,
    fonts: BUNDLED_FONTS,
    language: "zh",
    ledger: new Ledger(),
    findings: new Findings(),
  };
  const style = { ...styleOf(OPTIONS.theme, "body"), size: SIZE };
  const runs = runsOf(inlines(words), { style }, composition);
  return linesOf(
    runs,
    { align: "left", pitch: 16, size: SIZE, room, firstLine: 0, ...setting },
    () => undefined,
  );
}

/** Size of the text of {@link broken}, in points: widths read as ems. */
export const SIZE = 10;

export function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map(textOf);
}

export function textOf({ pieces }: Line): string {
  return pieces.map(({ text }) => text).join("");
}

/** Where every character of a piece begins and how wide it is, in points from the left edge of the line. */
export function charactersOf({ run, text, x, spacing, shifts }: Piece): readonly PlacedCharacter[] {
  let at = x;
  return Array.from(text, (character, index) => {
    const { coverage, font } = run.font;
    const width = (coverage.advance(character.codePointAt(0) ?? 0) / font.unitsPerEm) * run.size;
    const placed = { character, x: at, width, run };
    const shift = shifts.find(({ after }) => after === index)?.points ?? 0;
    at += width + spacing + shift;
    return placed;
  });
}

interface PlacedCharacter {
  readonly character: string;
  readonly run: Run;
  readonly x: number;
  readonly width: number;
}

/** Right edge of the ink of a line: blank halves of closing marks and spaces at its end do not count. */
export function inkEnd(line: Line): number {
  const last = line.pieces
    .flatMap(charactersOf)
    .findLast(({ character }) => character.trim() !== "" || character === "\u3000");
  if (last === undefined) return 0;
  const codePoint = last.character.codePointAt(0) ?? 0;
  const isMark = (classOf(codePoint) & CLOSE) !== 0;
  const blank = isMark ? last.run.font.coverage.blank(codePoint).right * last.run.size : 0;
  return last.x + last.width - blank;
}

/** Pages as text: a line a line, with its place in points, and the boxes of tables and notes counted. */
export function pagesAsText({ pages }: LaidOut): string {
  return pages
    .map((page, index) => {
      const head = `── page ${index + 1}: ${number(page.width)} × ${number(page.height)} pt`;
      const items = page.items.map((item) => {
        switch (item.type) {
          case "line":
            return lineAsText(item.line, item.x, item.y);
          case "box":
            return `${number(item.y)}  ${number(item.x)}  box ${number(item.width)} × ${number(item.height)} ${item.colour}`;
          case "rule":
            return `${number(item.y)}  ${number(item.x)}  rule ${number(item.width)} × ${number(item.height)}`;
          case "picture":
            return `${number(item.y)}  ${number(item.x)}  picture ${number(item.width)} × ${number(item.height)}`;
          case "stamp":
            return `stamp ${item.pieces.map(({ text }) => text).join("")}`;
        }
      });
      return [head, ...items].join("\n");
    })
    .join("\n");
}

function lineAsText(line: Line, x: number, y: number): string {
  const last = line.pieces.at(-1);
  const end = last === undefined ? 0 : last.x + last.width;
  const spread = Math.max(0, ...line.pieces.map(({ spacing }) => spacing));
  const extra = spread > 0.005 ? ` (+${number(spread)})` : "";
  return `${number(y)}  ${number(x + (line.pieces[0]?.x ?? 0))}–${number(x + end)}${extra}  ${textOf(line)}`;
}

function number(value: number): string {
  return value.toFixed(1);
}
