import type { Font } from "fontkit";
import type { BundledFace, Face } from "../document/theme.js";
import { Coverage } from "./coverage.js";
import { bundledFont, type LoadedFont } from "./fonts.js";
import { openFont } from "./open-font.js";

/** A font file of the user. */
export interface FontFile {
  /** Where messages say it comes from. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Fonts of the user before the bundled ones. */
export interface FontSet {
  /** The font of the user that a theme names, bold where that is asked for and there is one. */
  named(face: Face, side: "eastAsian" | "latin", bold: boolean): LoadedFont | undefined;
  /** The bundled font that stands in for it. */
  bundled(face: BundledFace): LoadedFont;
  /** Any other fonts of the user, for characters that nothing else has. */
  readonly others: readonly LoadedFont[];
  /** Whether a document says which of the fonts it names were replaced by bundled ones. */
  readonly reportsSubstitutes: boolean;
}

/** The fonts that the toolkit brings along, and no other: the same pages on every machine. */
export const BUNDLED_FONTS: FontSet = {
  named: () => undefined,
  bundled: bundledFont,
  others: [],
  reportsSubstitutes: false,
};

/** Why a font file is not used. */
export interface RefusedFont {
  readonly path: string;
  /** Name of the font, or of the file where it cannot be read. */
  readonly name: string;
  readonly reason: "unreadable" | "no embedding";
}

/**
 * Opens font files (TrueType, OpenType, collections). A font that may not be embedded in whole or part (OpenType, OS/2
 * `fsType`: restricted licence, no subsetting, bitmaps only) and a file that is no font are refused, not used.
 */
export function openFonts(files: readonly FontFile[]): {
  readonly fonts: readonly LoadedFont[];
  readonly refused: readonly RefusedFont[];
} {
  const fonts: LoadedFont[] = [];
  const refused: RefusedFont[] = [];
  for (const { path, bytes } of files) {
    for (const member of membersOf(bytes) ?? [undefined]) {
      if (member === undefined) refused.push({ path, name: path, reason: "unreadable" });
      else if (member.mayBeEmbedded) fonts.push(loadedFont(member.font, path));
      else refused.push({ path, name: member.font.fullName, reason: "no embedding" });
    }
  }
  return { fonts, refused };
}

/**
 * A set that takes fonts of the user where the theme names them, by family name, and the bundled ones elsewhere.
 *
 * @param aliases family names by which a font goes as well, by path of its file
 */
export function fontSetOf(
  fonts: readonly LoadedFont[],
  aliases: ReadonlyMap<string, string> = new Map(),
): FontSet {
  const byName = new Map<string, LoadedFont>();
  // A family is asked for upright and in its usual weight: italics and light cuts come last, and only fill in characters.
  for (const loaded of fonts.toSorted((left, right) => unusualness(left) - unusualness(right))) {
    const { familyName, postscriptName } = loaded.font;
    for (const name of [familyName, postscriptName, aliases.get(loaded.path) ?? ""]) {
      const key = keyOf(name, loaded.isBold);
      if (name !== "" && !byName.has(key)) byName.set(key, loaded);
    }
  }
  const find = (name: string, bold: boolean): LoadedFont | undefined =>
    byName.get(keyOf(name, bold)) ?? byName.get(keyOf(name, false));
  return {
    named: (face, side, bold) =>
      side === "latin"
        ? find(face.latin, bold)
        : (find(face.eastAsian, bold) ?? find(face.alternative, bold)),
    bundled: bundledFont,
    others: fonts,
    reportsSubstitutes: true,
  };
}

/** How far a font is from the plain cut of its weight (OpenType, OS/2 `usWeightClass`: 400 regular, 700 bold). */
function unusualness({ font, isBold }: LoadedFont): number {
  const isSlanted = font.italicAngle !== 0 || /italic|oblique/iu.test(font.subfamilyName);
  return Math.abs(font["OS/2"].usWeightClass - (isBold ? 700 : 400)) + (isSlanted ? 10_000 : 0);
}

function keyOf(name: string, bold: boolean): string {
  return `${name.toLowerCase().replaceAll(/[\s_-]/gu, "")}${bold ? "+" : ""}`;
}

interface Member {
  readonly font: Font;
  readonly mayBeEmbedded: boolean;
}

function membersOf(bytes: Uint8Array): readonly Member[] | undefined {
  try {
    const opened = openFont(Buffer.from(bytes));
    const fonts = "fonts" in opened ? opened.fonts : [opened];
    if (fonts.some((font) => !(font.unitsPerEm > 0) || font.postscriptName === "")) return undefined;
    return fonts.map((font) => {
      // The tables that layout and embedding read are asked for here, where a damaged file can still be refused.
      font.glyphForCodePoint(0x20);
      const { fsType } = font["OS/2"];
      return { font, mayBeEmbedded: !fsType.noEmbedding && !fsType.noSubsetting && !fsType.bitmapOnly };
    });
  } catch {
    return undefined;
  }
}

function loadedFont(font: Font, path: string): LoadedFont {
  const isBold = /bold|black|heavy/iu.test(font.subfamilyName);
  return { name: font.postscriptName, path, font, coverage: new Coverage(font), isBold };
}
