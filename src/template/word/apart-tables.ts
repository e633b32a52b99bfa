const TABLE_END = "</w:tbl>";
const BOOKMARKS = "(?:<w:bookmark(?:Start|End)[^>]*\\/>)*";
/** What makes a place behind a table need a paragraph: another table, or the end of the body. */
const NEEDY = [
  new RegExp(`${BOOKMARKS}<w:tbl[\\s>]`, "y"),
  new RegExp(`${BOOKMARKS}(?:<w:sectPr[\\s>/]|</w:body>)`, "y"),
];

/**
 * Puts an empty paragraph where Word needs one because a paragraph disappeared: between two tables, of which it would otherwise make one,
 * and after a table at the end of the body. Where the template itself has such a place it is left alone.
 */
export function apartTables(filled: string, template: string): string {
  const ends = needyEnds(filled);
  if (ends.length === 0) return filled;
  const meant = new Set(needyEnds(template).map(({ kind }) => kind));
  let result = "";
  let at = 0;
  for (const { end, kind } of ends) {
    if (meant.has(kind)) continue;
    result += `${filled.slice(at, end)}<w:p/>`;
    at = end;
  }
  return result + filled.slice(at);
}

/** Where tables end that are followed by such a place, and the kind of place. Both kinds are looked for in one pass. */
function needyEnds(xml: string): readonly { readonly end: number; readonly kind: number }[] {
  const found: { end: number; kind: number }[] = [];
  for (let at = xml.indexOf(TABLE_END); at >= 0; at = xml.indexOf(TABLE_END, at + 1)) {
    const end = at + TABLE_END.length;
    const kind = NEEDY.findIndex((place) => {
      place.lastIndex = end;
      return place.test(xml);
    });
    if (kind >= 0) found.push({ end, kind });
  }
  return found;
}
