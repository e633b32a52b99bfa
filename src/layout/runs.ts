import type { BundledFace, Face } from "../document/theme.js";
import type { Language } from "../foundation/locale.js";
import type { FontSet } from "./font-set.js";
import type { LoadedFont } from "./fonts.js";
import { sidesOf, type LanguageCharacter, type Side } from "./scripts.js";

/** A stretch of a paragraph with one style. */
export interface Segment {
  readonly text: string;
  readonly face: Face;
  readonly bold: boolean;
  readonly language: Language;
}

/** A stretch of a segment set in one font file that has all its characters. Never parts a surrogate pair. */
export interface FontRun {
  /** Index of the segment. */
  readonly segment: number;
  readonly text: string;
  readonly font: LoadedFont;
  /** Bold was asked for and the font file is not bold: the strokes are to be thickened. */
  readonly embolden: boolean;
  /** The run is {@link MISSING_MARK} in place of a character that no font has. */
  readonly missing?: number;
}

/** 〓, the printers' mark for a character they have no type for. */
export const MISSING_MARK = "〓";

/** Marks a bundled face draws unfit for Chinese papers: a gap inside ——, a bullet as small as a dot, narrow quotes. */
const BETTER_FACE: Readonly<Partial<Record<BundledFace, Readonly<Record<string, BundledFace>>>>> = {
  song: { "—": "latin", "•": "latin" },
  songBold: { "—": "latinBold", "•": "latinBold" },
  hei: { "—": "latinBold", "•": "latinBold" },
  kai: { "•": "latin", "“": "song", "”": "song", "‘": "song", "’": "song" },
};

/** What a character is set in. */
interface Choice {
  readonly font: LoadedFont;
  readonly embolden: boolean;
  readonly missing: boolean;
}

/** Choices for the two sides of a style, by code point; a document asks the same few thousand questions over and over. */
type StyleChoices = Readonly<Record<Side, Map<number, Choice>>>;

const choices = new WeakMap<FontSet, Map<Face, readonly [plain: StyleChoices, bold: StyleChoices]>>();

/**
 * Parts a paragraph's segments into runs of one font: East Asian text in the face of the style, Latin letters
 * and digits in the Latin face, and where a font lacks a character the next of a fixed order that has it.
 * Neighbours count across segments, so a value between quotes of the template is judged with them.
 */
export function splitRuns(segments: readonly Segment[], fonts: FontSet): readonly FontRun[] {
  const characters = charactersOf(segments);
  const sides = sidesOf(characters);
  const runs: FontRun[] = [];
  let first = 0;
  while (first < characters.length) {
    const { segment, codePoint } = characters[first] ?? NOTHING;
    const own = segments[segment];
    if (own === undefined) break;
    const known = choicesOf(own, fonts);
    const { font, embolden, missing } = choose(codePoint, sides[first] ?? "latin", known, own, fonts);
    let end = first + 1;
    let text = missing ? MISSING_MARK : String.fromCodePoint(codePoint);
    for (; end < characters.length; end += 1) {
      const next = characters[end] ?? NOTHING;
      if (missing || next.segment !== segment) break;
      const other = choose(next.codePoint, sides[end] ?? "latin", known, own, fonts);
      if (other.font !== font || other.embolden !== embolden || other.missing) break;
      text += String.fromCodePoint(next.codePoint);
    }
    runs.push({ segment, text, font, embolden, ...(missing ? { missing: codePoint } : {}) });
    first = end;
  }
  return runs;
}

interface Character extends LanguageCharacter {
  /** Index of its segment. */
  readonly segment: number;
}

const NOTHING: Character = { codePoint: 0, language: "zh", segment: -1 };

function charactersOf(segments: readonly Segment[]): readonly Character[] {
  const characters: Character[] = [];
  segments.forEach(({ text, language }, segment) => {
    for (let index = 0; index < text.length;) {
      const codePoint = text.codePointAt(index) ?? 0;
      characters.push({ codePoint, language, segment });
      index += codePoint > 0xffff ? 2 : 1;
    }
  });
  return characters;
}

function choicesOf({ face, bold }: Segment, fonts: FontSet): StyleChoices {
  let byFace = choices.get(fonts);
  if (byFace === undefined) choices.set(fonts, (byFace = new Map()));
  let known = byFace.get(face);
  if (known === undefined) byFace.set(face, (known = [newChoices(), newChoices()]));
  return known[bold ? 1 : 0];
}

function newChoices(): StyleChoices {
  return { eastAsian: new Map(), latin: new Map() };
}

function choose(
  codePoint: number,
  side: Side,
  known: StyleChoices,
  segment: Segment,
  fonts: FontSet,
): Choice {
  let choice = known[side].get(codePoint);
  if (choice === undefined) known[side].set(codePoint, (choice = decide(codePoint, segment, side, fonts)));
  return choice;
}

function decide(codePoint: number, { face, bold }: Segment, side: Side, fonts: FontSet): Choice {
  const own = bold ? face.bundledBold : face.bundled;
  // Latin letters beside a face that is heavy by design are bold, or a line would be of two weights.
  const heavy = bold || fonts.bundled(own).isBold;
  const asked = side === "latin" ? heavy : bold;
  const candidates = candidatesFor(codePoint, face, own, heavy, asked, side, fonts);
  const font = candidates.find(({ coverage }) => coverage.has(codePoint));
  if (font === undefined && String.fromCodePoint(codePoint).trim() !== "") {
    return { font: fonts.bundled("song"), embolden: false, missing: true };
  }
  const chosen = font ?? candidates[0] ?? fonts.bundled(own);
  // A face that is heavy by design, such as 黑体, is not thickened for a style that does not ask for bold.
  const isOwnDesign = !asked && chosen === fonts.named(face, side, asked);
  return { font: chosen, embolden: heavy && !chosen.isBold && !isOwnDesign, missing: false };
}

/** The fonts that may set a character, best first: the user's, the bundled stand-in, then whatever has it. */
function candidatesFor(
  codePoint: number,
  face: Face,
  own: BundledFace,
  heavy: boolean,
  bold: boolean,
  side: Side,
  fonts: FontSet,
): readonly LoadedFont[] {
  const named = fonts.named(face, side, bold);
  const latin: BundledFace = bold ? "latinBold" : "latin";
  const better = side === "eastAsian" ? BETTER_FACE[own]?.[String.fromCodePoint(codePoint)] : undefined;
  const first = side === "latin" ? latin : (better ?? own);
  const fallbacks: readonly BundledFace[] = heavy ? [own, "songBold", "song"] : [own, "song"];
  const bundled = [first, ...fallbacks, latin, "symbol" as const].map((name) => fonts.bundled(name));
  return [...(named === undefined ? [] : [named]), ...bundled, ...fonts.others];
}
