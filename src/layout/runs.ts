import type { BundledFace, Face } from "../document/theme.js";
import type { Language } from "../foundation/locale.js";
import { covers, isBoldFace } from "./fonts.js";
import { sidesOf, type Side } from "./scripts.js";

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
  readonly font: BundledFace;
  /** Bold was asked for and the font file is not bold: the strokes are to be thickened. */
  readonly embolden: boolean;
  /** The run is {@link MISSING_MARK} in place of a character that no font has. */
  readonly missing?: number;
}

/** 〓, the printers' mark for a character they have no type for. */
export const MISSING_MARK = "〓";

/** Marks a face draws unfit for Chinese papers: a gap inside ——, a bullet as small as a dot, narrow quotes. */
const BETTER_FACE: Readonly<Partial<Record<BundledFace, Readonly<Record<string, BundledFace>>>>> = {
  song: { "—": "latin", "•": "latin" },
  songBold: { "—": "latinBold", "•": "latinBold" },
  hei: { "—": "latinBold", "•": "latinBold" },
  kai: { "•": "latin", "“": "song", "”": "song", "‘": "song", "’": "song" },
};

/**
 * Parts a paragraph's segments into runs of one font: East Asian text in the face of the style, Latin letters
 * and digits in the Latin face, and where a font lacks a character the next of a fixed order that has it.
 * Neighbours count across segments, so a value between quotes of the template is judged with them.
 */
export function splitRuns(segments: readonly Segment[]): readonly FontRun[] {
  const characters = segments.flatMap(({ text, language }, segment) =>
    Array.from(text, (character) => ({
      character,
      codePoint: character.codePointAt(0) ?? 0,
      language,
      segment,
    })),
  );
  const sides = sidesOf(characters);
  const runs: FontRun[] = [];
  characters.forEach(({ character, codePoint, segment }, index) => {
    const owner = segments[segment];
    if (owner === undefined) return;
    const run = {
      segment,
      text: character,
      ...fontFor(character, codePoint, owner, sides[index] ?? "latin"),
    };
    const last = runs.at(-1);
    if (last !== undefined && joins(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + character };
    else runs.push(run);
  });
  return runs;
}

function joins(left: FontRun, right: FontRun): boolean {
  return (
    left.segment === right.segment &&
    left.font === right.font &&
    left.embolden === right.embolden &&
    left.missing === undefined &&
    right.missing === undefined
  );
}

function fontFor(
  character: string,
  codePoint: number,
  segment: Segment,
  side: Side,
): Omit<FontRun, "segment" | "text"> & { readonly text?: string } {
  const own = segment.bold ? segment.face.bundledBold : segment.face.bundled;
  const latin: BundledFace = segment.bold ? "latinBold" : "latin";
  const heavy = segment.bold || (side === "eastAsian" && isBoldFace(own));
  const face = side === "eastAsian" ? (BETTER_FACE[own]?.[character] ?? own) : latin;
  const fallbacks: readonly BundledFace[] = heavy ? [own, "songBold", "song"] : [own, "song"];
  const font = [face, ...fallbacks, latin, "symbol" as const].find((candidate) =>
    covers(candidate, codePoint),
  );
  if (font === undefined && character.trim() !== "") {
    return { text: MISSING_MARK, font: "song", embolden: false, missing: codePoint };
  }
  return { font: font ?? face, embolden: heavy && !isBoldFace(font ?? face) };
}
