const DIGITS = "零一二三四五六七八九";

/** What may stand for a number in a Chinese text, digits or numerals up to 999; for use within a pattern. */
export const NUMBER = String.raw`\d+|[〇零一二两三四五六七八九十百]+`;

/** The number that digits or Chinese numerals up to 999 stand for: `24`, `二十四`, `一百零三`. */
export function numberFrom(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words);
  let total = 0;
  let digit: number | undefined;
  for (const character of words) {
    if (character === "十" || character === "百") {
      total += (digit ?? 1) * (character === "十" ? 10 : 100);
      digit = undefined;
    } else {
      digit = digitOf(character);
      if (digit === undefined) return undefined;
    }
  }
  return words === "" ? undefined : total + (digit ?? 0);
}

function digitOf(character: string): number | undefined {
  if (character === "〇") return 0;
  if (character === "两") return 2;
  const digit = DIGITS.indexOf(character);
  return digit < 0 ? undefined : digit;
}
