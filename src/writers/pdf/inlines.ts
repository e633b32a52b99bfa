import { isInvisibleControl, isXmlIllegal } from "../../document/character.js";
import type { Footnote, Inline, Mark } from "../../document/node.js";
import type { Face, Theme } from "../../document/theme.js";
import { blankText, checkText, gapText, notApplicableText } from "../../document/words.js";
import type { Place } from "../../foundation/diagnostic.js";
import type { Language } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import { splitRuns } from "../../layout/runs.js";
import type { Findings } from "./findings.js";
import type { Fill, RunNode } from "./nodes.js";
import type { Ledger } from "./proof.js";
import { colourOf, type Style } from "./styles.js";

/** What goes along while one document is made into nodes. */
export interface Composition {
  readonly theme: Theme;
  readonly language: Language;
  readonly ledger: Ledger;
  readonly findings: Findings;
  /** Notes met so far, in order. */
  readonly footnotes: Footnote[];
  /** Ids of headings met so far: a link leads to the first that bears its id. */
  readonly targets: Set<string>;
}

/** Where inlines stand, as far as it changes how they are printed. */
export interface Setting {
  readonly style: Style;
  readonly template?: Place | undefined;
  /** In a table head that is repeated on every page. */
  readonly repeats?: boolean;
  /** May not be broken over lines (list labels). */
  readonly unbroken?: boolean;
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
}

const TEXT_COLOUR = "#000000";

/** Digits that hold the place of a page number until it is known. */
const NUMBER_PLACE = "000";

/** The runs of a paragraph. Notes are numbered marks here; their texts are left in `composition.footnotes`. */
export function runsOf(
  inlines: readonly Inline[],
  setting: Setting,
  composition: Composition,
): readonly RunNode[] {
  return runsOfPieces(
    inlines.flatMap((inline) => piecesOf(inline, setting, composition)),
    setting,
    composition,
  );
}

/** The runs of a plain text of the writer's own, such as a list label. */
export function plainRuns(text: string, setting: Setting, composition: Composition): readonly RunNode[] {
  return runsOfPieces([{ text, marks: [] }], setting, composition);
}

/** A run whose text is put in after layout. */
export function fillRun(fill: Fill, setting: Setting, composition: Composition): readonly RunNode[] {
  return runsOfPieces([{ text: NUMBER_PLACE, marks: [], fill }], setting, composition);
}

function piecesOf(inline: Inline, setting: Setting, composition: Composition): readonly Piece[] {
  const { language } = composition;
  switch (inline.type) {
    case "text":
      return [{ text: inline.text, marks: inline.marks, language: inline.language, source: inline.source }];
    case "lineBreak":
      return [{ text: "\n", marks: [] }];
    case "gap":
      return [{ text: gapText(inline, language), marks: [], gap: true, source: inline.pointer }];
    case "notApplicable":
      return [{ text: notApplicableText(inline, language), marks: [], source: inline.source }];
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
      composition.footnotes.push(inline);
      return [{ text: String(inline.number), marks: ["superscript"] }];
  }
}

function numberPiece(fill: Fill, known: number | undefined): Piece {
  return known === undefined ? { text: NUMBER_PLACE, marks: [], fill } : { text: String(known), marks: [] };
}

function runsOfPieces(
  pieces: readonly Piece[],
  setting: Setting,
  composition: Composition,
): readonly RunNode[] {
  const { style, template, unbroken = false } = setting;
  const cleaned = pieces.map((piece): Piece => {
    const text = printable(piece.text, composition.findings, { source: piece.source, template });
    return { ...piece, text: unbroken ? text.replaceAll("\n", " ") : text };
  });
  const segments = cleaned.map((piece) => ({
    text: piece.text,
    face: piece.face ?? style.face,
    bold: style.bold || piece.marks.includes("bold"),
    language: piece.language ?? composition.language,
  }));
  return splitRuns(segments).flatMap((run) => {
    const piece = cleaned[run.segment];
    if (piece === undefined) return [];
    if (run.missing !== undefined) {
      composition.findings.character("no-glyph", run.missing, { source: piece.source, template });
    }
    return [runNode(run, piece, run.missing !== undefined, setting, composition)];
  });
}

function runNode(
  run: { readonly text: string; readonly font: RunNode["font"]; readonly embolden: boolean },
  piece: Piece,
  isMissing: boolean,
  setting: Setting,
  { ledger, theme }: Composition,
): RunNode {
  const { style, link, repeats = false, unbroken = false } = setting;
  const marked = piece.gap === true || isMissing;
  const filled = piece.fill !== undefined;
  const wide = run.text.includes("\u3000");
  return {
    text: run.text,
    font: run.font,
    fontSize: style.size,
    lineHeight: style.pitch / style.size,
    color: marked ? colourOf(theme.colours.gapText) : TEXT_COLOUR,
    run: ledger.add({ text: run.text, repeats, filled }),
    embolden: run.embolden,
    underline: piece.marks.includes("underline"),
    oblique: piece.marks.includes("italic"),
    sup: piece.marks.includes("superscript"),
    sub: piece.marks.includes("subscript"),
    // pdfmake takes spaces off both ends of a line; a ruled blank is made of them.
    preserveLeadingSpaces: wide,
    preserveTrailingSpaces: wide,
    noWrap: filled || unbroken,
    ...(marked ? { shade: colourOf(theme.colours.gapShade) } : {}),
    ...(link === undefined ? {} : { linkToDestination: link }),
    ...(piece.fill === undefined ? {} : { fill: piece.fill }),
  };
}

/** Spaces of other widths, which not every font has. */
const OTHER_SPACES = /[\t\u1680\u2000-\u200a\u202f\u205f]/gu;

/**
 * The text without what cannot be printed; line ends are `\n`, odd spaces plain. Invisible controls are reported
 * here, characters that no file carries by `illegalCharacters`.
 */
function printable(
  text: string,
  findings: Findings,
  origin: { readonly source: Pointer | undefined; readonly template: Place | undefined },
): string {
  let result = "";
  for (const character of text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replaceAll(OTHER_SPACES, " ")) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isInvisibleControl(codePoint)) findings.character("invisible-left-out", codePoint, origin);
    else if (!isXmlIllegal(codePoint)) result += character;
  }
  return result;
}
