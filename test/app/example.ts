import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttachmentReader } from "../../src/app/attachments.js";
import type { FilingSource } from "../../src/app/filing-source.js";
import { readBody, readFiling } from "../../src/app/library.js";
import { EXAMPLES, type ExampleName } from "../../src/app/scaffold.js";
import { keysOf } from "../../src/foundation/data.js";
import { packagePath } from "../../src/foundation/package-root.js";

/** Every finished example: what holds for one of them holds for all. */
export const EXAMPLE_NAMES = keysOf(EXAMPLES);

/** The day for which reports of the examples are made. */
export const AS_OF = "2026-11-23";

/** The words of an example's filing. */
export function exampleText(name: ExampleName): string {
  return readFileSync(packagePath(join(EXAMPLES[name], "filing.yaml")), "utf8");
}

/** An example as it is read from its file. */
export function exampleSource(name: ExampleName): FilingSource {
  return sourceOf(exampleText(name), "filing.yaml");
}

/** The example of a certificate as its certification body sees it, and that of a body's own file; neither makes a packet. */
export const CERTIFICATE_FILE = "templates/examples/certificate/filing.yaml";
export const BODY_FILE = "templates/examples/body/body.yaml";

/** One of these two as it is read. */
export function ownSourceOf(file: typeof CERTIFICATE_FILE | typeof BODY_FILE): FilingSource {
  const text = readFileSync(packagePath(file), "utf8");
  return file === BODY_FILE ? bodySourceOf(text, "body.yaml") : sourceOf(text, "filing.yaml");
}

/** Reads files beside an example's filing, as its attachments are read. */
export function attachmentsOf(name: ExampleName): AttachmentReader {
  return async (file) => {
    const path = packagePath(join(EXAMPLES[name], file));
    return Promise.resolve(existsSync(path) ? readFileSync(path) : undefined);
  };
}

/** A filing that reads without a finding, but for characters that are not seen; anything else fails the test. */
export function sourceOf(text: string, name: string): FilingSource {
  const { value, diagnostics } = readFiling(text, name);
  const found = diagnostics.filter(({ code }) => code !== "input/invisible-character");
  if (value === undefined || found.length > 0) throw new Error(JSON.stringify(found));
  return value;
}

/** The same of a certification body's own file. */
export function bodySourceOf(text: string, name: string): FilingSource {
  const { value, diagnostics } = readBody(text, name);
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Whether a finding is a rule's, and not of reading, of the schema, of a template or of a writer. */
export function isRule(code: string): boolean {
  return !/^(?:input|schema|template|writer)\//u.test(code);
}
