import { type Helper, LISTS, SCALARS } from "../helper.js";
import { printReading, writtenForm } from "../print.js";
import type { Call } from "../run/call.js";
import { itemsOf, type Reading } from "../run/reading.js";

/** The entries of a list in one line: one field of each, or the options of a list of options, with a separator. */
export const join: Helper = {
  name: "join",
  usage: '{{join list "、" "field"}}',
  parameters: [{ type: "path", kinds: LISTS }, { type: "text" }, { type: "member", kinds: SCALARS }],
  optional: 1,
  print(call) {
    const list = call.reading(0);
    if (list.state !== "answered") return printReading(call, list, writtenForm);
    const separator = call.run.output.words(String(call.literal(1)));
    return itemsOf(call.run.view, list)
      .map((item) => printReading(call, entry(call, item, list), writtenForm))
      .join(separator);
  },
};

/** What is printed of one entry: its field, or itself when it is an option. */
function entry(call: Call, item: object, list: Reading): Reading {
  if (call.has(2)) return call.member(2, item);
  return call.option(item, list.field);
}
