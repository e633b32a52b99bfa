/** Seven digits or more, as phone numbers group them, and identity numbers, whose last character may be an X. */
const NUMBER = /\+?\p{Nd}(?:[\s\p{Pd}.()（）·]{0,3}\p{Nd}){6,}[Xx]?/gu;

/** Bounded, because texts without an end are searched too. */
const EMAIL = /[^\s@＠,;:，；：<>“”"'/]{1,64}[@＠][^\s@＠,;:，；：<>“”"'/]{1,255}/gu;

/** A date, possibly with the hour that follows it, is no phone number: eight digits, or parted ones of which zeros may be gone. */
const DATE = /^(?:19|20)\d{2}(?:\d{4}|([-.])\d{1,2}\1\d{1,2})(?: \d{1,2})?$/u;

/** A mobile phone number or an identity number of 15 or 18 characters, which no count of persons looks like. */
const IDENTIFIER = /^(?:(?:\+?86)?1[3-9]\d{9}|\d{15}|\d{17}[\dXx])$/u;

/**
 * The text with what looks like a phone number, an e-mail address or an identity number starred out, character by
 * character: messages and reports are passed on, and whatever was written in the wrong place may be such a thing.
 */
export function withoutPersonalData(text: string): string {
  return text
    .replaceAll(EMAIL, stars)
    .replaceAll(NUMBER, (number) => (DATE.test(number) ? number : stars(number)));
}

/** The same where a count belongs: a large number is what one expects there, unless it is just a phone or identity number. */
export function countWithoutPersonalData(text: string): string {
  return IDENTIFIER.test(text.trim()) ? stars(text) : text.replaceAll(EMAIL, stars);
}

function stars(text: string): string {
  return "*".repeat(text.length);
}
