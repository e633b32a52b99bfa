/**
 * A text reduced to what makes it the same name or sentence: full and half width are one, and white space, marks and
 * case do not count.
 */
export function comparable(text: string): string {
  if (isPlain(text)) return text;
  return text
    .normalize("NFKC")
    .replaceAll(/[\s\p{P}\p{S}]/gu, "")
    .toLowerCase();
}

function isHan(unit: number): boolean {
  return unit >= 0x4e_00 && unit <= 0x9f_ff;
}

/** Nothing but Han characters, as most names are: already what {@link comparable} makes of it. */
function isPlain(text: string): boolean {
  return /^[\u4e00-\u9fff]*$/.test(text);
}

/** How much of two long texts is compared before the whole. */
const BEGINNING = 40;

/** Whether two texts are the same name or sentence. */
export function sameWords(left: string, right: string): boolean {
  if (left === right) return true;
  if (isHan(left.charCodeAt(0)) && isHan(right.charCodeAt(0)) && left.charAt(0) !== right.charAt(0))
    return false;
  const beginnings = [comparable(left.slice(0, BEGINNING)), comparable(right.slice(0, BEGINNING))] as const;
  if (!beginnings[0].startsWith(beginnings[1]) && !beginnings[1].startsWith(beginnings[0])) return false;
  return comparable(left) === comparable(right);
}

/** Whether one text has the words of another within it. Nothing is within a text without words. */
export function hasWords(text: string, words: string): boolean {
  const sought = comparable(words);
  return sought !== "" && (text.includes(words) || comparable(text).includes(sought));
}
