import { readFileSync } from "node:fs";
import { filingSource, type FilingSource } from "../../src/app/filing-source.js";
import { buildTree } from "../../src/app/render.js";
import { EXAMPLES } from "../../src/app/scaffold.js";
import type { DocumentTree } from "../../src/document/node.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { readSource } from "../../src/input/read.js";
import { validateSource } from "../../src/input/validate.js";
import { knownKind } from "../../src/kinds/index.js";

/** Date of the report, the only time that reaches it. */
export const AS_OF = "2026-11-23";

/** The example filing, relative to the root of the project. */
export const FILING = `${EXAMPLES.hotel}/filing.yaml`;

/** The bytes of the example filing. */
export function hotelBytes(): Uint8Array {
  return readFileSync(packagePath(FILING));
}

/** A filing and what was found in it. */
export interface Checked {
  readonly filing: FilingSource;
  readonly findings: readonly Diagnostic[];
}

/** Reads and validates the filing for the impact assessment, as `pipia render` does. */
export function readAndValidate(bytes: Uint8Array): Checked {
  const source = readSource(bytes, FILING);
  if (source.value === undefined) throw new Error("the example cannot be read");
  return {
    filing: filingSource(source.value),
    findings: [...source.diagnostics, ...validateSource(source.value, knownKind("pipia").id)],
  };
}

/** Fills the template: the tree of the final report. */
export async function fill({ filing, findings }: Checked): Promise<DocumentTree> {
  const { value } = await buildTree({
    filing: filing.filing,
    placeOf: filing.placeOf,
    findings,
    kind: knownKind("pipia"),
    edition: "zh",
    stage: "final",
    asOf: AS_OF,
    readAttachment: async (file) => Promise.resolve(readFileSync(packagePath(`${EXAMPLES.hotel}/${file}`))),
  });
  if (value === undefined) throw new Error("the example cannot be filled");
  return value;
}

/** The tree of the final report, from the file on. */
export async function hotelTree(): Promise<DocumentTree> {
  return fill(readAndValidate(hotelBytes()));
}
