import { hasSeverity } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { isAtOrBelow } from "../../foundation/pointer.js";
import type { SourceDocument } from "../../input/source-document.js";
import { validateSource } from "../../input/validate.js";
import { errorsIn } from "../check.js";
import { loadSource } from "../load-filing.js";
import type { World } from "../world.js";
import { bodyFileRefusal } from "./body-file.js";

/**
 * Reads the file of a certificate to whose record something is added. Without a value when it cannot be read, is a certification body's own
 * file, or has errors in the certificate: what stands there by mistake is corrected by a person and not written over.
 *
 * @throws InputFileError when the file does not exist, may not be read or is too large.
 */
export async function openRecord(world: World, path: string): Promise<Outcome<SourceDocument | undefined>> {
  const { value, diagnostics } = await loadSource(world, path, "filing");
  if (value === undefined || hasSeverity(diagnostics, "blocking")) return outcome(undefined, diagnostics);
  const refused = bodyFileRefusal(value);
  if (refused !== undefined) return outcome(undefined, [refused]);
  const mistakes = errorsIn(validateSource(value)).filter(
    ({ pointer = "" }) => pointer === "" || isAtOrBelow(pointer, "/certificate"),
  );
  return mistakes.length === 0
    ? outcome(value, diagnostics)
    : outcome(undefined, [...diagnostics, ...mistakes]);
}
