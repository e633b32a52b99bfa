/**
 * The records of a CSV text (RFC 4180: quoted fields may hold commas, line ends and doubled quotes), by the names in
 * its first line. Throws on a record whose number of fields differs from the first line's.
 */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = rowsOf(text.replace(/^\uFEFF/u, ""));
  return rows.map((row, index) => {
    if (row.length !== header.length) {
      throw new Error(`record ${index + 1} has ${row.length} fields, the header has ${header.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? ""]));
  });
}

/** Fields end at a comma or at the end of a line; one pattern reads a field with what ends it. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/uy;
  while (field.lastIndex < text.length) {
    const start = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new Error(`a quote is out of place at character ${start + 1}`);
    const [, quoted, plain = "", end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}
