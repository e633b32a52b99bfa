/**
 * A text reduced to what makes it the same name or sentence: full and half width are one, and white space, marks and
 * case do not count.
 */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s\p{P}\p{S}]/gu, "")
    .toLowerCase();
}

/** Whether two texts are the same name or sentence. */
export function sameWords(left: string, right: string): boolean {
  return left === right || comparable(left) === comparable(right);
}

/** Whether one text has the words of another within it. Nothing is within a text without words. */
export function hasWords(text: string, words: string): boolean {
  const sought = comparable(words);
  return sought !== "" && comparable(text).includes(sought);
}
