import type { Helper } from "../helper.js";

/** A condition as a box: ☑ when it holds, ☐ when it does not, a gap mark when nobody has answered. */
export const check: Helper = {
  name: "check",
  usage: "{{check condition}}",
  parameters: [{ type: "condition" }],
  print(call) {
    const { value, pointers } = call.truth(0);
    return value === undefined
      ? call.run.unanswered(call.site, pointers)
      : call.run.output.check(value, pointers[0]);
  },
};
