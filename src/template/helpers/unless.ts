import type { BlockHelper } from "../helper.js";

/** The body when the condition does not hold; when it is unknown, a gap mark and neither branch. */
export const unlessBlock: BlockHelper = {
  name: "unless",
  usage: "{{#unless condition}}…{{else}}…{{/unless}}",
  parameters: [{ type: "condition" }],
  isLoop: false,
  run(call, branches) {
    const { value, pointers } = call.truth(0);
    if (value === undefined) return call.run.unanswered(call.site, pointers);
    return value ? branches.otherwise() : branches.body();
  },
};
