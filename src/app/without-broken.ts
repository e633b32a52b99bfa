import type { Holed } from "../checks/watched.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import type { Draft } from "../foundation/draft.js";
import { isRecord, memberOf } from "../foundation/data.js";
import { below, parentOf, patternOf, segmentsOf, valueAt, type Pointer } from "../foundation/pointer.js";
import { catalogueOf, type Catalogue } from "../input/catalogue.js";
import { isFormPart } from "../input/schema/problem.js";
import { meantKey } from "../input/schema/unknown-key.js";
import type { SourceDocument } from "../input/source-document.js";

/** Errors after which nothing of a file is known to be what it seems. */
const HOPELESS: ReadonlySet<string> = new Set([
  "schema/version",
  "schema/other-file",
  "input/too-many-findings",
]);

/** What the schema may find without a value being of another type than rules expect. */
const HARMLESS: ReadonlySet<string> = new Set([
  "schema/missing",
  "schema/reference",
  "schema/duplicate-id",
  "schema/length",
]);

/** Of what the schema has against a file, what spoils the values it is about: gaps and the like do not. */
export function errorsIn(shape: readonly Diagnostic[]): readonly Diagnostic[] {
  return shape.filter(({ code }) => !HARMLESS.has(code));
}

/**
 * A copy of the data of a file without the values that errors were found in, so that the rest can be judged; the data itself
 * where there are no errors. `undefined` when the errors leave nothing to judge.
 *
 * @param errors what the schema has against the file, gaps left out ({@link errorsIn}).
 */
export function withoutBroken<Data>(
  source: SourceDocument,
  errors: readonly Diagnostic[],
): Holed<Data> | undefined {
  // What is not of the type of its field is left out below.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (errors.length === 0) return { data: source.value as Draft<Data>, holes: [] };
  if (errors.some(({ code }) => HOPELESS.has(code))) return undefined;
  const catalogue = catalogueOf(source.root);
  const holes = [...new Set(errors.flatMap((error) => brokenBy(error, source.value, catalogue)))];
  if (!isRecord(source.value) || holes.includes("")) return undefined;
  const copy = structuredClone(source.value);
  for (const hole of holes) remove(copy, hole);
  // A hole inside another is gone with it.
  const outer = holes.filter((hole) => isRecord(valueAt(copy, parentOf(hole) ?? "")));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { data: copy as Draft<Data>, holes: outer };
}

/** The answers an error spoils: that of the field it is in; of a misspelt key the one that was meant as well. */
function brokenBy({ code, pointer }: Diagnostic, root: unknown, catalogue: Catalogue): readonly Pointer[] {
  if (pointer === undefined) return [""];
  const holder = parentOf(pointer) ?? "";
  if (code === "schema/unknown-key" && !isFormPart(holder, root, catalogue)) {
    const meant = meantKey(pointer, root, catalogue);
    return meant === undefined ? [pointer] : [pointer, below(holder, meant.key)];
  }
  let at: Pointer = pointer;
  // A part of an answer, and a member of a list, spoil the whole: entries of lists keep their places.
  while (at !== "" && (!catalogue.has(patternOf(root, at)) || isEntry(at, root))) at = parentOf(at) ?? "";
  return [at];
}

/** Whether a place is a whole entry of a list: what is wrong with it is that it is no entry, such as a `null` of JSON. */
function isEntry(at: Pointer, root: unknown): boolean {
  return Array.isArray(valueAt(root, parentOf(at) ?? ""));
}

function remove(copy: unknown, at: Pointer): void {
  const holder = valueAt(copy, parentOf(at) ?? "");
  const name = segmentsOf(at).at(-1) ?? "";
  if (isRecord(holder) && memberOf(holder, name) !== undefined) Reflect.deleteProperty(holder, name);
}
