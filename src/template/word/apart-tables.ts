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
  return NEEDY.reduce((xml, place) => {
    const ends = endsBefore(xml, place);
    if (ends.length === 0 || endsBefore(template, place).length > 0) return xml;
    let result = "";
    let at = 0;
    for (const end of ends) {
      result += `${xml.slice(at, end)}<w:p/>`;
      at = end;
    }
    return result + xml.slice(at);
  }, filled);
}

/** Where tables end that are followed by such a place. */
function endsBefore(xml: string, place: RegExp): readonly number[] {
  const found: number[] = [];
  for (let at = xml.indexOf(TABLE_END); at >= 0; at = xml.indexOf(TABLE_END, at + 1)) {
    const end = at + TABLE_END.length;
    place.lastIndex = end;
    if (place.test(xml)) found.push(end);
  }
  return found;
}
