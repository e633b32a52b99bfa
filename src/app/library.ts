import type { Diagnostic } from "../foundation/diagnostic.js";
import type { Language } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { readSource } from "../input/read.js";
import type { SourceDocument } from "../input/source-document.js";
import { validateSource } from "../input/validate.js";
import { knownKind } from "../kinds/index.js";
import type { DocumentKindId } from "../kinds/kind.js";
import type { Format } from "../writers/writer.js";
import { draftOf, type FilingSource } from "./filing-source.js";
import { renderDocument, type RenderedFile } from "./render.js";

/** The parsed document behind a {@link FilingSource}; not part of the public surface. */
const documents = new WeakMap<FilingSource, SourceDocument>();

/**
 * Reads a filing from YAML or JSON, as bytes (UTF-8, UTF-16 with mark, GB18030) or as a string.
 *
 * @param name shown in findings as the file.
 * @returns the filing and every problem of reading; `value` is `undefined` when it could not be understood at all.
 */
export function readFiling(input: Uint8Array | string, name = "filing"): Outcome<FilingSource | undefined> {
  const source = readSource(typeof input === "string" ? new TextEncoder().encode(input) : input, name);
  if (source.value === undefined) return outcome(undefined, source.diagnostics);
  const document = source.value;
  const filing: FilingSource = { filing: draftOf(document), placeOf: (at) => document.placeOf(at) };
  documents.set(filing, document);
  return outcome(filing, source.diagnostics);
}

/**
 * Validates a filing against its schema: errors (`schema/…`, blocking) and gaps (`schema/missing`).
 *
 * @param document the document whose gaps count; without one every gap of the filing is listed.
 */
export function validate(source: FilingSource, document?: DocumentKindId): readonly Diagnostic[] {
  return validateSource(parsed(source), document === undefined ? "filing" : knownKind(document).schema);
}

export interface RenderOptions {
  readonly document: DocumentKindId;
  readonly formats: readonly Format[];
  /** Date of the document, `YYYY-MM-DD`; the library reads no clock. */
  readonly asOf: string;
  /** Language of the document; `zh` unless given. */
  readonly language?: Language;
  /** `draft` shows gaps, `final` stops at blocking ones; `draft` unless given. */
  readonly stage?: "draft" | "final";
  /** Bytes of an attachment by the path the filing gives; without it there are no pictures. */
  readonly readAttachment?: (file: string) => Promise<Uint8Array | undefined>;
}

/**
 * Makes a document in the asked formats. The same input gives the same bytes.
 *
 * @returns the files and all findings; `value` is `undefined` when a finding stopped the document.
 */
export async function render(
  source: FilingSource,
  options: RenderOptions,
): Promise<Outcome<readonly RenderedFile[] | undefined>> {
  const findings = validate(source, options.document);
  const rendered = await renderDocument({
    filing: source.filing,
    findings,
    kind: knownKind(options.document),
    language: options.language ?? "zh",
    stage: options.stage ?? "draft",
    asOf: options.asOf,
    formats: options.formats,
    readAttachment: options.readAttachment ?? (async () => Promise.resolve(undefined)),
    placeOf: source.placeOf,
  });
  return outcome(rendered.value, [...findings, ...rendered.diagnostics]);
}

function parsed(source: FilingSource): SourceDocument {
  const document = documents.get(source);
  if (document === undefined) throw new TypeError("the source was not made by readFiling");
  return document;
}
