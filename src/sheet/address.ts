/** The letters of a column that counts from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell, `C7`. Rows and columns count from 1. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The name of a sheet as references write it: in quotes, which always may be there. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
