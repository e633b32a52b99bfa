import { readOwnFile } from "../foundation/data.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { DocumentKindId } from "./index.js";

/**
 * A stretch of a built-in document from a heading to the next one, and the fields it prints or goes by. One entry of
 * `generated/sections.json`, made from the templates.
 */
export interface DocumentSection {
  readonly document: DocumentKindId;
  /** Level of the heading, 1 to 4; 0 for what stands before the first. */
  readonly level: number;
  /** The number as one cites it, from the outermost heading down: `一、（一）3.（2）`, `1.1.3(b)`; empty for plain headings. */
  readonly number: LocalizedText;
  readonly title: LocalizedText;
  /** Patterns of the fields. */
  readonly fields: readonly string[];
}

let sections: readonly DocumentSection[] | undefined;

/** The sections of every built-in document, in the order of the documents and of their pages. Read once a process. */
export function documentSections(): readonly DocumentSection[] {
  sections ??= readOwnFile<readonly DocumentSection[]>("generated/sections.json", JSON.parse);
  return sections;
}
