import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import { clean } from "../clean.js";

/** Columns of a terminal that a frame may take, the number of the line not counted. */
const WIDTH = 100;
/** Of these, what stands before the caret where the line is longer. */
const BEFORE = 50;

/** Characters that take two columns: East Asian wide and full-width ones (Unicode UAX #11). */
const WIDE =
  /^[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

interface Shown {
  readonly text: string;
  readonly columns: number;
}

/** Codes of what is not there: it stands in no line. */
const LOSSES: ReadonlySet<string> = new Set(["template/section-lost", "template/field-not-shown"]);

/** The line in which a finding stands, without its end; `undefined` for what stands in none of the texts. */
export function lineOf(
  { place, code }: Pick<Diagnostic, "place" | "code">,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  if (place === undefined || LOSSES.has(code)) return undefined;
  return texts.get(place.file)?.split(/\r\n?|\n/u)[place.line - 1];
}

/**
 * Two lines for a terminal: the `line` in which a place stands, with its number, and a caret below its column. Long lines are cut on
 * both sides. What would move the cursor is shown as a sign.
 */
export function frame(line: string, place: Place): readonly string[] {
  const before = characters(line.slice(0, place.column - 1));
  const after = characters(line.slice(place.column - 1));
  const head = cut(before.toReversed(), BEFORE).toReversed();
  const tail = cut(after, WIDTH - widthOf(head));
  const isCut = head.length < before.length;
  const number = String(place.line);
  const shown = [isCut ? "…" : "", textOf(head), textOf(tail), tail.length < after.length ? "…" : ""].join(
    "",
  );
  const pad =
    (isCut ? " " : "") + head.map(({ columns }) => (columns === 2 ? "\u3000" : " ".repeat(columns))).join("");
  return [`${number} | ${shown}`.trimEnd(), `${" ".repeat(number.length)} | ${pad}^`];
}

function characters(text: string): readonly Shown[] {
  return Array.from(text, (character) => {
    const shown = clean(character);
    return { text: shown, columns: shown === "" ? 0 : WIDE.test(shown) ? 2 : 1 };
  });
}

/** As many characters as fit. */
function cut(all: readonly Shown[], columns: number): readonly Shown[] {
  let room = columns;
  const end = all.findIndex((one) => (room -= one.columns) < 0);
  return end < 0 ? all : all.slice(0, end);
}

function widthOf(all: readonly Shown[]): number {
  return all.reduce((sum, { columns }) => sum + columns, 0);
}

function textOf(all: readonly Shown[]): string {
  return all.map(({ text }) => text).join("");
}
