import { isXmlIllegal } from "../../foundation/xml-character.js";
import type { Mistake } from "../findings.js";
import { unknownEntity } from "../mistakes/markup.js";
import { illegalInTemplate } from "../mistakes/syntax.js";

const AMPERSAND =
  /&(?<known>(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)?(?<rest>[^\s;&<]{0,20};?)/gu;

/** Every `&` of a text that begins no entity XML knows, or one for a character XML cannot carry. */
export function wrongEntities(
  text: string,
): readonly { readonly index: number; readonly mistake: Mistake }[] {
  return [...text.matchAll(AMPERSAND)].flatMap(({ index, groups }) => {
    const known = groups?.["known"];
    if (known === undefined) return { index, mistake: unknownEntity(`&${groups?.["rest"] ?? ""}`) };
    const digits = /^#x?(?<digits>[\dA-Fa-f]+)/u.exec(known)?.groups?.["digits"];
    if (digits === undefined) return [];
    const codePoint = Number.parseInt(digits, known.startsWith("#x") ? 16 : 10);
    const isLegal = codePoint <= 0x10_ff_ff && !isXmlIllegal(codePoint);
    return isLegal ? [] : { index, mistake: illegalInTemplate(codePoint) };
  });
}
