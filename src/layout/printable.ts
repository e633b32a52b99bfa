import { isInvisibleControl } from "../document/character.js";
import { isXmlIllegal } from "../foundation/xml-character.js";
import type { Place } from "../foundation/diagnostic.js";
import type { Pointer } from "../foundation/pointer.js";
import type { Findings } from "./findings.js";

/** Spaces of other widths, which not every font has. */
const OTHER_SPACES = /[\t\u1680\u2000-\u200a\u202f\u205f]/gu;

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
