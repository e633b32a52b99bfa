/*
 * What the server tells the page, as JSON, already in the language of the page. The page's own script is compiled for the browser and
 * reads this file too, so nothing is imported here.
 */

/** Where something stands. */
export interface ShownPlace {
  /** As messages name it: `file:line:column`, or a cell. */
  readonly text: string;
  /** To ask for its lines; absent where the file is no text that was read for the document. */
  readonly source?: number;
  readonly line: number;
  readonly column: number;
}

/** How much a finding weighs; `mistake` stops a document at every stage. */
export type ShownWeight = "mistake" | "blocking" | "warning" | "advice";

export interface ShownFinding {
  readonly weight: ShownWeight;
  /** The weight in words, with "waived" where that is so. */
  readonly word: string;
  readonly isWaived: boolean;
  readonly code: string;
  readonly headline: string;
  /** What to do, why, on what it rests. */
  readonly details: readonly { readonly name: string; readonly text: string }[];
  readonly place?: ShownPlace;
  /** The paragraph that prints what it is about, and the page on which that begins, from 1. */
  readonly paragraph?: number;
  readonly page?: number;
}

/** A document as far as it can be shown. */
export interface ShownDocument {
  /** Number of the pages that are shown; 0 when there never were any. */
  readonly version: number;
  readonly title: string;
  /** Language of the document's words, such as `zh-CN`. */
  readonly language: string;
  /** Whether the pages are those of the files as they are, of an earlier state, or missing. */
  readonly state: "current" | "earlier" | "none";
  /** What to say about the whole, such as why there are no pages. */
  readonly notes: readonly string[];
  /** Points. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly outline: readonly ShownHeading[];
  readonly fonts: readonly number[];
  /** Heaviest first; findings refer to each other by their place here. */
  readonly findings: readonly ShownFinding[];
}

export interface ShownHeading {
  readonly text: string;
  readonly level: number;
  readonly page: number;
  readonly paragraph: number;
}

/** A paragraph of the document, and where it comes from. */
export interface ShownParagraph {
  readonly id: number;
  /** Finds it again on later pages. */
  readonly key: string;
  readonly text: string;
  readonly pages: readonly number[];
  /** Where the template's element stands. */
  readonly template?: ShownPlace;
  readonly fields: readonly ShownField[];
  /** Findings that belong here, by their place in the list of the document. */
  readonly findings: readonly number[];
}

/** A field of the data that a paragraph prints, or that a printed value was computed from. */
export interface ShownField {
  /** The path in words, in the language of the page and in the other one. */
  readonly label: string;
  readonly otherLabel: string;
  /** As templates and messages write it: `recipients[0].name`. */
  readonly path: string;
  /** What of it is printed here; nothing where it is only behind a computed value. */
  readonly printed?: string;
  /** The label of the value that is computed from it. */
  readonly behind?: string;
  readonly isMissing: boolean;
  readonly place?: ShownPlace;
}

/** Lines of a file around a place. */
export interface ShownLines {
  readonly file: string;
  /** Number of the first of them. */
  readonly first: number;
  readonly lines: readonly string[];
  /** How many lines the file has. */
  readonly count: number;
}
