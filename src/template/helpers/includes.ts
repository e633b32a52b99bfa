import type { Helper } from "../helper.js";

/** Whether a list of options has one of them; unknown while nobody has answered it. */
export const includes: Helper = {
  name: "includes",
  usage: '(includes list "code")',
  parameters: [{ type: "path", kinds: ["enumList"] }, { type: "comparison" }],
  condition(call) {
    const { pointer, ...reading } = call.reading(0);
    if (reading.state !== "answered" || !Array.isArray(reading.value))
      return { value: undefined, pointers: [pointer] };
    return { value: reading.value.includes(call.literal(1)), pointers: [pointer] };
  },
};
