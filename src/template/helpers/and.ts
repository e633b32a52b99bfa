import type { Helper } from "../helper.js";
import { conjunction } from "../run/truth.js";

/** Whether all conditions hold: one that does not decides, even when others are not answered. */
export const and: Helper = {
  name: "and",
  usage: "(and condition condition …)",
  parameters: [{ type: "condition" }, { type: "condition" }],
  isRepeating: true,
  condition: (call) => conjunction(call.truths()),
};
