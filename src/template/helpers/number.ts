import type { Helper } from "../helper.js";
import { print } from "../print.js";

/** An integer in grouped digits: 340,000. */
export const number: Helper = {
  name: "number",
  usage: "{{number path}}",
  parameters: [{ type: "path", kinds: ["integer"] }],
  print,
};
