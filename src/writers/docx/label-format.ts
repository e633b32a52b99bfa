import { chineseNumber, LARGEST_IN_WORDS, letterNumber, romanNumber } from "../../document/number.js";

/** Number formats of Word that our labels use, by Word's own names. */
export type NumberFormat =
  "chineseCountingThousand" | "decimal" | "lowerLetter" | "upperLetter" | "lowerRoman" | "bullet";

/** A label of one number with what stands around it. */
export interface LabelFormat {
  readonly before: string;
  readonly after: string;
  readonly format: NumberFormat;
}

/** Where a list may begin at most: a larger number is a year or a code, and no count. */
const LARGEST_START = 9_999;

/** The value of a label in that format, or `undefined` when it is written in another. */
export function startOf(format: LabelFormat, label: string): number | undefined {
  if (format.format === "bullet") return label === format.before ? 1 : undefined;
  const number = label.slice(format.before.length, label.length - format.after.length);
  const start = valueOf(format.format, number);
  return start !== undefined && label !== "" && label === labelOf(format, start) ? start : undefined;
}

function valueOf(format: NumberFormat, number: string): number | undefined {
  if (format === "decimal") return Number(number) <= LARGEST_START ? Number(number) : undefined;
  const values = Array.from({ length: LARGEST_IN_WORDS }, (_, index) => index + 1);
  return values.find((value) => numberText(format, value) === number);
}

/** The label of a value, "" where Word has none that equals the tree's. */
export function labelOf(format: LabelFormat, value: number): string {
  if (format.format === "bullet") return format.before;
  const number = numberText(format.format, value);
  return number === undefined ? "" : `${format.before}${number}${format.after}`;
}

/** A number as Word prints it in that format, or `undefined` where the tree goes on in digits and Word does not. */
export function numberText(format: NumberFormat, value: number): string | undefined {
  if (format === "decimal") return value > 0 ? String(value) : undefined;
  if (value > LARGEST_IN_WORDS) return undefined;
  switch (format) {
    case "chineseCountingThousand":
      return chineseNumber(value);
    case "lowerLetter":
      return letterNumber(value);
    case "upperLetter":
      return letterNumber(value).toUpperCase();
    case "lowerRoman":
      return romanNumber(value);
    case "bullet":
      return undefined;
  }
}
