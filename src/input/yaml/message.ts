import { isCollection, isScalar, Scalar, visit, type Document, type YAMLError } from "yaml";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import { finding } from "../code.js";
import type { LineIndex } from "../text/line-index.js";
import { startOf } from "./node.js";
import {
  FULL_WIDTH,
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
    const wording = byLine(lines.lineText(reported.line)) ?? byMessage(error) ?? WORDINGS[error.code];
    const cause = causeOf(wording, error, document);
    const place = cause === undefined ? atColon(reported, wording, lines) : lines.placeAt(cause);
    const key = `${place.line} ${wording.message.en}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [finding({ code: "input/syntax", ...wording, place })];
  });
}

/** Slips of a Chinese keyboard, which the library reports as something else. */
function byLine(line: string): YamlWording | undefined {
  if (/^[ -]*\u3000/u.test(line)) return WIDE_SPACE;
  return /^[ -]*[A-Za-z]\w*\s*：/u.test(line) ? FULL_WIDTH : undefined;
}

/** A full-width colon is shown itself; the library reports where the line or the text begins or ends. */
function atColon(reported: Place, wording: YamlWording, lines: LineIndex): Place {
  if (wording !== FULL_WIDTH) return reported;
  return { ...reported, column: lines.lineText(reported.line).indexOf("：") + 1 };
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
