import type { Diagnostic } from "../../foundation/diagnostic.js";
import { KINDS, type DocumentKindId } from "../../kinds/index.js";
import { builtInTemplate } from "../templates.js";

/** The mistakes of the shipped templates, of one document or of all, in the order of the documents. */
export function lintShippedTemplates(document?: DocumentKindId): readonly Diagnostic[] {
  return KINDS.filter(({ id }) => document === undefined || id === document).flatMap((kind) =>
    kind.languages.flatMap((language) => builtInTemplate(kind, language).diagnostics),
  );
}
