import type { Footnote, Inline } from "../document/node.js";
import type { Place } from "../foundation/diagnostic.js";
import type { LoadedFont } from "./fonts.js";
import type { Tag } from "./structure.js";

/** A number that is only known when everything stands on its page. */
export type Fill =
  | { readonly kind: "pageOf"; readonly target: string }
  | { readonly kind: "page" }
  | { readonly kind: "pages" };

/** A stretch of text with one look, ready to be broken into lines. Lengths in points, colours in six hexadecimal digits. */
export interface Run {
  /** Number of the run in the {@link Ledger}: what was handed over is compared with what was placed. */
  readonly id: number;
  readonly text: string;
  readonly font: LoadedFont;
  /** Size the text is drawn in; raised and lowered text is smaller than its line. */
  readonly size: number;
  /** Size of the line's text, by which base lines agree. */
  readonly fullSize: number;
  /** Height above the base line; negative below it. */
  readonly rise: number;
  readonly colour: string;
  /** Colour behind the text. */
  readonly shade?: string;
  readonly underline: boolean;
  /** Thicken the strokes: the font file is not bold. */
  readonly embolden: boolean;
  readonly oblique: boolean;
  /** May not be broken over lines. */
  readonly unbroken: boolean;
  /** The element of the structure that it is part of; none for what belongs to the page, such as a header. */
  readonly tag?: Tag;
  /** Leads to the heading of this id. */
  readonly link?: string;
  readonly fill?: Fill;
  /** The run is the mark of a note, which belongs to the page of the mark. */
  readonly note?: Footnote;
  /** What of the tree it prints; nothing for words of the layout's own, such as labels and dots. */
  readonly inline?: Inline;
  /** Where the template's paragraph stands that it is part of. */
  readonly template?: Place;
}

/** A stretch of text on its way to the page. */
export interface HandedRun {
  readonly text: string;
  /** Stands in the head of a table or of its rows, which is printed again where they go on. */
  readonly repeats: boolean;
  /** Stands on no page at all where what it is made for does not happen: a table that goes on on another page. */
  readonly isSpare: boolean;
  /** Its text is put in after layout, when page numbers are known. */
  readonly filled: boolean;
}

/** What was handed over for layout, by run number: text runs, and how many pictures. */
export class Ledger {
  readonly runs: HandedRun[] = [];
  pictures = 0;

  /** Enters a run and returns its number. */
  add(run: HandedRun): number {
    return this.runs.push(run) - 1;
  }
}
