import { joinTexts, type LocalizedText } from "../foundation/locale.js";
import { writtenDate } from "../foundation/written.js";

/** A day as findings write it: 2026年11月23日 · 23 November 2026. */
export function dayWords(day: string): LocalizedText {
  return { zh: writtenDate(day, "zh"), en: writtenDate(day, "en") };
}

/** Several things in one sentence: 甲、乙 · A, B. */
export function listWords(words: readonly LocalizedText[]): LocalizedText {
  return joinTexts(words, { zh: "、", en: ", " });
}

/** Why a period of working days cannot be reckoned, and what helps. `years` are those without a calendar. */
export function noCalendarWords(years: readonly number[]): LocalizedText {
  return {
    zh: `没有${years.join("、")}年的放假安排，可以用 --calendar 提供`,
    en: `no calendar of ${years.join(", ")} is known; supply it with --calendar`,
  };
}
