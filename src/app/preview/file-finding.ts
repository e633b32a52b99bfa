import { diagnostic, type Diagnostic } from "../../foundation/diagnostic.js";
import type { UserError } from "../../foundation/errors.js";

/** Code of a file that was named and cannot be read, or is not there while the preview runs. */
export const UNREADABLE_FILE = "input/file";

/** A file that is gone for a moment, as some editors do it, ends nothing: it is a finding like any other. */
export function fileFinding({ text, help }: UserError): Diagnostic {
  return diagnostic({ code: UNREADABLE_FILE, severity: "blocking", message: text, help });
}
