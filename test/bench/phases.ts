import { builtInTheme } from "../../src/app/theme.js";
import { BUNDLED_FONTS } from "../../src/layout/font-set.js";
import type { DocumentTree } from "../../src/document/node.js";
import { layoutOf } from "../../src/layout/lay-out.js";
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

const options = { asOf: AS_OF, theme: builtInTheme(), fonts: BUNDLED_FONTS };

/** What our own time goes into, in the order of a render. A new phase is a line here. */
export const OUR_PHASES: readonly Phase[] = [
  { name: "read and validate", run: (report) => (report.checked = readAndValidate(report.bytes)) },
  { name: "fill", run: async ({ checked }) => fill(checked ?? notYet()) },
  { name: "write DOCX", run: async ({ fresh }) => (await WRITERS.docx()).write(fresh, options) },
  { name: "lay out", run: ({ fresh }) => layoutOf(fresh, options.theme, options.fonts) },
  // The layout of a tree is computed once: the writer takes that of the phase before.
  { name: "prove and draw PDF", run: async ({ fresh }) => (await WRITERS.pdf()).write(fresh, options) },
];

function notYet(): never {
  throw new Error("an earlier phase has not run");
}
