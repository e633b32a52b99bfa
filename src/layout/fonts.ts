import { readFileSync } from "node:fs";
import type { Font } from "fontkit";
import type { BundledFace } from "../document/theme.js";
import { MachineError } from "../foundation/errors.js";
import { packagePath } from "../foundation/package-root.js";
import { Coverage } from "./coverage.js";
import { openFont } from "./open-font.js";

/** One line of `templates/fonts/fonts.json`: what a font file is and where it comes from. */
export interface FontRecord {
  readonly file: string;
  /** Family and style as LibreOffice and other programs list them. */
  readonly family: string;
  readonly style: string;
  readonly postscriptName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly characters: number;
  /** npm package, its version and the file in it that the font was made of. */
  readonly package: string;
  readonly version: string;
  readonly source: string;
  readonly licence: string;
  readonly licenceFile: string;
}

/** A font that can be set: read and parsed once a process, because parsing costs more than a page of text. */
export interface LoadedFont {
  /** Names the font in a document, alike for every machine: a face of the toolkit, or the PostScript name of another. */
  readonly name: string;
  /** Where messages say it comes from. */
  readonly path: string;
  readonly font: Font;
  readonly coverage: Coverage;
  /** It is bold by itself; others are thickened where bold is asked for. */
  readonly isBold: boolean;
}

/** A font that the toolkit brings along. */
export interface BundledFont extends LoadedFont {
  readonly name: BundledFace;
  readonly record: FontRecord;
}

/** Every bundled face, in the order of `templates/fonts/fonts.json`. */
export const BUNDLED_FACES: readonly BundledFace[] = [
  "song",
  "songBold",
  "hei",
  "kai",
  "latin",
  "latinBold",
  "symbol",
];

const BOLD_FACES: ReadonlySet<BundledFace> = new Set(["songBold", "hei", "latinBold"]);

let catalogue: Readonly<Record<BundledFace, FontRecord>> | undefined;
const loaded = new Map<BundledFace, BundledFont>();

/** What is bundled, from where and under which licence. Read once a process. */
export function fontCatalogue(): Readonly<Record<BundledFace, FontRecord>> {
  catalogue ??= readCatalogue(packagePath("templates/fonts/fonts.json"));
  return catalogue;
}

/** The bundled font of a face. Throws {@link MachineError} when its file is missing or damaged. */
export function bundledFont(face: BundledFace): BundledFont {
  const known = loaded.get(face);
  if (known !== undefined) return known;
  const record = fontCatalogue()[face];
  const path = packagePath(`templates/fonts/${record.file}`);
  const font = readFont(path);
  const entry = {
    name: face,
    record,
    path,
    font,
    coverage: new Coverage(font),
    isBold: BOLD_FACES.has(face),
  };
  loaded.set(face, entry);
  return entry;
}

/** Width of a text on one line, in points: the sum of advance widths, without kerning, as Word sets by default. */
export function textWidth(text: string, { coverage }: LoadedFont, sizePoints: number): number {
  let units = 0;
  for (const character of text) units += coverage.advance(character.codePointAt(0) ?? 0);
  return (units / coverage.unitsPerEm) * sizePoints;
}

function readCatalogue(path: string): Readonly<Record<BundledFace, FontRecord>> {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isCatalogue(value)) throw damaged(path, undefined);
  return value;
}

function isCatalogue(value: unknown): value is Readonly<Record<BundledFace, FontRecord>> {
  return (
    typeof value === "object" && value !== null && BUNDLED_FACES.every((face) => Object.hasOwn(value, face))
  );
}

function readFont(path: string): Font {
  try {
    const font = openFont(readFileSync(path));
    if (!("fonts" in font)) return font;
  } catch (error) {
    throw damaged(path, error);
  }
  throw damaged(path, undefined);
}

function damaged(path: string, cause: unknown): MachineError {
  return new MachineError(
    { zh: `随附字体缺失或损坏：${path}`, en: `A bundled font is missing or damaged: ${path}` },
    { zh: "请重新安装本工具。", en: "Install the toolkit again." },
    { cause },
  );
}
