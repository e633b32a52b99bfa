import { type Helper, LISTS } from "../helper.js";
import { printReading } from "../print.js";
import type { Call } from "../run/call.js";
import { groupedNumber } from "../../foundation/written.js";

/** How many entries a list has; as the value of `rowspan` or `colspan` at least 1. */
export const count: Helper = {
  name: "count",
  usage: "{{count list}}",
  parameters: [{ type: "path", kinds: LISTS }],
  print: (call) => printReading(call, call.reading(0), () => ({ text: groupedNumber(lengthOf(call)) })),
  attribute: (call) => Math.max(1, lengthOf(call)),
};

function lengthOf(call: Call): number {
  const list = call.reading(0);
  return list.state === "answered" && Array.isArray(list.value) ? list.value.length : 0;
}
