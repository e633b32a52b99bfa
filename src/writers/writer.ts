import type { DocumentTree } from "../document/node.js";
import type { Theme } from "../document/theme.js";
import type { FontSet } from "../layout/fonts.js";
import type { Outcome } from "../foundation/outcome.js";

/** What a writer needs besides the tree. Nothing is read from clock, locale or time zone. */
export interface WriteOptions {
  /** Date of the document (`--as-of`), `YYYY-MM-DD`: the only time that reaches the file. */
  readonly asOf: string;
  readonly theme: Theme;
  /** Fonts that text is measured with and the PDF embeds. */
  readonly fonts: FontSet;
}

export type Format = "docx" | "pdf" | "html" | "text";

/**
 * A format. `write` is a pure function from tree and options to bytes; it proves that all text of the tree
 * arrived (`writer/text-lost` is blocking) and never throws for a tree.
 */
export interface Writer {
  readonly format: Format;
  /** With the dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(tree: DocumentTree, options: WriteOptions): Promise<Outcome<Uint8Array>>;
}
