import type { Heading } from "../document/node.js";
import { faceIn, type Face, type ParagraphTheme, type Theme, type ThemeStyle } from "../document/theme.js";

/** A style of the theme as this format uses it; lengths in points. */
export interface Style {
  readonly face: Face;
  /** Six hexadecimal digits. */
  readonly colour: string;
  readonly bold: boolean;
  readonly size: number;
  readonly pitch: number;
  readonly align: "left" | "center" | "right" | "justify";
  /** Indent of the first line, of all lines, and of the text behind a list label. */
  readonly firstLine: number;
  readonly indent: number;
  readonly hanging: number;
  readonly before: number;
  readonly after: number;
}

export function styleOf(theme: Theme, name: ThemeStyle): Style {
  return fromTheme(theme, theme.paragraphs[name]);
}

export function headingStyle(theme: Theme, level: Heading["level"]): Style {
  return fromTheme(theme, theme.headings[level]);
}

function fromTheme(theme: Theme, paragraph: ParagraphTheme): Style {
  const size = paragraph.sizePoints;
  return {
    face: faceIn(theme, paragraph),
    colour: paragraph.colour ?? "000000",
    bold: paragraph.bold ?? false,
    size,
    pitch: paragraph.exactPitchPoints,
    align: paragraph.align,
    firstLine: paragraph.firstLineCharacters * size,
    indent: (paragraph.indentCharacters ?? 0) * size,
    hanging: (paragraph.hangingCharacters ?? 0) * size,
    before: paragraph.spaceBeforePoints ?? 0,
    after: paragraph.spaceAfterPoints ?? 0,
  };
}
