import { isDay } from "../foundation/day.js";
import type { NumberFormat } from "./number-format.js";
import { seenAs } from "./number-look.js";
import type { CellContent, Struck } from "./read-sheet.js";
import { dayOfSerial } from "./serial-day.js";
import type { SharedStrings } from "./shared-strings.js";
import { unescapeSheetText, type RunStrike } from "./text-item.js";
import { isTrue } from "./workbook-part.js";

/** What a cell element says before it is understood. */
export interface WrittenCell {
  /** Attribute `t`: how the value is written. */
  readonly type: string;
  /** Text of `v`, unescaped; empty where there is none. */
  readonly value: string;
  /** Text of `is`. */
  readonly inline: string | undefined;
  readonly format: NumberFormat | undefined;
}

/** What cells share. */
export interface ContentContext {
  readonly strings: SharedStrings;
  readonly is1904: boolean;
}

/** A cell names a shared text that the workbook does not have. */
export const NO_SUCH_TEXT = "no-such-text";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/** The content of a cell; `undefined` where it is empty. */
export function contentOf(
  cell: WrittenCell,
  { strings, is1904 }: ContentContext,
): CellContent | typeof NO_SUCH_TEXT | undefined {
  const { type, value, inline, format } = cell;
  if (type === "inlineStr" || (inline !== undefined && value === "")) {
    return textContent(inline ?? unescapeSheetText(value));
  }
  if (value === "") return undefined;
  if (type === "s") {
    const text = /^\s*\d+\s*$/u.test(value) ? strings.texts[Number(value)] : undefined;
    return text === undefined ? NO_SUCH_TEXT : textContent(text);
  }
  if (type === "str") return textContent(unescapeSheetText(value));
  const word = value.trim();
  if (type === "b") return { type: "boolean", boolean: isTrue(word.toLowerCase()) };
  if (type === "e") return { type: "error", code: word };
  if (type === "d") return isoDate(word) ?? textContent(word);
  return NUMBER.test(word) ? numberContent(word, format, is1904) : textContent(unescapeSheetText(value));
}

/**
 * How much of a cell is struck through; `undefined` for nothing.
 *
 * @param runs how the runs of its text are, where any says so.
 * @param isCell whether the format of the cell says so, which holds for everything that says nothing else.
 */
export function struckOf(runs: ReadonlySet<RunStrike> | undefined, isCell: boolean): Struck | undefined {
  if (runs === undefined) return isCell ? "all" : undefined;
  const isAny = runs.has("struck") || (isCell && runs.has("asCell"));
  const isLeft = runs.has("plain") || (!isCell && runs.has("asCell"));
  return isAny ? (isLeft ? "part" : "all") : undefined;
}

function textContent(text: string): CellContent | undefined {
  return text === "" ? undefined : { type: "text", text };
}

function numberContent(word: string, format: NumberFormat | undefined, is1904: boolean): CellContent {
  const number = Number(word);
  // A time without a day is a date only where the value has a day all the same.
  if (format?.type === "date" || (format?.type === "time" && number >= 1)) {
    const date = dayOfSerial(number, is1904);
    const isPart = format.type === "date" && format.isPart === true;
    if (date !== undefined) return { type: "date", ...date, ...(isPart ? { isPart } : {}) };
  }
  const seen = format?.type === "scaled" ? seenAs(format.look, number) : undefined;
  if (seen !== undefined) return { type: "number", number, shown: word, seenAs: seen };
  const isShort = format?.type === "digits" && /^\d+$/u.test(word);
  return { type: "number", number, shown: isShort ? word.padStart(format.digits, "0") : word };
}

/** `2026-11-23` and `2026-11-23T10:30:00`, with or without a zone: the day that is written. */
function isoDate(word: string): CellContent | undefined {
  const day = word.slice(0, 10);
  const time = word.slice(10);
  if (!isDay(day) || (time !== "" && !/^T\d{2}:\d{2}/u.test(time))) return undefined;
  return { type: "date", day, hasTime: /[1-9]/u.test(time.replace(/(?:Z|[+-]\d{2}:?\d{2})$/u, "")) };
}
