/** What numbers are written in; one of these beside another makes another number. */
const NUMERALS = "0123456789〇零一二三四五六七八九十百千万";
const MARKS = /[\s\p{P}\p{S}]+/gu;

/** Nothing but Han characters, as most names are: already plain. */
const ONLY_HAN = /^[\u4e00-\u9fff]*$/u;

/** A text without what typing alone decides: full and half width, capitals, spaces, punctuation. */
export function plainText(text: string): string {
  if (ONLY_HAN.test(text)) return text;
  return text.normalize("NFKC").toLowerCase().replaceAll(MARKS, "");
}

/**
 * Whether a text holds another, whatever their spaces and punctuation. A match that continues a number is none: 2年 does
 * not stand in 12年.
 */
export function containsText(whole: string, part: string): boolean {
  return someContains([whole], part);
}

/** Whether any of some texts holds another. Texts as typed are looked at first: what agrees agrees to the letter, as a rule. */
export function someContains(texts: readonly string[], part: string): boolean {
  if (texts.some((text) => holds(text, part))) return true;
  const plain = plainText(part);
  return texts.some((text) => holds(plainText(text), plain));
}

function holds(whole: string, part: string): boolean {
  const first = part.charAt(0);
  const last = part.charAt(part.length - 1);
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const before = whole.charAt(at - 1);
    const after = whole.charAt(at + part.length);
    if (!continues(before, first) && !continues(last, after)) return true;
  }
  return false;
}

function continues(left: string, right: string): boolean {
  return left !== "" && right !== "" && NUMERALS.includes(left) && NUMERALS.includes(right);
}
