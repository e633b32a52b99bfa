import type { Diagnostic } from "../foundation/diagnostic.js";
import { isDay } from "../foundation/day.js";
import type { Edition } from "../foundation/locale.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { readSource } from "../input/read.js";
import type { SourceDocument } from "../input/source-document.js";
import type { SchemaRoot } from "../input/catalogue.js";
import { validateSource } from "../input/validate.js";
import { BUNDLED_FONTS, fontSetOf, openFonts, type FontFile, type FontSet } from "../layout/font-set.js";
import { knownKind } from "../kinds/index.js";
import type { DocumentKindId } from "../kinds/index.js";
import { rootOf, type DocumentSchema } from "../law/document-schema.js";
import { FORMATS } from "../writers/index.js";
import type { Archive, Format } from "../writers/writer.js";
import { checkSource } from "./check.js";
import { filingSource, type FilingSource } from "./filing-source.js";
import { renderDocument, type RenderedFile } from "./render.js";

/** What a {@link FilingSource} was read from, and the findings of reading it; not part of the public surface. */
const readings = new WeakMap<FilingSource, Outcome<SourceDocument>>();

/**
 * Reads a filing from YAML or JSON, as bytes (UTF-8, UTF-16 with mark, GB18030) or as a string.
 *
 * @param name shown in findings as the file.
 * @returns the filing and every problem of reading; `value` is `undefined` when it could not be understood at all.
 */
export function readFiling(input: Uint8Array | string, name = "filing"): Outcome<FilingSource | undefined> {
  return readFile(input, name, "filing");
}

/** Reads a certification body's own file, from which its record-filing and its reports of illegal exports are made, in the same way. */
export function readBody(input: Uint8Array | string, name = "body"): Outcome<FilingSource | undefined> {
  return readFile(input, name, "body");
}

function readFile(
  input: Uint8Array | string,
  name: string,
  root: SchemaRoot,
): Outcome<FilingSource | undefined> {
  const source = readSource(input, name, root);
  if (source.value === undefined) return outcome(undefined, source.diagnostics);
  const document = source.value;
  const filing: FilingSource = filingSource(document);
  readings.set(filing, outcome(document, source.diagnostics));
  return outcome(filing, source.diagnostics);
}

/**
 * Validates a filing against its schema: errors (`schema/…`, blocking) and gaps (`schema/missing`).
 *
 * @param document the document whose gaps count; without one every gap of the filing is listed.
 */
export function validate(source: FilingSource, document?: DocumentKindId): readonly Diagnostic[] {
  return validateSource(readingOf(source).value, documentIn(source, document));
}

export interface CheckOptions {
  /** The day on which the filing is judged, by the rules in force that day, `YYYY-MM-DD`; the library reads no clock. */
  readonly asOf: string;
  /** Only what counts for this document; the whole filing unless given. */
  readonly document?: DocumentKindId;
}

/**
 * Everything there is to say about a filing: errors, gaps, and what the rules of the register find.
 *
 * @throws RangeError when `asOf` is no day of the calendar or the document is drawn from the other kind of file, TypeError when the source is not one of {@link readFiling} or {@link readBody}.
 */
export function check(source: FilingSource, { asOf, document }: CheckOptions): readonly Diagnostic[] {
  if (!isDay(asOf)) throw new RangeError(`asOf is not a day written YYYY-MM-DD: ${asOf}`);
  return checkSource(readingOf(source).value, documentIn(source, document), asOf);
}

