import type { YAMLMap } from "yaml";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import { below, type Pointer } from "../../foundation/pointer.js";
import { fieldsBelow, type Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import { shown } from "../text/character-check.js";
import type { Container } from "../reading-finding.js";

/** Members that answer forms have, and the line for editors. */
const FORM_KEYS: ReadonlySet<string> = new Set(["zh", "en", "notApplicable", "leftBlank", "$schema"]);

/**
 * Whether a key is no field where it stands. Of a place that is no field itself nothing is known, and what is wrong is told
 * there.
 */
export function isForeignKey(key: string, pattern: Pointer, catalogue: Catalogue): boolean {
  if (FORM_KEYS.has(key) || catalogue.has(below(pattern, key))) return false;
  return fieldsBelow(catalogue, pattern).length > 0 || catalogue.get(pattern)?.kind === "text";
}

/** Whether a mapping stands in braces, where a comma ends a text that is not in quotes. */
export function isInBraces({ flow }: YAMLMap): boolean {
  return flow === true;
}

/** What follows a comma in braces and has no value: most likely the rest of a text. */
export function looseWords(words: string, container: Container, place: Place): Diagnostic {
  return finding({
    code: "input/syntax",
    message: {
      zh: `花括号内的“${shown(words)}”没有值：逗号把前面的文字断开了`,
      en: `“${shown(words)}” has no value in the braces: a comma ended the text before it`,
    },
    help: {
      zh: '文字中有半角逗号的，整段加上引号，例如 {zh: "某路1号, 2号楼"}；或者改用全角逗号。',
      en: 'Put quotes around a text that has a comma, as in {en: "Building 2, 1 Some Road"}.',
    },
    ...container,
    place,
  });
}
