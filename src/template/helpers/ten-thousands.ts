import { writtenInTenThousands } from "../../foundation/written.js";
import type { Helper } from "../helper.js";
import { printWith } from "../print.js";

/** An integer in units of ten thousand where that is exact and short: 34万; else, and in English, in grouped digits. */
export const tenThousands: Helper = {
  name: "tenThousands",
  usage: "{{tenThousands path}}",
  parameters: [{ type: "path", kinds: ["integer"] }],
  print: (call) =>
    printWith(call, ({ value }, language) => ({ text: writtenInTenThousands(Number(value), language) })),
};
