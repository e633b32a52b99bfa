/**
 * Widths of Times New Roman, in thousandths of the size, from the space (U+0020) on: the published metrics of Times-Roman
 * (Adobe Core 14 AFM), which the Latin faces of all themes share. For estimates where no font is open.
 */
const WIDTHS: readonly number[] = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const FIRST = 0x20;
/** Letters with accents and other signs: as wide as most capitals. */
const OTHER = 722;
/** Bold letters are wider, none of the metrics by more than this. */
const BOLD = 1.12;

/** About how wide a word is, in points; rather more than less. */
export function latinWidth(word: string, sizePoints: number, isBold: boolean): number {
  let units = 0;
  for (const character of word) units += WIDTHS[(character.codePointAt(0) ?? 0) - FIRST] ?? OTHER;
  return (units / 1000) * sizePoints * (isBold ? BOLD : 1);
}
