import type { Helper } from "../helper.js";
import { negation } from "../run/truth.js";

/** The opposite of a condition; unknown when the condition is. */
export const not: Helper = {
  name: "not",
  usage: "(not condition)",
  parameters: [{ type: "condition" }],
  condition: (call) => negation(call.truth(0)),
};
