import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttachmentReader } from "../../src/app/attachments.js";
import type { FilingSource } from "../../src/app/filing-source.js";
import { readFiling } from "../../src/app/library.js";
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

/** Whether a finding is a rule's, and not of reading, of the schema, of a template or of a writer. */
export function isRule(code: string): boolean {
  return !/^(?:input|schema|template|writer)\//u.test(code);
}
