import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { isRecord } from "../../../src/foundation/data.js";
import type { FilingSource } from "../../../src/app/filing-source.js";
import type { DocumentKindId } from "../../../src/kinds/index.js";
import type { DocumentKind } from "../../../src/kinds/kind.js";
import { rootOf } from "../../../src/law/document-schema.js";
import {
  attachmentsOf,
  BODY_FILE,
  CERTIFICATE_FILE,
  EXAMPLE_NAMES,
  exampleSource,
  ownSourceOf,
  sourceOf,
} from "../../app/example.js";
import type { AttachmentReader } from "../../../src/app/attachments.js";

/** A file from which a document can be made: an example, or one that has come further. */
export interface SuitableFile {
  readonly name: string;
  readonly source: FilingSource;
  readonly readAttachment: AttachmentReader;
}

/**
 * The files to which a kind of document belongs. No example is a renewal, a change, a cancellation or a revocation, so what
 * happened since stands in `<kind>.yaml` beside this file and is put over those that the document is drawn from.
 */
export function filesFor(kind: DocumentKind<DocumentKindId>): readonly SuitableFile[] {
  const { appliesWhen } = kind;
  return examplesOf(kind)
    .map((example) => further(example, kind))
    .filter(({ source }) => appliesWhen === undefined || appliesWhen.holds(source.filing) === true);
}

/** The examples that a kind of document is drawn from: a body's papers are made of a certificate, or of the body's own file. */
export function examplesOf({ id, filedBy }: DocumentKind<DocumentKindId>): readonly SuitableFile[] {
  if (rootOf(id) === "body")
    return [{ name: "body", source: ownSourceOf(BODY_FILE), readAttachment: NO_ATTACHMENTS }];
  if (filedBy === "body")
    return [{ name: "certificate", source: ownSourceOf(CERTIFICATE_FILE), readAttachment: NO_ATTACHMENTS }];
  return EXAMPLE_NAMES.map((name) => ({
    name,
    source: exampleSource(name),
    readAttachment: attachmentsOf(name),
  }));
}

const NO_ATTACHMENTS: AttachmentReader = async () => Promise.resolve(undefined);

function further(example: SuitableFile, { id }: DocumentKind): SuitableFile {
  const later = new URL(`${id}.yaml`, import.meta.url);
  if (!existsSync(later)) return example;
  const since: unknown = parse(readFileSync(later, "utf8"));
  const { filing } = example.source;
  // The certificate of any example is its processor's.
  const held = { certificate: { holderName: filing.processor?.name } };
  const whole = over(over(filing, since), held);
  return { ...example, source: sourceOf(JSON.stringify(whole), `${example.name}.json`) };
}

/** `later` put over `earlier`: members of records are put together, everything else is replaced. */
function over(earlier: unknown, later: unknown): unknown {
  if (!isRecord(earlier) || !isRecord(later)) return later;
  const merged: Record<string, unknown> = { ...earlier };
  for (const [key, value] of Object.entries(later)) merged[key] = over(earlier[key], value);
  return merged;
}
