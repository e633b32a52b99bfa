import type { Comment } from "../document/comment.js";
import type { Controls } from "../document/control.js";
import type { DocumentTree } from "../document/node.js";
import type { Theme } from "../document/theme.js";
import type { FontSet } from "../layout/font-set.js";
import type { Reference } from "../ooxml/reference/reference.js";
import type { Outcome } from "../foundation/outcome.js";

/** What a writer needs besides the tree. Nothing is read from clock, locale or time zone. */
export interface WriteOptions {
  /** Date of the document (`--as-of`), `YYYY-MM-DD`: the only time that reaches the file. */
  readonly asOf: string;
  readonly theme: Theme;
  /** Fonts that text is measured with and the PDF embeds. */
  readonly fonts: FontSet;
  /** The paper is not final: its pages carry the stamp of the theme, a format without pages a banner; off unless given. */
  readonly stamped?: boolean;
  /** What a format that knows comments (DOCX) puts beside the text; none unless given. */
  readonly comments?: readonly Comment[];
  /** Fields in place of the marks of gaps, in a format that has them (DOCX); only marks unless given. */
  readonly controls?: Controls;
  /** Put page numbers into the contents of a format that lays out its own pages (DOCX); off unless given. */
  readonly contentsPages?: boolean;
  /** A firm's document whose set-up of pages, styles, headers and footers a Word file has; the theme is made from it. None unless given. */
  readonly reference?: Reference | undefined;
  /** Write a PDF to the rules of an archive; none unless given. */
  readonly archive?: Archive | undefined;
}

/** Rules for files that are kept for years: PDF/A-2b or PDF/A-3b (ISO 19005), by part and level. */
export interface Archive {
  readonly level: "2b" | "3b";
  /** A file inside the file, the source of the document; part 3 only. */
  readonly attached?: AttachedFile;
}

export interface AttachedFile {
  readonly name: string;
  /** Such as `application/yaml`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
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
