import { hasHan } from "../../document/character.js";
import type { Field } from "../../foundation/field.js";

/** Codes of digits and Latin letters only. Numbers of documents may hold full-width brackets of their own, names of files anything. */
const PLAIN_CODE = /\/(?:unifiedSocialCreditCode|idNumber|phone|email)$/u;

/** From `！` to `～`, and the space: the characters of ASCII in the width of Han characters. */
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/gu;

/**
 * A telephone number, mail address, credit code or id number in the characters it is dialled, sent or looked up with: input
 * methods for Chinese write digits and letters in full width as well. Words, and texts of other fields, stay as they are.
 */
export function inHalfWidth({ pattern, kind }: Pick<Field, "pattern" | "kind">, text: string): string {
  if (kind !== "code" || !PLAIN_CODE.test(pattern) || hasHan(text)) return text;
  return text.replaceAll(FULL_WIDTH, (character) => character.normalize("NFKC"));
}
