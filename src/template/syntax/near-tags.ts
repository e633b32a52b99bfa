/** Words that make no tag and were meant as one, with where they stand. */
export interface NearTag {
  readonly start: number;
  readonly text: string;
}

/** Braces of either keyboard: single ones or such as stand apart, with what is between them, and pairs that belong to no tag. */
const BRACES =
  /[{｛](?:[^\S\n]+[{｛])?[^\S\n]*(?<inside>[^{}｛｝\n<]{1,200})[}｝](?:[^\S\n]*[}｝])?|[{｛]{2}|[}｝]{2}/gu;
/** What stands in tags and hardly in words: the sign of a block, `else`, a path of a field with or without a helper. */
const MEANT = /^(?:[#＃/／][^\S\n]*[a-z]|else\b|(?:[a-z]\w*\s+)?(?!www\.)@?[a-z]\w*(?:[.．][a-z]\w*)+\s*$)/iu;

/** Words outside of tags that would be printed with their braces, and that nobody wants to have printed. */
export function nearTags(text: string): readonly NearTag[] {
  return [...text.matchAll(BRACES)].flatMap((found) => {
    const [whole] = found;
    const inside = found.groups?.["inside"];
    return inside === undefined || MEANT.test(inside) || /^[{｛]{2}|[}｝]{2}$/u.test(whole)
      ? [{ start: found.index, text: whole }]
      : [];
  });
}
