import { readFileSync } from "node:fs";
import { filingSource, type FilingSource } from "../../src/app/filing-source.js";
import { buildTree } from "../../src/app/render.js";
import { EXAMPLES } from "../../src/app/scaffold.js";
import type { DocumentTree } from "../../src/document/node.js";
import type { Diagnostic } from "../../src/foundation/diagnostic.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { readSource } from "../../src/input/read.js";
import { validateSource } from "../../src/input/validate.js";
import { knownKind, type DocumentKindId } from "../../src/kinds/index.js";

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

/** Reads and validates a filing for a paper, as `pipia render` does; by default the hotel for the impact assessment. */
export function readAndValidate(
  bytes: Uint8Array,
  file: string = FILING,
  kind: DocumentKindId = "pipia",
): Checked {
  const source = readSource(bytes, file);
  if (source.value === undefined) throw new Error("the example cannot be read");
  return {
    filing: filingSource(source.value),
    findings: [...source.diagnostics, ...validateSource(source.value, kind)],
  };
}

/** Fills the template: the tree of the final report. */
export async function fill(checked: Checked): Promise<DocumentTree> {
  return fillPaper(checked, "hotel", "pipia");
}

/** The tree of the final report, from the file on. */
export async function hotelTree(): Promise<DocumentTree> {
  return fill(readAndValidate(hotelBytes()));
}

/** The trees of final Chinese papers of an example, from its file on. Throws when one cannot be filled. */
export async function paperTrees(
  example: keyof typeof EXAMPLES,
  kinds: readonly DocumentKindId[],
): Promise<readonly DocumentTree[]> {
  const file = `${EXAMPLES[example]}/filing.yaml`;
  const bytes = readFileSync(packagePath(file));
  return Promise.all(kinds.map(async (kind) => fillPaper(readAndValidate(bytes, file, kind), example, kind)));
}

async function fillPaper(
  { filing, findings }: Checked,
  example: keyof typeof EXAMPLES,
  kind: DocumentKindId,
): Promise<DocumentTree> {
  const { value } = await buildTree({
    filing: filing.filing,
    placeOf: filing.placeOf,
    findings,
    kind: knownKind(kind),
    edition: "zh",
    stage: "final",
    asOf: AS_OF,
    readAttachment: async (file) =>
      Promise.resolve(readFileSync(packagePath(`${EXAMPLES[example]}/${file}`))),
  });
  if (value === undefined) throw new Error(`the example cannot be filled: ${kind}`);
  return value;
}
