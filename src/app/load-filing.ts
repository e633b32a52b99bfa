import { outcome, type Outcome } from "../foundation/outcome.js";
import type { SchemaRoot } from "../input/catalogue.js";
import { readingBeside, withoutConsequences } from "../input/questionnaire/consequence.js";
import { readSource } from "../input/read.js";
import type { SourceDocument } from "../input/source-document.js";
import { validateSource, type DocumentSchema } from "../input/validate.js";
import { filingSource, type FilingSource } from "./filing-source.js";
import { isForm, loadFormSource } from "./intake/load-form.js";
import { withCells } from "./intake/places-file.js";
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
  if (root === "filing" && isForm(path)) return loadFormSource(world, path);
  const { value, diagnostics } = readSource(await readBytes(world, path), path, root);
  if (value === undefined || root !== "filing") return outcome(value, diagnostics);
  return outcome(await withCells(world, path, value), diagnostics);
}
