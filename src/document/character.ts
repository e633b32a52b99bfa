/** Zero-width and bidirectional controls: invisible in print, kept in DOCX and HTML, left out of the PDF. */
export function isInvisibleControl(codePoint: number): boolean {
  return (
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x2069) ||
    codePoint === 0x061c ||
    codePoint === 0x00ad ||
    codePoint === 0xfeff
  );
}

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

/** Han, kana, hangul, bopomofo and East Asian punctuation and full-width forms: set in the East Asian face. */
export function isEastAsian(codePoint: number): boolean {
  return (
    (codePoint >= 0x2e80 && codePoint <= 0x303f) ||
    (codePoint >= 0x3040 && codePoint <= 0x33ff) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
    (codePoint >= 0xff00 && codePoint <= 0xffef) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}

/** Whether a text holds Chinese words: an e-mail address or a code is the same in every language. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Marks that are East Asian or Latin by their neighbours: quotes, dashes, ellipsis, middle dot. */
export function isAmbiguousMark(codePoint: number): boolean {
  return (
    codePoint === 0x2018 ||
    codePoint === 0x2019 ||
    codePoint === 0x201c ||
    codePoint === 0x201d ||
    codePoint === 0x2014 ||
    codePoint === 0x2026 ||
    codePoint === 0x00b7
  );
}
