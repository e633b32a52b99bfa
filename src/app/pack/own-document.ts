import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Catalogue } from "../../input/catalogue.js";
import { inFileOrder } from "../../input/order.js";
import { readDocument } from "../../input/read.js";
import type { ReadDocument } from "../../input/source-document.js";
import { shapeFindings } from "../file-shape.js";

/**
 * A YAML file of a pack, or one that names a pack, held against its fields. `value` is absent when nothing can be made of it; with findings it has not the right
 * shape, and is good for telling more of them only.
 *
 * @param file what findings call it.
 */
export function readOwnDocument(
  bytes: Uint8Array,
  file: string,
  catalogue: Catalogue,
): Outcome<ReadDocument | undefined> {
  const { value, diagnostics } = readDocument(bytes, file, catalogue);
  if (value === undefined) return outcome(undefined, diagnostics);
  return outcome(value, inFileOrder([...diagnostics, ...shapeFindings(value, catalogue, "input/pack")]));
}
