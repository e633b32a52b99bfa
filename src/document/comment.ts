import type { Pointer } from "../foundation/pointer.js";

/**
 * A remark for whoever works on a draft, which stands beside the text and is no part of it. Formats without such a place
 * leave comments out.
 */
export interface Comment {
  /** The value it is about. */
  readonly pointer: Pointer;
  /** Its paragraphs in the language of the document; the first says what is the matter. */
  readonly paragraphs: readonly [string, ...string[]];
}
