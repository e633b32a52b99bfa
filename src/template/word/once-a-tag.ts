import type { Diagnostic } from "../../foundation/diagnostic.js";
import type { TemplatePart } from "./open-package.js";

/** Slips of the keyboard that come in pairs: one finding a tag says all there is to do. */
const IN_PAIRS: ReadonlySet<string> = new Set([
  "template/full-width-braces",
  "template/full-width-character",
]);

/** Of findings about characters of one tag the first: Word itself makes both curly quotes of a text, and people type both braces. */
export function onceATag(
  findings: readonly Diagnostic[],
  parts: readonly TemplatePart[],
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter(({ code, place }) => {
    if (!IN_PAIRS.has(code) || place === undefined) return true;
    const text = parts.find(({ path }) => path === place.file)?.paragraphs[place.line - 1]?.text ?? "";
    const key = `${code} ${place.file} ${place.line} ${tagStart(text, place.column - 1)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Where the last tag before an offset begins, or −1. */
export function tagStart(text: string, offset: number): number {
  return Math.max(...["{{", "｛｛", "{｛", "｛{"].map((braces) => text.lastIndexOf(braces, offset)));
}
