import type { DocumentTree } from "../document/node.js";
import type { Language } from "../foundation/locale.js";
import type { Outcome } from "../foundation/outcome.js";
import type { FillInput } from "../template/fill.js";
import type { WordTemplate } from "../template/word/compile.js";
import { type FilledWord, fillWordTemplate } from "../template/word/fill.js";
import type { MarkValue } from "../template/word/word-output.js";
import { withoutEnglishIn } from "./without-english.js";

/**
 * Fills a document that says of itself whether parts of it stand in Chinese alone (`derived.isPartlyChinese`). What it prints is known when
 * it is filled: an English one is filled as if it were so, and once more where it turns out not to be. A Chinese one never is.
 */
export function filledTelling<Filled>(
  derived: object,
  language: Language,
  fill: (derived: object) => Filled,
  hasChinese: (filled: Filled) => boolean,
): Filled {
  if (language === "zh") return fill(derived);
  const filled = fill({ ...derived, isPartlyChinese: true });
  return hasChinese(filled) ? filled : fill({ ...derived, isPartlyChinese: false });
}

/** The same for a Word template; see `fillWordTemplate`. */
export function filledWordTelling(
  template: WordTemplate,
  { derived, ...input }: Omit<FillInput, "media" | "derived"> & { readonly derived: object },
  marked?: MarkValue,
): Outcome<FilledWord | undefined> {
  return filledTelling(
    derived,
    input.language,
    (known) => fillWordTemplate(template, { ...input, derived: known }, marked),
    ({ value }) => (value?.foreign.size ?? 0) > 0,
  );
}

/** Whether a tree has texts or reasons in Chinese that were given no English. */
export function isPartlyChinese(tree: DocumentTree | undefined): boolean {
  return tree !== undefined && withoutEnglishIn(tree).size > 0;
}
