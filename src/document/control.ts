import type { Language } from "../foundation/locale.js";
import type { Pointer } from "../foundation/pointer.js";

/** What is entered into a field: words, a day, or one of several choices. */
export type ControlEntry =
  | { readonly type: "text" }
  | { readonly type: "date" }
  | { readonly type: "choice"; readonly choices: readonly ControlChoice[] };

export interface ControlChoice {
  /** As the filing writes it. */
  readonly value: string;
  /** As people read it; no two of one control are equal. */
  readonly text: string;
}

/** A field to fill in where a draft shows a gap, in formats that have such fields (DOCX). */
export interface Control {
  /** The answer in the filing, with ids where a list counts its entries, so that it lasts when entries move. */
  readonly lasting: Pointer;
  /** The field's own label in the language of the document. */
  readonly title: string;
  readonly entry: ControlEntry;
}

/** What a paper remembers of the filing it was made from, without any of its content. */
export interface FilingMark {
  /** Hash of everything in the filing, in hexadecimal digits. */
  readonly content: string;
  /** Hashes of the answers that tell one filing from another, by pointer, as far as they were answered. */
  readonly facts: ReadonlyMap<Pointer, string>;
}

/** What a paper that can be read back says of itself. */
export interface PaperMark {
  /** Id of the kind of document. */
  readonly document: string;
  readonly language: Language;
  /** Version of the file format of the filing. */
  readonly formatVersion: number;
  readonly filing: FilingMark;
}

/** The controls of a document. */
export interface Controls {
  readonly paper: PaperMark;
  /** By the pointer of the gap; gaps without one keep their mark and nothing can be typed there. */
  readonly at: ReadonlyMap<Pointer, Control>;
}
