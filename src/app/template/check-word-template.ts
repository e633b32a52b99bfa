import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { DocumentKindId } from "../../kinds/index.js";
import { inspectWordTemplate, type InspectedWord, type WordTemplate } from "../../template/word/compile.js";
import { nameInFindings } from "../../template/word/word-place.js";
import { fieldsOfDocument } from "./fields-of-document.js";

/** A Word file that is to be a template, as it was given. */
export interface GivenWordTemplate {
  readonly document: DocumentKindId;
  /** As findings call it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a check of a Word template gives besides its findings. */
export interface CheckedWordTemplate {
  readonly template: WordTemplate | undefined;
  /** For every part that a finding names, its paragraphs as lines: line and paragraph have one number. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Checks and compiles a Word template of a document, as `checkTemplate` does with those in HTML. What a document has to show is not asked of it: a
 * firm's Word file may be a letter, or one sheet of several. All findings in reading order; never throws for a file.
 */
export function checkWordTemplate({
  document,
  file,
  bytes,
}: GivenWordTemplate): Outcome<CheckedWordTemplate> {
  const { value, diagnostics } = inspectWordTemplate(file, bytes, fieldsOfDocument(document));
  const named = new Set(diagnostics.flatMap(({ place }) => place?.file ?? []));
  return outcome({ template: value.template, texts: textsOf(value, file, named) }, diagnostics);
}

function textsOf(
  { texts }: InspectedWord,
  file: string,
  named: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    texts
      .map((part) => [nameInFindings(file, part), part] as const)
      .filter(([name]) => named.has(name))
      .map(([name, { paragraphs }]) => [name, paragraphs.map(({ text }) => text).join("\n")]),
  );
}
