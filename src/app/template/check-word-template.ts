import { hasSeverity } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { knownKind, type DocumentKindId } from "../../kinds/index.js";
import { inspectWordTemplate, type InspectedWord, type WordTemplate } from "../../template/word/compile.js";
import { nameInFindings } from "../../template/word/word-place.js";
import { fieldsOfDocument } from "./fields-of-document.js";
import { lostParts } from "./lost-parts.js";

/** A Word file that is to be a template, as it was given. */
export interface GivenWordTemplate {
  readonly document: DocumentKindId;
  /** As findings call it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** It takes the place of the document, as that of a pack does, and must not lose what that has to show; no unless given: a letter, or one sheet of several. */
  readonly isWhole?: boolean;
}

/** What a check of a Word template gives besides its findings. */
export interface CheckedWordTemplate {
  readonly template: WordTemplate | undefined;
  /** For every part that a finding names, its paragraphs as lines: line and paragraph have one number. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Checks and compiles a Word template of a document, as `checkTemplate` does with those in HTML: what is lost of a whole document first, then the
 * findings in reading order. Never throws for a file.
 */
export function checkWordTemplate({
  document,
  file,
  bytes,
  isWhole,
}: GivenWordTemplate): Outcome<CheckedWordTemplate> {
  const { value, diagnostics } = inspectWordTemplate(file, bytes, fieldsOfDocument(document));
  const { shown, template } = value;
  const lost =
    isWhole === true && shown !== undefined
      ? lostParts(knownKind(document), shown, { file, line: 1, column: 1 })
      : [];
  const findings = [...lost, ...diagnostics];
  const named = new Set(diagnostics.flatMap(({ place }) => place?.file ?? []));
  return outcome(
    {
      template: hasSeverity(findings, "blocking") ? undefined : template,
      texts: textsOf(value, file, named),
    },
    findings,
  );
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
