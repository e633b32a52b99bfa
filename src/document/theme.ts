import type { ParagraphStyle } from "./node.js";

/** The theme as `templates/theme.yaml` writes it; lengths carry their unit in the name. */
export interface Theme {
  readonly name: string;
  readonly faces: Readonly<Record<FaceRole, Face>>;
  readonly page: PageSetup;
  readonly paragraphs: Readonly<Record<ThemeStyle, ParagraphTheme>>;
  readonly headings: Readonly<Record<1 | 2 | 3 | 4, ParagraphTheme>>;
  readonly table: TableTheme;
  readonly gap: GapTheme;
  readonly stamp: StampTheme;
}

/** How a gap is printed, and a character that no font has. */
export interface GapTheme {
  readonly face: FaceRole;
  readonly bold: boolean;
  readonly textColour: string;
  readonly shadeColour: string;
}

/** What is printed across every page of a paper that is not final, behind the text. */
export interface StampTheme {
  readonly text: string;
  readonly face: FaceRole;
  readonly bold: boolean;
  readonly sizePoints: number;
  readonly colour: string;
  /** Counter-clockwise. */
  readonly angleDegrees: number;
}

export type FaceRole = "fangsong" | "heiti" | "kaiti" | "symbol";

/** Files under `templates/fonts/`, by role: stand-ins for the fonts that papers name. */
export type BundledFace = "song" | "songBold" | "hei" | "kai" | "latin" | "latinBold" | "symbol";

export interface Face {
  /** Font name written into the DOCX for East Asian text, and its alternative name. */
  readonly eastAsian: string;
  readonly alternative: string;
  /** Font name for digits and Latin letters. */
  readonly latin: string;
  readonly bundled: BundledFace;
  readonly bundledBold: BundledFace;
}

export interface PageSetup {
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  readonly marginTopMillimetres: number;
  readonly marginBottomMillimetres: number;
  readonly marginLeftMillimetres: number;
  readonly marginRightMillimetres: number;
  readonly headerMillimetres: number;
  readonly footerMillimetres: number;
}

/** Styles of the tree, and those only writers use. */
export type ThemeStyle =
  | ParagraphStyle
  | "listItem"
  | "contentsTitle"
  | "contents1"
  | "contents2"
  | "contents3"
  | "header"
  | "footer"
  | "footnote";

export interface ParagraphTheme {
  readonly face: FaceRole;
  /** A face in place of that of the role, in a theme made from a firm's document. */
  readonly ownFace?: Face;
  /** Colour of the text; black unless given. */
  readonly colour?: string;
  readonly bold?: boolean;
  readonly sizePoints: number;
  /** Exact distance of base lines, in points. */
  readonly exactPitchPoints: number;
  readonly firstLineCharacters: number;
  readonly hangingCharacters?: number;
  readonly indentCharacters?: number;
  readonly align: "left" | "center" | "right" | "justify";
  readonly spaceBeforePoints?: number;
  readonly spaceAfterPoints?: number;
  readonly keepWithNext?: boolean;
}

export interface TableTheme {
  readonly borderPoints: number;
  readonly cellPaddingHorizontalMillimetres: number;
  readonly cellPaddingVerticalMillimetres: number;
  /** Above and below the text in a cell of a form, whose lines are set tight. */
  readonly formPaddingVerticalMillimetres: number;
  /** Space below the table, added to what the block behind it asks for. */
  readonly spaceAfterPoints: number;
  /** Six hexadecimal digits, as in all colours of the theme. */
  readonly headShade: string;
  readonly shades: readonly [string, string, string, string];
}

/**
 * Whether a style is heavy by its East Asian face alone, as 黑体 is. Latin letters and digits come from another face; they are set bold
 * beside it, or a line would be of two weights.
 */
export function isHeavyByFace(theme: Theme, style: ParagraphTheme): boolean {
  return style.bold !== true && faceIn(theme, style).bundled === "hei";
}

/** The face of a paragraph. */
export function faceIn(
  { faces }: Pick<Theme, "faces">,
  { face, ownFace }: Pick<ParagraphTheme, "face" | "ownFace">,
): Face {
  return ownFace ?? faces[face];
}

/** Millimetres to points (1 inch = 25.4 mm = 72 pt). */
export function pointsOf(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

/** Points to twips, rounded (1 pt = 20 twips). */
export function twipsOf(points: number): number {
  return Math.round(points * 20);
}

/** Text width in points of a page of the given orientation. */
export function textWidthPoints(page: PageSetup, orientation: "portrait" | "landscape"): number {
  const width = orientation === "portrait" ? page.widthMillimetres : page.heightMillimetres;
  return pointsOf(width - page.marginLeftMillimetres - page.marginRightMillimetres);
}
