import type { FieldKind } from "../../foundation/field.js";
import type { BlockHelper, Helper, Parameter } from "../helper.js";
import type { Call } from "../run/call.js";

const ANY: readonly FieldKind[] = [
  "object",
  "list",
  "text",
  "code",
  "date",
  "integer",
  "boolean",
  "enum",
  "enumList",
  "reference",
  "referenceList",
];

const parameters: readonly Parameter[] = [{ type: "path", kinds: ANY }];

/** Whether a real value stands there: not missing, not "not applicable", not left blank. Never unknown. */
export const answered: Helper = {
  name: "answered",
  usage: "(answered path)",
  parameters,
  condition: (call) => ({ value: isAnswered(call), pointers: [call.reading(0).pointer] }),
};

/** The same as a block. Its `{{else}}` may print the path: a gap mark, or why it is not applicable. */
export const answeredBlock: BlockHelper = {
  name: "answered",
  usage: "{{#answered path}}…{{else}}…{{/answered}}",
  parameters,
  isLoop: false,
  run: (call, branches) => (isAnswered(call) ? branches.body() : branches.otherwise()),
};

function isAnswered(call: Call): boolean {
  const reading = call.reading(0);
  return reading.state === "answered" && !(Array.isArray(reading.value) && reading.value.length === 0);
}
