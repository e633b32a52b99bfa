/*
 * Where a Latin word may be parted: at a hyphen between letters, and in an address or another long code behind its
 * separators. Nothing is added at the break, so that what is copied is what stands in the filing.
 */

const ADDRESS = /^[("'<]*(?:https?:\/\/|ftp:\/\/|www\.|[\w.+-]+@[\w-]+\.)/iu;
/** A word this long without a hyphen is a code or a path, not a word of a language. */
const LONGEST_WORD = 24;
const SEPARATOR = /[/?&=#_~|+:;,.@-]/u;
const HYPHEN = /[-\u2010\u2013]/u;
const LETTER = /\p{L}/u;

/** Indices (UTF-16) before which a word may be parted, in order. */
export function softBreaks(word: string): readonly number[] {
  const isAddress = ADDRESS.test(word) || (word.length > LONGEST_WORD && /[/_.=&-]/u.test(word));
  const breaks: number[] = [];
  for (let index = 2; index < word.length - 1; index += 1) {
    const before = word[index - 1] ?? "";
    const after = word[index] ?? "";
    if (isAddress) {
      // Not inside "://" or another row of separators: none may begin a line.
      if (SEPARATOR.test(before) && /[\p{L}\p{N}]/u.test(after)) breaks.push(index);
    } else if (HYPHEN.test(before) && LETTER.test(word[index - 2] ?? "") && LETTER.test(after)) {
      breaks.push(index);
    }
  }
  return breaks;
}
