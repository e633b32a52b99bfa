/** Characters that XML 1.0 cannot carry (section 2.2): C0 but tab and line ends, U+FFFE, U+FFFF, lone surrogates. */
export function isXmlIllegal(codePoint: number): boolean {
  return (
    (codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a && codePoint !== 0x0d) ||
    (codePoint >= 0xd800 && codePoint <= 0xdfff) ||
    codePoint === 0xfffe ||
    codePoint === 0xffff
  );
}

/** Stands in a file for a character that it cannot carry. */
export const REPLACEMENT = "\uFFFD";

// By code units, several times faster: most texts hold no surrogate and need no second look.
const SUSPECT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
// In Unicode mode a pair of surrogates is one character, so that only lone ones match.
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Whether a text holds a character that XML 1.0 cannot carry, escaped or not. */
export function hasIllegalCharacter(text: string): boolean {
  return SUSPECT.test(text) && ILLEGAL.test(text);
}

/** The text with U+FFFD in place of every character that XML 1.0 cannot carry. */
export function withoutIllegalCharacters(text: string): string {
  if (!hasIllegalCharacter(text)) return text;
  let result = "";
  for (const character of text) {
    result += isXmlIllegal(character.codePointAt(0) ?? 0) ? REPLACEMENT : character;
  }
  return result;
}
