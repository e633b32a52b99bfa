import type { ParsedFile } from "../syntax/parse-file.js";
import { type ElementRule, VOCABULARY } from "../vocabulary.js";
import type { OpenElement } from "./nesting.js";

/** Whether an element that has begun has no end tag anywhere. */
export function isUnclosed({ file, start, isAssumed }: OpenElement): boolean {
  return !isAssumed && file.pairing.unclosed.has(start);
}

/**
 * The element whose start tag is missing in `parent`, if something stands at an offset that does not belong there and an end tag
 * follows of an element into which it would. So the end tag is the one thing that is reported. `child` is the element that stands
 * there, none for words.
 */
export function assumedElement(
  file: ParsedFile,
  start: number,
  parent: OpenElement,
  child: string | undefined,
): Omit<OpenElement, "mark"> | undefined {
  if (fits(parent.rule, child) || parent.file !== file) return undefined;
  const end = file.pairing.strayEnds.get(parent.start)?.find((one) => one.start > start);
  const rule = VOCABULARY.get(end?.name ?? "");
  if (end === undefined || rule === undefined || !parent.rule.children.includes(end.name)) return undefined;
  if (!fits(rule, child)) return undefined;
  return {
    name: end.name,
    file,
    start,
    rule,
    place: file.source.place(start),
    children: [],
    isFilled: true,
    columns: end.name === "tr" ? 0 : undefined,
    isAssumed: true,
    reported: new Set(),
  };
}

function fits({ holds, children }: ElementRule, child: string | undefined): boolean {
  return child === undefined ? holds === "inline" : children.includes(child);
}
