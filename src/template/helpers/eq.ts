import type { Helper } from "../helper.js";

/** Whether a field has a value; unknown while nobody has answered it. */
export const eq: Helper = {
  name: "eq",
  usage: '(eq path "code")',
  parameters: [{ type: "path", kinds: ["enum", "code", "integer"] }, { type: "comparison" }],
  condition(call) {
    const counter = call.counter(0);
    if (counter !== undefined) return { value: counter === call.literal(1), pointers: [] };
    const { pointer, ...reading } = call.reading(0);
    const value = reading.state === "answered" ? reading.value === call.literal(1) : undefined;
    return { value, pointers: [pointer] };
  },
};
