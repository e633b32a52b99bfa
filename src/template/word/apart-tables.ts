const BOOKMARKS = "(?:<w:bookmark(?:Start|End)[^>]*\\/>)*";
const ADJACENT = new RegExp(`</w:tbl>(${BOOKMARKS})(?=<w:tbl[\\s>])`, "gu");
const LAST = new RegExp(`</w:tbl>(${BOOKMARKS})(?=<w:sectPr[\\s>/]|</w:body>)`, "gu");

/**
 * Puts an empty paragraph where Word needs one because a paragraph disappeared: between two tables, of which it would otherwise make one,
 * and after a table at the end of the body. Where the template itself has such a place it is left alone.
 */
export function apartTables(filled: string, template: string): string {
  let result = filled;
  for (const place of [ADJACENT, LAST]) {
    if (template.search(place) < 0) result = result.replaceAll(place, "</w:tbl>$1<w:p/>");
  }
  return result;
}
