import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Catalogue } from "../../input/catalogue.js";
import { inFileOrder } from "../../input/order.js";
import { readDocument } from "../../input/read.js";
import type { ReadDocument } from "../../input/source-document.js";
import { shapeFindings } from "../file-shape.js";

/**
 * A YAML file of a pack, or one that names a pack, held against its fields. `value` is absent with any finding, so that whoever goes on
 * reads what has the right shape.
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
  const findings = inFileOrder([...diagnostics, ...shapeFindings(value, catalogue, "input/pack")]);
  return outcome(findings.length === 0 ? value : undefined, findings);
}
