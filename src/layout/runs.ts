import type { BundledFace, Face } from "../document/theme.js";
import type { Language } from "../foundation/locale.js";
import type { FontSet, LoadedFont } from "./fonts.js";
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
const BETTER_FACE: Readonly<Partial<Record<string, Readonly<Record<string, BundledFace>>>>> = {
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

/** Choices by style and side; a document asks the same few thousand questions over and over. */
const choices = new WeakMap<FontSet, Map<string, Map<number, Choice>>>();

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
    const choice = choose(codePoint, own, sides[first] ?? "latin", fonts);
    const { font, embolden, missing } = choice;
    let end = first + 1;
    let text = missing ? MISSING_MARK : String.fromCodePoint(codePoint);
    for (; end < characters.length; end += 1) {
      const next = characters[end] ?? NOTHING;
      if (missing || next.segment !== segment) break;
      const other = choose(next.codePoint, own, sides[end] ?? "latin", fonts);
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

function choose(codePoint: number, segment: Segment, side: Side, fonts: FontSet): Choice {
  const own = segment.bold ? segment.face.bundledBold : segment.face.bundled;
  const key = `${own}${segment.bold ? "+" : ""}${side}`;
  let byStyle = choices.get(fonts);
  if (byStyle === undefined) choices.set(fonts, (byStyle = new Map<string, Map<number, Choice>>()));
  let known = byStyle.get(key);
  if (known === undefined) byStyle.set(key, (known = new Map<number, Choice>()));
  let choice = known.get(codePoint);
  if (choice === undefined)
    known.set(codePoint, (choice = decide(codePoint, own, segment.bold, side, fonts)));
  return choice;
}

function decide(codePoint: number, own: BundledFace, bold: boolean, side: Side, fonts: FontSet): Choice {
  const character = String.fromCodePoint(codePoint);
  const latin: BundledFace = bold ? "latinBold" : "latin";
  const ownFonts = fonts.of(own);
  const heavy = bold || (side === "eastAsian" && ownFonts[0]?.isBold === true);
  const better = side === "eastAsian" ? BETTER_FACE[ownFonts[0]?.name ?? ""]?.[character] : undefined;
  const first = side === "latin" ? latin : (better ?? own);
  const fallbacks: readonly BundledFace[] = heavy ? [own, "songBold", "song"] : [own, "song"];
  const candidates = [first, ...fallbacks, latin, "symbol" as const].flatMap((face) => fonts.of(face));
  const font = candidates.find(({ coverage }) => coverage.has(codePoint));
  const [song] = fonts.of("song");
  if (font === undefined && character.trim() !== "" && song !== undefined) {
    return { font: song, embolden: false, missing: true };
  }
  const chosen = font ?? candidates[0];
  if (chosen === undefined) throw new Error("a font set without fonts");
  return { font: chosen, embolden: heavy && !chosen.isBold, missing: false };
}
