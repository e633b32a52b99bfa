/**
 * A text without the white space round it and at the ends of its lines: it is never meant in an answer, nobody sees it, and in a
 * document it stands between the answer and what follows. One that holds U+FEFF, which counts as white space, stays as it is: it is told of.
 */
export function withoutOuterSpace(text: string): string {
  if (text.includes("\uFEFF")) return text;
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}
