import type { Place } from "../../foundation/diagnostic.js";
import type { Mistake } from "../findings.js";
import type { OpenTag } from "../syntax/markup.js";
import type { ParsedFile } from "../syntax/parse-file.js";
import type { Content } from "../syntax/syntax-tree.js";
import type { Position } from "../vocabulary.js";

/** Where in the mark-up a template tag stands: in the text, or inside a start tag. */
export type Standing = "text" | OpenTag | undefined;

/** Where a branch of a block, or a partial, begins: elements open there stay open until it ends. */
export interface Branch {
  readonly height: number;
  readonly base: number;
  readonly isConditional: boolean;
}

/**
 * What the tags of a template stand in: document HTML, or the paragraphs of a Word document. The rewriting asks it where a
 * tag stands and tells it what it meets, in the order of the syntax tree.
 */
export interface Surface {
  /**
   * Whether a value that need not be answered wants a branch for that. Authors of a Word document see the gap where it stands, and final
   * stage stops at it; to them a warning for each such value would hide the mistakes.
   */
  readonly asksForBranches: boolean;
  /** The element around, for messages. */
  readonly elementName: string;
  /** What may be put where the tag at this offset stands. */
  position(start: number): Position;
  /** Where a template tag stands; where none may stand, `add` is told why. */
  standing(file: ParsedFile, start: number, add: (mistake: Mistake) => void): Standing;
  /** Numbers the place of a tag. */
  mark(place: Place, start: number): number;
  /** A value is about to be printed in the text: what it stands in is taken for begun. */
  beforeValue(file: ParsedFile, start: number): void;
  /** Whether a value that may not stand here is the first in its element; the next is not reported. */
  isFirstMisplaced(): boolean;
  /** Text or a template tag stands here. */
  touch(): void;
  /** The template is not read to its end: what is still open is no mistake. */
  stop(): void;
  /** `isBlock`: a branch of a block, whose content depends on the data; else a partial. */
  enter(isBlock: boolean): Branch;
  leave(branch: Branch): void;
  /** What goes into the filled template for the words and mark-up between two tags. */
  content(file: ParsedFile, content: Content): string;
}
