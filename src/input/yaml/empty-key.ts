import type { Pair, YAMLMap } from "yaml";
import type { Diagnostic, Place } from "../../foundation/diagnostic.js";
import { below, type Pointer } from "../../foundation/pointer.js";
import { fieldAt, fieldsBelow, type Catalogue } from "../catalogue.js";
import { finding } from "../code.js";
import { shown } from "../text/character-check.js";
import type { Container } from "../reading-finding.js";

/**
 * Whether a key is neither a field nor a part of an answer where it stands. Of a place that is no field itself nothing is
 * known, and what is wrong is told there.
 */
export function isForeignKey(key: string, pattern: Pointer, catalogue: Catalogue): boolean {
  return (
    isKnownPlace(pattern, catalogue) &&
    !catalogue.has(below(pattern, key)) &&
    !partsAt(pattern, catalogue).has(key)
  );
}

/** Whether a mapping at the pattern is in the schema: the whole, an object, or an answer given in one of its forms. */
export function isKnownPlace(pattern: Pointer, catalogue: Catalogue): boolean {
  return fieldsBelow(catalogue, pattern).length > 0 || partsAt(pattern, catalogue).size > 0;
}

/** The parts of the answer at a pattern; of the whole the line for editors. */
function partsAt(pattern: Pointer, catalogue: Catalogue): ReadonlySet<string> {
  if (pattern === "") return new Set(["$schema"]);
  const reason = /^(.+)\/notApplicable$/u.exec(pattern)?.[1];
  if (reason !== undefined && fieldAt(catalogue, reason)?.forms.includes("notApplicable") === true) {
    return TEXT_PARTS;
  }
  const field = fieldAt(catalogue, pattern);
  return new Set([...(field?.kind === "text" ? TEXT_PARTS : []), ...(field?.forms ?? [])]);
}

const TEXT_PARTS: ReadonlySet<string> = new Set(["zh", "en"]);

/** Whether a key in braces, behind others, has no colon either: a comma before it ended a text that is not in quotes. */
export function isLoose({ flow, items }: YAMLMap, pair: Pair): boolean {
  // A colon without anything behind it has an empty scalar.
  return flow === true && pair.value === null && items[0] !== pair;
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
