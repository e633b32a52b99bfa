import type { BlockHelper } from "../helper.js";

/** The body when the condition holds, `{{else}}` when it does not; when it is unknown, a gap mark and neither. */
export const ifBlock: BlockHelper = {
  name: "if",
  usage: "{{#if condition}}…{{else}}…{{/if}}",
  parameters: [{ type: "condition" }],
  isLoop: false,
  run(call, branches) {
    const { value, pointers } = call.truth(0);
    if (value === undefined) return call.run.unanswered(call.site, pointers);
    return value ? branches.body() : branches.otherwise();
  },
};
