import { element } from "../../ooxml/xml.js";
import { pointsOf, twipsOf, type PageSetup } from "../../document/theme.js";

/** A page in twips (1/20 pt), rounded once so that all widths add up. */
export interface PageGeometry {
  readonly orientation: "portrait" | "landscape";
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
  readonly textWidth: number;
  readonly textHeight: number;
}

/** Millimetres as whole twips: Word and its validators refuse fractions and measures with a unit. */
export function twipsOfMillimetres(millimetres: number): number {
  return twipsOf(pointsOf(millimetres));
}

/** The page of an orientation. Margins stay at their edge: turning the page swaps width and height only. */
export function pageGeometry(page: PageSetup, orientation: "portrait" | "landscape"): PageGeometry {
  const short = twipsOfMillimetres(page.widthMillimetres);
  const long = twipsOfMillimetres(page.heightMillimetres);
  const [width, height] = orientation === "portrait" ? [short, long] : [long, short];
  const top = twipsOfMillimetres(page.marginTopMillimetres);
  const bottom = twipsOfMillimetres(page.marginBottomMillimetres);
  const left = twipsOfMillimetres(page.marginLeftMillimetres);
  const right = twipsOfMillimetres(page.marginRightMillimetres);
  return {
    orientation,
    width,
    height,
    top,
    bottom,
    left,
    right,
    header: twipsOfMillimetres(page.headerMillimetres),
    footer: twipsOfMillimetres(page.footerMillimetres),
    textWidth: width - left - right,
    textHeight: height - top - bottom,
  };
}

/** Indents counted in characters of the paragraph's own size. */
export interface CharacterIndent {
  readonly left?: number;
  readonly hanging?: number;
  readonly firstLine?: number;
}

/**
 * `w:ind` with both measures: characters for Word (they follow the font size), twips for readers that know no
 * characters.
 */
export function indentElement(indent: CharacterIndent, sizePoints: number): string {
  const attributes: Record<string, number> = {};
  const add = (name: string, characters: number | undefined): void => {
    if (characters === undefined) return;
    attributes[`w:${name}Chars`] = Math.round(characters * 100);
    attributes[`w:${name}`] = twipsOf(characters * sizePoints);
  };
  add("left", indent.left);
  add("hanging", indent.hanging);
  add("firstLine", indent.firstLine);
  return element("w:ind", attributes);
}

/**
 * Whole twips for shares of a width: rounded so that they add up to `width` exactly, none below 1.
 * Shares need not add up to 1.
 */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + Math.max(share, 0), 0);
  let used = 0;
  let sum = 0;
  return shares.map((share) => {
    sum += total > 0 ? Math.max(share, 0) / total : 1 / shares.length;
    const column = Math.max(1, Math.round(sum * width) - used);
    used += column;
    return column;
  });
}
