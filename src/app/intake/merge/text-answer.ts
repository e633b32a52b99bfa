import { isRecord, memberOf } from "../../../foundation/data.js";

/** A text with an answer put into it. */
export interface MergedText {
  readonly value: unknown;
  /** Parts of `{zh, en}` that are new or different, by key. */
  readonly parts: readonly (readonly [key: string, value: unknown])[];
  /** Whether the Chinese words changed under English ones that stay. */
  readonly isEnglishStale: boolean;
}

/**
 * A text (a string is Chinese, or `{zh, en}`) with the parts that the answer gives; a part that it leaves out stays.
 * `undefined` where nothing changes.
 */
export function mergeText(before: unknown, answer: unknown): MergedText | undefined {
  const old = partsOf(before);
  const parts = Object.entries(partsOf(answer)).filter(
    ([key, part]) => !isSameText(memberOf(old, key), part),
  );
  if (parts.length === 0) return undefined;
  const merged = { ...old, ...Object.fromEntries(parts) };
  const isPlain = typeof before === "string" && Object.keys(merged).every((key) => key === "zh");
  const given = new Set(parts.map(([key]) => key));
  const hasEnglish = memberOf(old, "en") !== undefined;
  return {
    value: isPlain ? merged["zh"] : merged,
    parts,
    isEnglishStale: hasEnglish && given.has("zh") && memberOf(answer, "en") === undefined,
  };
}

/** Whether a value can be a text, in either form. */
export function isText(value: unknown): boolean {
  if (typeof value === "string") return true;
  return isRecord(value) && !("notApplicable" in value) && !("leftBlank" in value);
}

function partsOf(text: unknown): Readonly<Record<string, unknown>> {
  return isRecord(text) ? text : { zh: text };
}

/** Cells of a workbook keep neither kinds of line ends nor a line end after the last line. */
function isSameText(left: unknown, right: unknown): boolean {
  return (
    typeof left === "string" && typeof right === "string" && withoutLineEnds(left) === withoutLineEnds(right)
  );
}

function withoutLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n").replace(/\n+$/u, "");
}
