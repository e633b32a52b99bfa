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
