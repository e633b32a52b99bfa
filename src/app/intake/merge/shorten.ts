/** Characters of a text that are shown before and behind what is different. */
const CONTEXT = 12;

/** What is the same stays whole up to so many characters: a few more read better than a cut. */
const WHOLE = 28;

/** The most characters of a difference that are shown, and of a text that stands alone. */
const LONGEST = 48;

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** A text cut to what a line of a terminal shows. */
export function shortened(text: string): string {
  return middleCut(charactersOf(text));
}

/**
 * Two texts cut to where they differ: what they have in common is left out but for a few characters on each side, and a
 * long difference is cut in its middle.
 */
export function shortenedAround(before: string, after: string): readonly [before: string, after: string] {
  const left = charactersOf(before);
  const right = charactersOf(after);
  if (left.length <= LONGEST && right.length <= LONGEST) return [before, after];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const cut = (text: readonly string[]): string => {
    const from = start > WHOLE ? start - CONTEXT : 0;
    const to = end > WHOLE ? text.length - end + CONTEXT : text.length;
    const head = from === 0 ? "" : "…";
    const tail = to === text.length ? "" : "…";
    return head + middleCut(text.slice(from, to)) + tail;
  };
  return [cut(left), cut(right)];
}

function middleCut(text: readonly string[]): string {
  if (text.length <= LONGEST) return text.join("");
  const half = Math.floor((LONGEST - 1) / 2);
  return `${text.slice(0, half).join("")}…${text.slice(-half).join("")}`;
}

/** Characters as people see them, so that none is cut in two. */
function charactersOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
