import { faceIn, type FaceRole, type ParagraphTheme, type Theme } from "../../document/theme.js";
import type { LocalizedText } from "../../foundation/locale.js";

/** One value of a theme and what is wanted of it. */
export interface Expectation {
  readonly name: LocalizedText;
  readonly found: LocalizedText;
  readonly wanted: LocalizedText;
  readonly isMet: boolean;
}

const LATIN = "Times New Roman";
const BOLD: LocalizedText = { zh: "加黑", en: "bold" };
const REGULAR: LocalizedText = { zh: "常规", en: "regular" };

const UNITS = {
  points: { zh: "磅", en: " pt" },
  millimetres: { zh: "毫米", en: " mm" },
  characters: { zh: "字符", en: " characters" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** That East Asian text of a paragraph is set in one of these faces, the usual name first. */
export function faceOf(
  paragraph: LocalizedText,
  theme: Theme,
  look: ParagraphTheme,
  wanted: readonly [string, ...string[]],
): Expectation {
  const found = faceIn(theme, look).eastAsian;
  return {
    name: partOf(paragraph, { zh: "字体", en: "face" }),
    found: both(found),
    wanted: both(wanted[0]),
    isMet: wanted.includes(found),
  };
}

/** That digits and letters of a role are set in Times New Roman. */
export function latinOf(paragraph: LocalizedText, theme: Theme, face: FaceRole): Expectation {
  const found = theme.faces[face].latin;
  return {
    name: partOf(paragraph, { zh: "的数字和字母", en: "Latin face" }),
    found: both(found),
    wanted: both(LATIN),
    isMet: found === LATIN,
  };
}

/** That a paragraph is bold. */
export function boldOf(paragraph: LocalizedText, { bold = false }: ParagraphTheme): Expectation {
  return {
    name: partOf(paragraph, { zh: "字重", en: "weight" }),
    found: bold ? BOLD : REGULAR,
    wanted: BOLD,
    isMet: bold,
  };
}

/** That a measure has a value, or is not further from it than `tolerance`. */
export function numberOf(
  name: LocalizedText,
  found: number,
  wanted: number,
  unit: keyof typeof UNITS,
  tolerance = 0,
): Expectation {
  const { zh, en } = UNITS[unit];
  return {
    name,
    found: { zh: `${found}${zh}`, en: `${found}${en}` },
    wanted: { zh: `${wanted}${zh}`, en: `${wanted}${en}` },
    isMet: Math.abs(found - wanted) <= tolerance,
  };
}

/** What of something is meant: 正文字体, body text face. */
export function partOf(whole: LocalizedText, part: LocalizedText): LocalizedText {
  return { zh: whole.zh + part.zh, en: `${whole.en} ${part.en}` };
}

function both(name: string): LocalizedText {
  return { zh: name, en: name };
}
