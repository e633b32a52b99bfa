import type { XmlElement } from "../../foundation/xml-reader.js";
import type { Part } from "../package.js";
import type { ReferenceStyle } from "./styles.js";

/** The pages of a section for which Word knows headers and footers of their own (ISO/IEC 29500-1, 17.10). */
export const PAGE_KINDS = ["default", "first", "even"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
export type Edge = "header" | "footer";

/** What papers take from a firm's own document: how its pages are set up and look, none of its text. */
export interface Reference {
  readonly page: ReferencePage;
  /** The styles part as a whole, and its styles one by one. */
  readonly stylesXml: string;
  readonly styles: readonly ReferenceStyle[];
  /** What styles begin with, `w:docDefaults`. */
  readonly defaults: XmlElement | undefined;
  /** Fonts that styles name by their place in the theme, such as `minorEastAsia`. */
  readonly themeFonts: ReadonlyMap<string, string>;
  /** The numbering part as it stands, and read. */
  readonly numbering: { readonly xml: string; readonly root: XmlElement } | undefined;
  readonly fontTableXml: string | undefined;
  readonly themeXml: string | undefined;
  readonly settings: ReferenceSettings;
  /** Headers and footers; a page that has none of its own is absent. */
  readonly furniture: Readonly<Record<Edge, ReadonlyMap<PageKind, ReferenceFurniture>>>;
  /** Whether the first page of the document has a header and footer of its own, and whether even pages do. */
  readonly hasFirstPage: boolean;
  readonly hasEvenPages: boolean;
  /** What those parts lead to, such as pictures: under the names they have in a paper. */
  readonly carried: readonly Part[];
  /** What relationships parts of the paper need for that, by the path of their source. */
  readonly links: ReadonlyMap<string, readonly ReferenceLink[]>;
}

/** Page set-up of the last section. Lengths in twips. */
export interface ReferencePage {
  /** The shorter side of the paper first: sections turn it themselves. */
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
  readonly gutter: number;
  /** `w:pgBorders` and `w:docGrid` as they stand, "" where there are none. */
  readonly borders: string;
  readonly grid: string;
  /** Columns of text; papers have one. */
  readonly columns: number;
}

/** Settings that belong to the set-up of pages; elements as they stand. */
export interface ReferenceSettings {
  readonly mirrorMargins: boolean;
  readonly gutterAtTop: boolean;
  readonly defaultTabStop: string;
  readonly colourMapping: string;
}

/** A header or footer. */
export interface ReferenceFurniture {
  readonly xml: string;
  /** By relationship id: what its drawings and hyperlinks lead to. */
  readonly links: readonly ReferenceLink[];
  /** The pictures among them, by relationship id. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** A relationship as it is written beside a part of the paper. */
export interface ReferenceLink {
  readonly id: string;
  /** The full address of its type. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}
