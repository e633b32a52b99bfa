import { readFileSync } from "node:fs";
import type { DocumentTree } from "../../../document/node.js";
import type { Language } from "../../../foundation/locale.js";
import { packagePath } from "../../../foundation/package-root.js";
import type { Outcome } from "../../../foundation/outcome.js";
import { readSource } from "../../../input/read.js";
import type { DocumentKindId } from "../../../kinds/index.js";
import type { DocumentKind } from "../../../kinds/kind.js";
import { rootOf } from "../../../law/document-schema.js";
import { EXAMPLES } from "../../scaffold.js";
import { filingSource, type FilingSource } from "../../filing-source.js";
import { buildTree } from "../../render.js";
import type { Stock } from "../stock.js";

/** The day on which the examples of the program are finished; samples are made as of it. */
const SAMPLE_DAY = "2026-11-23";

/** A finished file that papers can be made of, and its name. */
export interface Sample {
  readonly name: string;
  readonly root: "filing" | "body";
  readonly source: FilingSource;
}

const FILES = [
  ...Object.entries(EXAMPLES).map(([name, folder]) => [name, `${folder}/filing.yaml`, "filing"] as const),
  ["certificate", "templates/examples/certificate/filing.yaml", "filing"] as const,
  ["body", "templates/examples/body/body.yaml", "body"] as const,
];

/** The examples of the program. */
export function samples(): readonly Sample[] {
  return FILES.map(([name, file, root]) => {
    const { value } = readSource(readFileSync(packagePath(file)), file, root);
    if (value === undefined) throw new Error(`the example ${name} cannot be read`);
    return { name, root, source: filingSource(value) };
  });
}

/** Whether a paper can be made of a sample: it is drawn from that kind of file, and not for another case. */
export function isPaperOf({ root, source }: Sample, kind: DocumentKind<DocumentKindId>): boolean {
  if (rootOf(kind.id) !== root) return false;
  return kind.appliesWhen?.holds(source.filing) !== false;
}

/** A paper of a sample with the templates of a stock, as a draft and without pictures. */
export async function samplePaper(
  { source }: Sample,
  kind: DocumentKind<DocumentKindId>,
  language: Language,
  stock: Stock,
): Promise<Outcome<DocumentTree | undefined>> {
  return buildTree({
    ...source,
    kind,
    edition: language,
    stock,
    asOf: SAMPLE_DAY,
    findings: [],
    stage: "draft",
    readAttachment: async () => Promise.resolve(undefined),
  });
}
