import type { Footnote, Gap, Inline, Mark } from "../document/node.js";
import type { Face, Theme } from "../document/theme.js";
import { blankText, checkText, gapText, notApplicableLead } from "../document/words.js";
import type { Place } from "../foundation/diagnostic.js";
import type { Language } from "../foundation/locale.js";
import type { Pointer } from "../foundation/pointer.js";
import { printable, rightToLeft } from "./printable.js";
import { splitRuns, type FontRun } from "./runs.js";
import type { Findings } from "./findings.js";
import type { FontSet } from "./font-set.js";
import type { Fill, Ledger, Run } from "./run.js";
import { tagWithin, type Tag } from "./structure.js";
import type { Style } from "./styles.js";

/** What goes along while one document is set. */
export interface Composition {
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly language: Language;
  readonly ledger: Ledger;
  readonly findings: Findings;
}

/** Where inlines stand, as far as it changes how they are printed. */
export interface Setting {
  readonly style: Style;
  readonly template?: Place | undefined;
  /** In a table head that is repeated on every page. */
  readonly repeats?: boolean;
  /** For a table that goes on on another page, which is not known yet. */
  readonly isSpare?: boolean;
  /** May not be broken over lines (list labels). */
  readonly unbroken?: boolean;
  /** The element of the structure that the words are; none where they belong to the page. */
  readonly tag?: Tag | undefined;
  /** Inlines that are an element of their own. */
  readonly tags?: ReadonlyMap<Inline, Tag>;
  /** Every piece leads to this place of the document. */
  readonly link?: string;
  /** Page and number of pages, where they are known (headers and footers). */
  readonly page?: { readonly number: number; readonly count: number };
}

/** A stretch of text with one look, before fonts are chosen. */
interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly face?: Face;
  readonly language?: Language | undefined;
  readonly source?: Pointer | undefined;
  readonly gap?: boolean;
  readonly fill?: Fill;
  readonly note?: Footnote;
  readonly tag?: Tag;
  readonly inline?: Inline;
}

/** Raised and lowered text: part of the size it is set in, and of the size it is moved by. */
const RAISED_SIZE = 0.58;
const RISE = 0.35;
const FALL = -0.12;

/** Digits that hold the place of a page number until it is known; in contents with the least of the dots before them. */
const NUMBER_PLACE = "000";
const LEADER_PLACE = " ... 000";

/** The runs of a paragraph. Notes are numbered marks here; the run of a mark holds its note. */
export function runsOf(
  inlines: readonly Inline[],
  setting: Setting,
  composition: Composition,
): readonly Run[] {
  return runsOfPieces(
    inlines.flatMap((inline) => taggedPieces(inline, setting, composition)),
    setting,
    composition,
  );
}

function taggedPieces(inline: Inline, setting: Setting, composition: Composition): readonly Piece[] {
  const pieces = piecesOf(inline, setting, composition);
  const tag = setting.tags?.get(inline);
  const own = tag === undefined ? { inline } : { inline, tag };
  // They were made here, for this inline alone.
  return pieces.map((piece): Piece => Object.assign(piece, own));
}

/** The runs of a plain text of the writer's own, such as a list label. */
export function plainRuns(text: string, setting: Setting, composition: Composition): readonly Run[] {
  return runsOfPieces([{ text, marks: [] }], setting, composition);
}

/** A run whose text is put in after layout. */
export function fillRun(fill: Fill, setting: Setting, composition: Composition): readonly Run[] {
  const text = fill.kind === "pageOf" ? LEADER_PLACE : NUMBER_PLACE;
  return runsOfPieces([{ text, marks: [], fill }], setting, composition);
}

function piecesOf(inline: Inline, setting: Setting, composition: Composition): readonly Piece[] {
  const { language } = composition;
  switch (inline.type) {
    case "text":
      return [{ text: inline.text, marks: inline.marks, language: inline.language, source: inline.source }];
    case "lineBreak":
      return [{ text: "\n", marks: [] }];
    case "gap":
      return [gapPiece(inline, composition)];
    case "notApplicable": {
      const { source } = inline;
      return [
        { text: notApplicableLead(language), marks: [], source },
        { text: inline.reason, marks: [], language: inline.language, source },
      ];
    }
    case "blank": {
      const { ruled, after } = blankText(inline, language);
      return [
        { text: ruled, marks: ["underline"], source: inline.source },
        { text: after, marks: [], source: inline.source },
      ];
    }
    case "check":
      return [
        { text: checkText(inline), marks: [], face: composition.theme.faces.symbol, source: inline.source },
      ];
    case "pageNumber":
      return [numberPiece({ kind: "page" }, setting.page?.number)];
    case "pageCount":
      return [numberPiece({ kind: "pages" }, setting.page?.count)];
    case "footnote":
      return [{ text: String(inline.number), marks: ["superscript"], note: inline }];
  }
}

