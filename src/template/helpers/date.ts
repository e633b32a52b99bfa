import type { Helper } from "../helper.js";
import { print } from "../print.js";

/** A date in words: 2026年11月23日, 23 November 2026. */
export const date: Helper = {
  name: "date",
  usage: "{{date path}}",
  parameters: [{ type: "path", kinds: ["date"] }],
  print,
};
