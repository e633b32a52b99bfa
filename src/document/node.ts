import type { Place } from "../foundation/diagnostic.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import type { Pointer } from "../foundation/pointer.js";

/**
 * The document tree: what templates become and what every writer reads. Closed unions, immutable; a new member
 * is a compile error in each writer. Inlines keep the data pointer of what they print, blocks the place in the
 * template that made them.
 */
export interface DocumentTree {
  readonly language: Language;
  readonly title: string;
  readonly subject?: string;
  readonly sections: readonly Section[];
}

/** A run of pages with one set-up. A cover has no header or footer; its page is counted. */
export interface Section {
  readonly kind: "cover" | "body";
  readonly orientation: "portrait" | "landscape";
  readonly header: readonly Inline[];
  readonly footer: readonly Inline[];
  /** Behind the header of every page. */
  readonly headerPicture?: PagePicture;
  /** What the first page of the document has in place of header, footer and picture. */
  readonly firstPage?: Pick<Section, "header" | "footer" | "headerPicture">;
  /** A cover that has them all the same, on a firm's letterhead. */
  readonly hasFurniture?: boolean;
  readonly blocks: readonly Block[];
}

/** A picture that belongs to the page and not to the text, such as a firm's logo. */
export interface PagePicture {
  readonly media: Media;
  /** Millimetres; less where it would reach into the text. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  readonly alternative: string;
  /** The text of the header begins below it. */
  readonly isAbove?: boolean;
}

export type Block = Heading | Paragraph | List | Table | Figure | PageBreak | Contents;

export interface Heading {
  readonly type: "heading";
  readonly level: 1 | 2 | 3 | 4;
  readonly numbered: boolean;
  /** The number as printed (`一、`, `（一）`, `1.`, `（1）`; `1.`, `1.1`, `1.1.1`, `(a)`), "" when not numbered. Set by `number.ts`. */
  readonly label: string;
  /** Unique in the document, in order of appearance: `h1`, `h2` … Targets of contents entries. */
  readonly id: string;
  readonly inlines: readonly Inline[];
  readonly template?: Place;
}

/** Paragraph styles; the theme gives each its face, size, spacing and alignment. */
export type ParagraphStyle =
  | "body"
  | "plain"
  | "center"
  | "right"
  | "title"
  | "subtitle"
  | "paperTitle"
  | "coverLine"
  | "caption"
  | "note"
  | "tableText"
  | "tableHead"
  | "formText"
  | "signature";

export interface Paragraph {
  readonly type: "paragraph";
  readonly style: ParagraphStyle;
  readonly inlines: readonly Inline[];
  /** Keep on the page of the block that follows. */
  readonly keepWithNext?: boolean;
  readonly template?: Place;
}

export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly template?: Place;
}

export interface ListItem {
  /** The number or bullet as printed: `1.`, `（1）`, `(i)`, `•`. */
  readonly label: string;
  readonly blocks: readonly (Paragraph | List)[];
}

export interface Table {
  readonly type: "table";
  /** Shares of the text width; they add up to 1. */
  readonly columns: readonly number[];
  /** How many rows from the top repeat on every page. */
  readonly headerRows: number;
  readonly rows: readonly Row[];
  readonly border: "grid" | "none";
  /** Stays on one page where it fits one. */
  readonly keepTogether?: boolean;
  /** A form to fill in: labels and answers in the style of forms, no grey, text in the middle of each cell's height. */
  readonly form?: boolean;
  readonly template?: Place;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Keep on the page on which the row below begins. */
  readonly keepWithNext?: boolean;
}

/** Cells covered by a span of another are left out, as in HTML. */
export interface Cell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly header: boolean;
  readonly align: "left" | "center" | "right";
  /** Shading step 0 (none) to 4 (darkest): levels stay readable without colour. */
  readonly shade: 0 | 1 | 2 | 3 | 4;
  readonly blocks: readonly (Paragraph | List)[];
}

export interface Media {
  readonly format: "png" | "jpeg";
  readonly bytes: Uint8Array;
  /** Pixels, as it is seen: upright where the camera was not. */
  readonly width: number;
  readonly height: number;
}

/** A picture on its own line, centred; never wider than the text. */
export interface Figure {
  readonly type: "figure";
  readonly media: Media;
  /** Millimetres. */
  readonly width: number;
  readonly alternative: string;
  readonly source?: Pointer;
  readonly template?: Place;
}

export interface PageBreak {
  readonly type: "pageBreak";
  readonly template?: Place;
}

/** Table of contents over headings of levels 1 to `levels`. */
export interface Contents {
  readonly type: "contents";
  readonly title: string;
  readonly levels: 1 | 2 | 3;
  readonly template?: Place;
}

export type Inline =
  Text | LineBreak | Gap | NotApplicable | Blank | Check | PageNumber | PageCount | Footnote;

export type Mark = "bold" | "italic" | "underline" | "superscript" | "subscript";

export interface Text {
  readonly type: "text";
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Language of this run where it differs from the document's. */
  readonly language?: Language;
  /** Where the value stands in the filing; absent for the template's own words. */
  readonly source?: Pointer;
}

export interface LineBreak {
  readonly type: "lineBreak";
}

/** An answer the filing lacks: printed as 【待补充：…】 so that it cannot be overlooked. */
export interface Gap {
  readonly type: "gap";
  readonly pointer: Pointer;
  /** The field's own label, without the path to it. */
  readonly label: LocalizedText;
}

/** Answered "not applicable", with the reason. */
export interface NotApplicable {
  readonly type: "notApplicable";
  readonly reason: string;
  /** Language of the reason where it differs from the document's. */
  readonly language?: Language;
  readonly source: Pointer;
}

/** A place left for the pen: seal, signature, hand-written date, or a ruled line of `width` ems. */
export interface Blank {
  readonly type: "blank";
  readonly kind: "seal" | "signature" | "date" | "line";
  /** Ems (character widths) of the ruled line. */
  readonly width: number;
  readonly source?: Pointer;
}

export interface Check {
  readonly type: "check";
  readonly checked: boolean;
  readonly source?: Pointer;
}

export interface PageNumber {
  readonly type: "pageNumber";
}

export interface PageCount {
  readonly type: "pageCount";
}

export interface Footnote {
  readonly type: "footnote";
  /** Counts from 1 through the document, in order of appearance. Set by `number.ts`. */
  readonly number: number;
  readonly inlines: readonly Inline[];
}
