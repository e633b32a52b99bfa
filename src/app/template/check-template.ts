import { hasSeverity } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { DocumentKindId } from "../../kinds/index.js";
import type { DocumentKind } from "../../kinds/kind.js";
import { inspectTemplate, type Template, type TemplateSet } from "../../template/compile.js";
import { fieldsOfDocument } from "./fields-of-document.js";
import { lostParts } from "./lost-parts.js";

/**
 * Checks and compiles a template of a document: what the compiler finds, then what the document must not lose. A template with a
 * blocking finding is none, so nothing is ever printed with one. All findings in reading order, each once; never throws for a template.
 */
export function checkTemplate(
  kind: DocumentKind<DocumentKindId>,
  set: TemplateSet,
): Outcome<Template | undefined> {
  const { value, diagnostics } = inspectTemplate(set, fieldsOfDocument(kind.id));
  const place = { file: set.main.file, line: 1, column: 1 };
  const lost = value === undefined ? [] : lostParts(kind, value, place);
  const findings = [...lost, ...diagnostics];
  return outcome(hasSeverity(findings, "blocking") ? undefined : value?.template, findings);
}
