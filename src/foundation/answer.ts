import type { Text } from "#generated/types.js";
import type { Draft } from "./draft.js";
import { isRecord, memberOf } from "./data.js";
import type { LocalizedText } from "./locale.js";

/** A text of a draft, in any of its forms: missing, Chinese, both languages, or "not applicable". */
export type DraftText = Draft<Text> | { readonly notApplicable?: unknown } | undefined;

/**
 * The Chinese words of an answer. `undefined` where nothing was written: missing, empty, "not applicable" (whose reason
 * is no answer) or left for the pen.
 */
export function chinese(answer: DraftText): string | undefined {
  const words = typeof answer === "string" ? answer : memberOf(answer, "zh");
  return typeof words === "string" && words.trim() !== "" ? words : undefined;
}

/**
 * The Chinese words of an answer without regard to white space, capitals and width; `undefined` where there are none. Punctuation
 * counts. Papers keep hashes of these words: made otherwise, they would no longer be those of the filing they came from.
 */
export function plainWords(answer: unknown): string | undefined {
  const words = typeof answer === "string" || isRecord(answer) ? chinese(answer) : undefined;
  return words?.normalize("NFKC").replaceAll(/\s/gu, "").toUpperCase();
}

/** Both languages of an answer; the Chinese words stand for English ones that do not exist. */
export function bilingual(answer: DraftText): LocalizedText | undefined {
  const zh = chinese(answer);
  if (zh === undefined) return undefined;
  const en = typeof answer === "string" ? undefined : memberOf(answer, "en");
  return { zh, en: typeof en === "string" && en.trim() !== "" ? en : zh };
}

/** The members of a list: none where it is missing or answered "not applicable". */
export function listOf<Item>(value: readonly Item[] | object | undefined): readonly Item[] {
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}

/** Whether somebody said that the question does not apply. */
export function isNotApplicable(answer: unknown): boolean {
  return isRecord(answer) && "notApplicable" in answer;
}

/** The day of an answer, `YYYY-MM-DD`; `undefined` where it is missing or left for the pen. */
export function dayOf(answer: string | object | undefined): string | undefined {
  return typeof answer === "string" && answer !== "" ? answer : undefined;
}

/** Whether anything was answered: words, a number, `false`, "not applicable", a place left for the pen, entries. */
export function isAnswered(answer: unknown): boolean {
  if (typeof answer === "string") return answer.trim() !== "";
  if (Array.isArray(answer)) return answer.length > 0;
  return answer !== undefined && answer !== null;
}
