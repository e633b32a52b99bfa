import { hasSeverity } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { DocumentKindId } from "../../kinds/index.js";
import type { DocumentKind } from "../../kinds/kind.js";
import { inspectWordTemplate, type WordTemplate } from "../../template/word/compile.js";
import type { WordFile } from "../pack/word-of.js";
import { fieldsOfDocument } from "./fields-of-document.js";
import { lostParts } from "./lost-parts.js";

/**
 * Checks and compiles the Word template that a pack puts in the place of a document: what the compiler finds, then what the document must not
 * lose, as of a template that is a text. Never throws for a file.
 */
export function checkWordTemplate(
  kind: DocumentKind<DocumentKindId>,
  { file, bytes }: WordFile,
): Outcome<WordTemplate | undefined> {
  const { value, diagnostics } = inspectWordTemplate(file, bytes, fieldsOfDocument(kind.id));
  const lost = value === undefined ? [] : lostParts(kind, value, { file, line: 1, column: 1 });
  const findings = [...lost, ...diagnostics];
  return outcome(hasSeverity(findings, "blocking") ? undefined : value?.template, findings);
}
