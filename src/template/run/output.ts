import type { Language } from "../../foundation/locale.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { Position } from "../vocabulary.js";

/** What a blank is for; see `Blank` of the document tree. */
export type BlankKind = "date" | "line";

/**
 * What helpers write, whatever the templates are made of: values, and the marks for what is not there. Each knows
 * where in the data it belongs. Results go into the filled template as they are.
 */
export interface Output {
  /** Template words: the text has no place in the data. `language` where it is not the document's. */
  words(text: string, language?: Language): string;
  /** `language` where it is not the document's. */
  value(text: string, pointer: Pointer, language?: Language): string;
  gap(pointer: Pointer): string;
  notApplicable(reason: string, pointer: Pointer): string;
  blank(kind: BlankKind, pointer: Pointer): string;
  check(isChecked: boolean, pointer?: Pointer): string;
  picture(picture: Picture): string;
  /** What a helper wrote at one tag, as it goes into the filled template; `mark` is the number of the place. */
  line(written: string, mark: number): string;
  /** A gap mark in place of content that was left out: as a paragraph, item, row … where no text may stand. */
  gapInstead(position: Position, pointer: Pointer, mark: number): string;
}

export interface Picture {
  /** Id of the attachment. */
  readonly attachment: string;
  readonly alternative: string;
  /** Millimetres. */
  readonly width: number;
  readonly pointer: Pointer;
  /** Number of the place in the template. */
  readonly mark: number;
}
