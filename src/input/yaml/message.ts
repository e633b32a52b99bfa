import { isCollection, isScalar, Scalar, visit, type Document, type ErrorCode, type YAMLError } from "yaml";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import { finding } from "../code.js";
import type { LineIndex } from "../text/line-index.js";
import { startOf } from "./node.js";
import {
  FULL_WIDTH,
  FULL_WIDTH_COMMA,
  OPEN_BRACKET,
  OPEN_QUOTE,
  PRECISE,
  WIDE_SPACE,
  WORDINGS,
  type YamlWording,
} from "./wording.js";

/** What the library found wrong in a document, in our words: one finding for each line and kind, at its cause. */
export function yamlFindings(
  errors: readonly YAMLError[],
  document: Document.Parsed,
  lines: LineIndex,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return errors.flatMap((error) => {
    const reported = lines.placeAt(error.pos[0]);
    const wording = byLine(lines.lineText(reported.line), error) ?? byMessage(error) ?? WORDINGS[error.code];
    const cause = causeOf(wording, error, document);
    const place = cause === undefined ? atMark(reported, wording, lines) : lines.placeAt(cause);
    const key = `${place.line} ${wording.message.en}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [finding({ code: "input/syntax", ...wording, place })];
  });
}

/** What the library says where items of brackets run into each other. */
const IN_BRACKETS: ReadonlySet<ErrorCode> = new Set([
  "BLOCK_IN_FLOW",
  "MISSING_CHAR",
  "MULTILINE_IMPLICIT_KEY",
]);

/** A value that begins with a bracket, and a full-width comma in it outside of quotations. */
const COMMA_IN_BRACKETS = /(?:^|[:-] )\s*[[{](?:"[^"]*"|'[^']*'|[^\]}"'])*?，/u;

/** Slips of a Chinese keyboard, which the library reports as something else. */
function byLine(line: string, { code }: YAMLError): YamlWording | undefined {
  if (/^[ -]*[\u3000\u00a0]/u.test(line)) return WIDE_SPACE;
  if (/^[ -]*[A-Za-z]\w*\s*：/u.test(line)) return FULL_WIDTH;
  return IN_BRACKETS.has(code) && COMMA_IN_BRACKETS.test(line) ? FULL_WIDTH_COMMA : undefined;
}

/** A full-width mark is shown itself; the library reports where the line or the text begins or ends. */
function atMark(reported: Place, wording: YamlWording, lines: LineIndex): Place {
  if (wording !== FULL_WIDTH && wording !== FULL_WIDTH_COMMA) return reported;
  const mark = wording === FULL_WIDTH ? "：" : "，";
  return { ...reported, column: lines.lineText(reported.line).indexOf(mark) + 1 };
}

function byMessage(error: YAMLError): YamlWording | undefined {
  return PRECISE.find(([pattern]) => pattern.test(error.message))?.[1];
}

/** The library reports a missing end where the text ends; people look for the beginning. */
function causeOf(wording: YamlWording, error: YAMLError, document: Document.Parsed): number | undefined {
  if (wording !== OPEN_QUOTE && wording !== OPEN_BRACKET) return undefined;
  let start: number | undefined;
  visit(document, {
    Node(_, node) {
      const opens =
        wording === OPEN_QUOTE
          ? isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE)
          : isCollection(node) && node.flow === true;
      if (opens && startOf(node) <= error.pos[0]) start = Math.max(start ?? 0, startOf(node));
    },
  });
  return start;
}