export interface RenderOptions {
  readonly document: DocumentKindId;
  readonly formats: readonly Format[];
  /** Id of the entry that a notice or report is about, such as an event of the certificate; the latest unless given. */
  readonly event?: string;
  /** Date of the document, `YYYY-MM-DD`; the library reads no clock. */
  readonly asOf: string;
  /** Edition of the document: `zh`, `en`, or `both` side by side; `zh` unless given. */
  readonly edition?: Edition;
  /** `draft` shows gaps and stamps every page, `final` stops at blocking findings; `draft` unless given. */
  readonly stage?: "draft" | "final";
  /** Makes a final document in spite of gaps and rules that block it, gaps shown and every page stamped; off unless given. */
  readonly allowIncomplete?: boolean;
  /** Findings as comments of a Word file that is stamped as a draft; on unless `false`. */
  readonly comments?: boolean;
  /** Font files (TrueType, OpenType, collections) for the PDF, before the bundled ones; the bundled ones alone unless given. */
  readonly fonts?: readonly FontFile[];
  /** Page numbers in the contents of the Word file, from the pages of the PDF; none unless given. */
  readonly contentsPages?: boolean;
  /** Writes the PDF to the rules of PDF/A, with a file inside if given; not verified by an independent validator. None unless given. */
  readonly archive?: Archive;
  /** Bytes of an attachment by the path the filing gives; a filing with pictures cannot be rendered without it. */
  readonly readAttachment?: (file: string) => Promise<Uint8Array | undefined>;
}

/**
 * Makes a document in the asked formats. The same input gives the same bytes.
 *
 * @returns the files and all findings, those of reading the filing and of the rules in force on `asOf` included; `value` is `undefined` when a finding
 * stopped the document.
 * @throws RangeError when `asOf` is no day of the calendar, a format does not exist, a file is attached to PDF/A-2b, a font cannot be embedded, the document is drawn from the other kind of file or `event` is given for a document that is not about one, TypeError when the source is not one of {@link readFiling} or {@link readBody}.
 */
export async function render(
  source: FilingSource,
  options: RenderOptions,
): Promise<Outcome<readonly RenderedFile[] | undefined>> {
  if (!isDay(options.asOf)) throw new RangeError(`asOf is not a day written YYYY-MM-DD: ${options.asOf}`);
  const unknown = options.formats.filter((format) => !FORMATS.includes(format));
  if (unknown.length > 0) throw new RangeError(`no such format: ${unknown.join(", ")}`);
  if (options.archive?.level === "2b" && options.archive.attached !== undefined) {
    throw new RangeError("PDF/A-2b holds no files but PDF/A: attach to 3b");
  }
  const reading = readingOf(source);
  const kind = knownKind(options.document);
  const document = documentIn(source, kind.id);
  if (options.event !== undefined && kind.about === undefined) {
    throw new RangeError(`${kind.id} is not about one event`);
  }
  const findings = [...reading.diagnostics, ...checkSource(reading.value, document, options.asOf)];
  const rendered = await renderDocument({
    ...source,
    findings,
    event: options.event,
    kind,
    edition: options.edition ?? "zh",
    stage: options.stage ?? "draft",
    allowIncomplete: options.allowIncomplete ?? false,
    comments: options.comments ?? true,
    asOf: options.asOf,
    formats: [...new Set(options.formats)],
    fonts: fontsOf(options.fonts),
    contentsPages: options.contentsPages ?? false,
    archive: options.archive,
    readAttachment: options.readAttachment ?? (async () => Promise.resolve(undefined)),
  });
  return outcome(rendered.value, [...findings, ...rendered.diagnostics]);
}

/** What is asked of a file: a document that is drawn from it, or all of it. */
function documentIn(source: FilingSource, document: DocumentKindId | undefined): DocumentSchema {
  const { root } = readingOf(source).value;
  if (document === undefined) return root;
  const { id } = knownKind(document);
  if (rootOf(id) === root) return id;
  throw new RangeError(
    `${id} is drawn from another kind of file: read it with ${root === "body" ? "readFiling" : "readBody"}`,
  );
}

function fontsOf(files: readonly FontFile[] | undefined): FontSet {
  if (files === undefined) return BUNDLED_FONTS;
  const { fonts, refused } = openFonts(files);
  const [first] = refused;
  if (first !== undefined) throw new RangeError(`font ${first.path}: ${first.reason}`);
  return fontSetOf(fonts);
}

function readingOf(source: FilingSource): Outcome<SourceDocument> {
  const reading = readings.get(source);
  if (reading === undefined) throw new TypeError("the source was not made by readFiling or readBody");
  return reading;
}
