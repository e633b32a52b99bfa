import { writtenInChinese } from "../../foundation/written.js";
import { type Helper, LISTS, SCALARS } from "../helper.js";
import { printReading, writtenForm } from "../print.js";
import type { Call } from "../run/call.js";
import { itemsOf, type Reading } from "../run/reading.js";

/**
 * The entries of a list in one line: one field of each, or the options of a list of options, with a separator. Where an English document
 * prints all of them in Chinese for want of English, the separator is Chinese too: a list reads as one language or the other.
 */
export const join: Helper = {
  name: "join",
  usage: '{{join list "、" "field"}}',
  parameters: [{ type: "path", kinds: LISTS }, { type: "text" }, { type: "member", kinds: SCALARS }],
  optional: 1,
  print(call) {
    const list = call.reading(0);
    if (list.state !== "answered") return printReading(call, list, writtenForm);
    const entries = itemsOf(call.run.view, list).map((item) => entry(call, item, list));
    return entries.map((reading) => printReading(call, reading, writtenForm)).join(separator(call, entries));
  },
};

function separator(call: Call, entries: readonly Reading[]): string {
  const { output, language } = call.run;
  const written = String(call.literal(1));
  const isChinese = language === "en" && entries.every((reading) => isInChinese(reading));
  return isChinese ? output.words(writtenInChinese(written), "zh") : output.words(written);
}

/** Whether an English document prints the entry in Chinese. */
function isInChinese(reading: Reading): boolean {
  return reading.state === "answered" && writtenForm(reading, "en")?.language === "zh";
}

/** What is printed of one entry: its field, or itself when it is an option. */
function entry(call: Call, item: object, list: Reading): Reading {
  if (call.has(2)) return call.member(2, item);
  return call.option(item, list.field);
}
