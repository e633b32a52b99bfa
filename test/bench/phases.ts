import { builtInTheme } from "../../src/app/theme.js";
import type { DocumentTree } from "../../src/document/node.js";
import { WRITERS } from "../../src/writers/index.js";
import { AS_OF, fill, readAndValidate, type Checked } from "./hotel.js";

/** A report on its way. Each phase reads what earlier ones left. */
export interface Report {
  readonly bytes: Uint8Array;
  /** The tree with fresh text, which stands in for the filled one from the writers on. */
  readonly fresh: DocumentTree;
  checked?: Checked;
}

export interface Phase {
  readonly name: string;
  readonly run: (report: Report) => unknown;
}

const options = { asOf: AS_OF, theme: builtInTheme() };

/** What our own time goes into, in the order of a render. A new phase is a line here. */
export const OUR_PHASES: readonly Phase[] = [
  { name: "read and validate", run: (report) => (report.checked = readAndValidate(report.bytes)) },
  { name: "fill", run: async ({ checked }) => fill(checked ?? notYet()) },
  { name: "write DOCX", run: async ({ fresh }) => (await WRITERS.docx()).write(fresh, options) },
  { name: "lay out and write PDF", run: async ({ fresh }) => (await WRITERS.pdf()).write(fresh, options) },
];

function notYet(): never {
  throw new Error("an earlier phase has not run");
}
