import type { List } from "../document/node.js";
import type { Language } from "../foundation/locale.js";

/** Standard structure types (ISO 32000-1, 14.8.4) that documents are made of. */
export type Role =
  | "Document"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Note"
  | "TOC"
  | "TOCI"
  | "Caption"
  | "Reference"
  | "Span"
  | "Link";

/** What a program that reads aloud must know of an element besides its role. */
export interface TagDetails {
  /** Its language where it is not the document's. */
  readonly language?: Language;
  /** Words in place of a picture. */
  readonly alternative?: string;
  /** Which cells a head cell is the head of. */
  readonly scope?: "Row" | "Column";
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** How the items of a list are counted (14.8.5.5, table 347). */
  readonly numbering?: Numbering;
}

export type Numbering =
  "None" | "Disc" | "Decimal" | "UpperRoman" | "LowerRoman" | "UpperAlpha" | "LowerAlpha";

/**
 * An element of a document's structure, in reading order and without its text: runs and pictures name the element they
 * belong to, wherever their lines fall. What names none belongs to the page and not to the document.
 */
export interface Tag {
  readonly role: Role;
  readonly details: TagDetails;
  readonly children: readonly Tag[];
  /** The element between whose words it stands: its place there is where its first word is drawn. */
  readonly within?: Tag;
}

/** An element that is still being filled. */
export interface OpenTag extends Tag {
  readonly children: Tag[];
}

/** An element of its own, such as the root. */
export function newTag(role: Role, details: TagDetails = {}): OpenTag {
  return { role, details, children: [] };
}

/** An element below another, behind those it has. */
export function addTag(parent: OpenTag, role: Role, details: TagDetails = {}): OpenTag {
  const tag = newTag(role, details);
  parent.children.push(tag);
  return tag;
}

/** An element between the words of another, such as the mark of a note. */
export function tagWithin(parent: Tag, role: Role, details: TagDetails = {}): Tag {
  return { role, details, children: [], within: parent };
}

/** How a list counts, by its first label: `1.`, `（1）`, `(i)`, `(A)`, `•`. */
export function numberingOf({ ordered, items }: List): Numbering {
  const label = items[0]?.label ?? "";
  if (label.trim() === "") return "None";
  if (!ordered) return "Disc";
  const sign = /[A-Za-z]/u.exec(label)?.[0] ?? "";
  switch (sign) {
    case "i":
      return "LowerRoman";
    case "I":
      return "UpperRoman";
    case "":
      return "Decimal";
    default:
      return sign === sign.toLowerCase() ? "LowerAlpha" : "UpperAlpha";
  }
}
