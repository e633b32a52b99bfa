import { outcome, type Outcome } from "../foundation/outcome.js";
import type { SchemaRoot } from "../input/catalogue.js";
import { readingBeside, withoutConsequences } from "../input/questionnaire/consequence.js";
import { readSource } from "../input/read.js";
import type { SourceDocument } from "../input/source-document.js";
import { validateSource, type DocumentSchema } from "../input/validate.js";
import { filingSource, type FilingSource } from "./filing-source.js";
import { isForm } from "./intake/is-form.js";
import { readPlaces, withCells } from "./intake/places-file.js";
import { readBytes } from "./read-bytes.js";
import { rootOf } from "../law/document-schema.js";
import type { World } from "./world.js";

/**
 * Reads and validates a filing, or a certification body's own file if that is what `schema` is drawn from; `-` is standard input. `value` is absent when the file could not be understood at all.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadFiling(
  world: World,
  path: string,
  schema: DocumentSchema,
): Promise<Outcome<FilingSource | undefined>> {
  const source = await loadSource(world, path, rootOf(schema));
  if (source.value === undefined) return outcome(undefined, source.diagnostics);
  const document = source.value;
  const found = withoutConsequences(document, validateSource(document, schema));
  return outcome(filingSource(document), [...readingBeside(document, source.diagnostics, found), ...found]);
}

/**
 * Reads a file without holding it against a schema; `-` is standard input.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function loadSource(
  world: World,
  path: string,
  root: SchemaRoot,
): Promise<Outcome<SourceDocument | undefined>> {
  if (root === "filing" && isForm(path)) {
    // Reading workbooks is some thirty modules, which most files have no need of.
    const { loadFormSource } = await import("./intake/load-form.js");
    return loadFormSource(world, path);
  }
  if (root === "filing") return filingIn(await readFilingFile(world, path));
  return readSource(await readBytes(world, path), path, root);
}

/** The file of a filing as it was read, and what the program wrote beside it. */
export interface FilingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file that says in which cells of a questionnaire its answers were given. */
  readonly places: Uint8Array | undefined;
}

/**
 * Reads the file of a filing without making anything of it; `-` is standard input.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function readFilingFile(world: World, path: string): Promise<FilingFile> {
  return { path, bytes: await readBytes(world, path), places: await readPlaces(world, path) };
}

/** The filing in a file that was read. It is no questionnaire. */
export function filingIn({ path, bytes, places }: FilingFile): Outcome<SourceDocument | undefined> {
  const { value, diagnostics } = readSource(bytes, path);
  return outcome(value && withCells(value, places), diagnostics);
}
