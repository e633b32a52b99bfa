import type { Helper } from "../helper.js";
import { disjunction } from "../run/truth.js";

/** Whether some condition holds: one that does decides, even when others are not answered. */
export const or: Helper = {
  name: "or",
  usage: "(or condition condition …)",
  parameters: [{ type: "condition" }, { type: "condition" }],
  isRepeating: true,
  condition: (call) => disjunction(call.truths()),
};
