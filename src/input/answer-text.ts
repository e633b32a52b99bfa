import type { Field } from "../foundation/field.js";
import { fieldAt, type Catalogue } from "./catalogue.js";
import { textValue } from "./scalar.js";
import { inHalfWidth } from "./questionnaire/half-width.js";
import { withoutOuterSpace } from "./text/outer-space.js";

/** The languages of a text, whose field is that of the text. */
const LANGUAGES = /\/(?:zh|en)$/u;

/** A reason is a text whatever the field takes. */
const REASON = /\/notApplicable$/u;

/** The field whose words stand at a pattern, in one language or as the reason why it does not apply; `undefined` where no words belong. */
export function worded(pattern: string, catalogue: Catalogue): Field | undefined {
  const place = pattern.replace(LANGUAGES, "");
  const field = fieldAt(catalogue, place);
  if (field?.kind === "text" || field?.kind === "code") return field;
  return REASON.test(place) ? fieldAt(catalogue, place.replace(REASON, "")) : undefined;
}

/**
 * Words as an answer, the same from a file as from a form: without outer white space, so that blanks alone are no answer, and
 * codes in the characters they are looked up with. What is no answer stays as it is.
 */
export function answerText(text: string, pattern: string, catalogue: Catalogue): string {
  const field = worded(pattern, catalogue);
  if (field === undefined) return text;
  // U+FEFF counts as white space here, and a text of nothing else is told of by its character as well.
  const words = text.trim() === "" ? "" : withoutOuterSpace(text);
  return field.pattern === pattern ? inHalfWidth(field, words) : words;
}

/** A text at a place as the answer that it is: a choice as its code, words as {@link answerText} has them. */
export function answerOf(text: string, pattern: string, catalogue: Catalogue): string {
  return answerText(textValue(text, fieldAt(catalogue, pattern)), pattern, catalogue);
}
