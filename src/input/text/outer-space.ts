/**
 * A text without the white space round it and at the ends of its lines: it is never meant in an answer, nobody sees it, and in a
 * document it stands between the answer and what follows. The full-width spaces that indent a Chinese paragraph go from every line, as
 * from the first: the document indents by itself. One that holds U+FEFF, which counts as white space, stays as it is: it is told of.
 */
export function withoutOuterSpace(text: string): string {
  if (text.includes("\uFEFF")) return text;
  return text
    .split("\n")
    .map((line) => line.trimEnd().replace(/^\u3000+/u, ""))
    .join("\n")
    .trim();
}
