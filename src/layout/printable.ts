import { isInvisibleControl } from "../document/character.js";
import { isXmlIllegal } from "../foundation/xml-character.js";
import type { Place } from "../foundation/diagnostic.js";
import type { Pointer } from "../foundation/pointer.js";
import type { Findings } from "./findings.js";

/** Spaces of other widths, which not every font has. */
const OTHER_SPACES = /[\t\u1680\u2000-\u200a\u202f\u205f]/gu;

/** Letters of scripts that are read from the right. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** The characters of a text that belong to scripts read from the right, which layout would put in the wrong order. */
export function rightToLeft(text: string): readonly number[] {
  return Array.from(text.matchAll(RIGHT_TO_LEFT), ([character]) => character.codePointAt(0) ?? 0);
}

/**
 * The text without what cannot be printed; line ends are `\n`, odd spaces plain. Invisible controls are reported
 * here, characters that no file carries by `illegalCharacters`.
 */
export function printable(
  text: string,
  findings: Findings,
  origin: { readonly source: Pointer | undefined; readonly template: Place | undefined },
): string {
  let result = "";
  for (const character of text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replaceAll(OTHER_SPACES, " ")) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isInvisibleControl(codePoint)) findings.character("invisible-left-out", codePoint, origin);
    else if (!isXmlIllegal(codePoint)) result += character;
  }
  return result;
}
