import type { Field } from "../../../foundation/field.js";
import { plainValue } from "../../../input/scalar.js";

/** How a scalar was written before: in quotes of a kind, as a block of lines, or plain. */
export type ScalarStyle = "double" | "single" | "literal" | "plain";

/**
 * A scalar on one line. Text stands without quotes where it means the same, is read the same by YAML programs that know
 * no schema, and is no code of digits: those are quoted by the custom of the house.
 *
 * @param isInBraces whether it stands in `{}` or `[]`, where brackets and commas mean something.
 */
export function inlineScalar(
  value: unknown,
  field: Field | undefined,
  isInBraces: boolean,
  style: ScalarStyle = "plain",
): string {
  if (typeof value !== "string") return JSON.stringify(value);
  if (style === "single" && !/[\p{Cc}\u2028\u2029\uFEFF]|\p{Cs}/u.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  return style !== "double" && isPlain(value, field, isInBraces) ? value : doubleQuoted(value);
}

/** A text of several lines as a literal block: its header, and its lines without indentation. */
export interface LiteralBlock {
  readonly header: "|" | "|-";
  readonly lines: readonly string[];
}

/**
 * A text as a literal block, or `undefined` where that could be read as something else: lines that begin or end in white
 * space where YAML looks at it, and characters that must be escaped.
 */
export function literalBlock(value: unknown): LiteralBlock | undefined {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  if (/[^\P{Cc}\n]|[\u2028\u2029\uFEFF]|\p{Cs}/u.test(value)) return undefined;
  if (/^[ \t\n]|\n\n$/u.test(value) || /^[ \t]+$/mu.test(value)) return undefined;
  const body = value.replace(/\n$/u, "");
  return { header: body === value ? "|-" : "|", lines: body.split("\n") };
}

function isPlain(text: string, field: Field | undefined, isInBraces: boolean): boolean {
  if (!PLAIN.test(text) || /[:#]/u.test(text[0] ?? "") || /:$|:\s|\s#/u.test(text)) return false;
  if (isInBraces && /[[\]{},]/u.test(text)) return false;
  if (plainValue(text, field) !== text) return false;
  return !OTHERWISE.test(text) && !(field?.kind === "code" && /^[+\d]/u.test(text));
}

/** One line of printable characters that begins with no sign of YAML and has no white space at its ends. */
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`=<~\s])[^\p{Cc}\p{Cs}\u2028\u2029\uFEFF]*(?<!\s)$/u;

/** What YAML 1.1 or 1.2 without a schema takes for a number, a truth value or nothing. */
const OTHERWISE =
  /^(?:[-+]?[\d._:,]+(?:e[-+]?\d*)?|0[xob][\da-f_]*|[-+]?\.(?:inf|nan)|true|false|yes|no|on|off|y|n|null|\.{3}.*)$/iu;

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