function gapPiece(gap: Gap, { theme, language }: Composition): Piece {
  return {
    text: gapText(gap, language),
    marks: theme.gap.bold ? ["bold"] : [],
    face: theme.faces[theme.gap.face],
    gap: true,
    source: gap.pointer,
  };
}

function numberPiece(fill: Fill, known: number | undefined): Piece {
  return known === undefined ? { text: NUMBER_PLACE, marks: [], fill } : { text: String(known), marks: [] };
}

function runsOfPieces(pieces: readonly Piece[], setting: Setting, composition: Composition): readonly Run[] {
  const { style, template, unbroken = false } = setting;
  const cleaned = pieces.map((piece): Piece => {
    const text = printable(piece.text, composition.findings, { source: piece.source, template });
    const tag = tagOf(piece, setting, composition.language);
    return {
      ...piece,
      text: unbroken ? text.replaceAll("\n", " ") : text,
      ...(tag === undefined ? {} : { tag }),
    };
  });
  const segments = cleaned.map((piece) => ({
    text: piece.text,
    face: piece.face ?? style.face,
    bold: style.bold || piece.marks.includes("bold"),
    language: piece.language ?? composition.language,
  }));
  return splitRuns(segments, composition.fonts).flatMap((run) => {
    const piece = cleaned[run.segment];
    if (piece === undefined) return [];
    const origin = { source: piece.source, template };
    const isMissing = run.missing !== undefined;
    const backwards = rightToLeft(isMissing ? String.fromCodePoint(run.missing) : run.text);
    for (const codePoint of backwards) composition.findings.character("right-to-left", codePoint, origin);
    // No font would help against the order of letters.
    if (isMissing && backwards.length === 0) {
      composition.findings.character("no-glyph", run.missing, origin);
    }
    return [runOf(run, piece, setting, composition)];
  });
}

/** Marks of notes and words in another language are elements between the words of theirs. */
function tagOf(piece: Piece, setting: Setting, language: Language): Tag | undefined {
  const tag = piece.tag ?? setting.tag;
  if (tag === undefined) return undefined;
  if (piece.note !== undefined) return tagWithin(tag, "Reference");
  if (piece.language === undefined || piece.language === language) return tag;
  return tagWithin(tag, "Span", { language: piece.language });
}

function runOf(
  { text, font, embolden, missing }: FontRun,
  piece: Piece,
  setting: Setting,
  { ledger, theme }: Composition,
): Run {
  const { style, link, template, repeats = false, isSpare = false, unbroken = false } = setting;
  const marked = piece.gap === true || missing !== undefined;
  const isRaised = piece.marks.includes("superscript");
  const isSmall = isRaised || piece.marks.includes("subscript");
  return {
    id: ledger.add({ text, repeats, isSpare, filled: piece.fill !== undefined }),
    text,
    font,
    size: isSmall ? style.size * RAISED_SIZE : style.size,
    fullSize: style.size,
    rise: isSmall ? style.size * (isRaised ? RISE : FALL) : 0,
    colour: marked ? theme.gap.textColour : style.colour,
    embolden,
    underline: piece.marks.includes("underline"),
    oblique: piece.marks.includes("italic"),
    unbroken,
    ...(marked ? { shade: theme.gap.shadeColour } : {}),
    ...(piece.tag === undefined ? {} : { tag: piece.tag }),
    ...(link === undefined ? {} : { link }),
    ...(piece.fill === undefined ? {} : { fill: piece.fill }),
    ...(piece.note === undefined ? {} : { note: piece.note }),
    ...(piece.inline === undefined ? {} : { inline: piece.inline }),
    ...(template === undefined ? {} : { template }),
  };
}
