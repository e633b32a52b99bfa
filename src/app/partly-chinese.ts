import type { DocumentTree } from "../document/node.js";
import type { Language } from "../foundation/locale.js";
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

/** Whether a tree has texts or reasons in Chinese that were given no English. */
export function isPartlyChinese(tree: DocumentTree | undefined): boolean {
  return tree !== undefined && withoutEnglishIn(tree).size > 0;
}
