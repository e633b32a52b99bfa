import type { Helper } from "../helper.js";
import { printWith } from "../print.js";
import { writtenMonth } from "../../foundation/written.js";

/** A date without its day: 2026年11月, November 2026. */
export const month: Helper = {
  name: "month",
  usage: "{{month path}}",
  parameters: [{ type: "path", kinds: ["date"] }],
  print: (call) =>
    printWith(call, ({ value }, language) => ({ text: writtenMonth(String(value), language) })),
};
