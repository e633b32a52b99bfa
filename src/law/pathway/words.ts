import { joinTexts, type LocalizedText } from "../../foundation/locale.js";
import { groupedNumber, writtenDate } from "../../foundation/written.js";
import type { CivilDay } from "../civil-day.js";
import { isExact, type Count } from "./count.js";
import type { Known } from "./known.js";

/** A number of persons as far as it is known: 340,000人; at least 100,000 persons. */
export function personsText(count: Count): LocalizedText {
  const { low, high } = count;
  if (isExact(count)) return exactly(low);
  const most = exactly(high);
  if (high === Infinity) {
    if (low === 0) return { zh: "人数不明", en: "an unknown number of persons" };
    return { zh: `至少${exactly(low).zh}`, en: `at least ${exactly(low).en}` };
  }
  if (low === 0) return { zh: `至多${most.zh}`, en: `at most ${most.en}` };
  return { zh: `${groupedNumber(low)}至${most.zh}`, en: `${groupedNumber(low)} to ${most.en}` };
}

function exactly(persons: number): LocalizedText {
  const number = groupedNumber(persons);
  return { zh: `${number}人`, en: persons === 1 ? "1 person" : `${number} persons` };
}

export function dayText(day: CivilDay): LocalizedText {
  return { zh: writtenDate(day, "zh"), en: writtenDate(day, "en") };
}

/** One of three texts, by an answer that may be missing. */
export function byAnswer(
  answer: Known,
  {
    yes,
    no,
    open,
  }: { readonly yes: LocalizedText; readonly no: LocalizedText; readonly open: LocalizedText },
): LocalizedText {
  if (answer === undefined) return open;
  return answer ? yes : no;
}

/** Names in quotation marks, one after the other. */
export function quoted(names: readonly LocalizedText[]): LocalizedText {
  return joinTexts(
    names.map(({ zh, en }) => ({ zh: `“${zh}”`, en: `"${en}"` })),
    { zh: "、", en: ", " },
  );
}

/** Sentences one after the other. */
export function sentences(parts: readonly (LocalizedText | undefined)[]): LocalizedText {
  return joinTexts(
    parts.filter((part) => part !== undefined),
    { zh: "", en: " " },
  );
}

/** Parts of a sentence, separated by semicolons. */
export function clauses(parts: readonly LocalizedText[]): LocalizedText {
  return joinTexts(parts);
}

/** Words that begin a line, within a sentence: English begins small. */
export function inSentence({ zh, en }: LocalizedText): LocalizedText {
  return { zh, en: en.charAt(0).toLowerCase() + en.slice(1) };
}
