import type { Helper } from "../helper.js";
import { printWith } from "../print.js";

/** An integer without grouping: a year, a count in a form. */
export const plain: Helper = {
  name: "plain",
  usage: "{{plain path}}",
  parameters: [{ type: "path", kinds: ["integer"] }],
  print: (call) => printWith(call, ({ value }) => ({ text: String(value) })),
};
