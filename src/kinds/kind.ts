import type { Language, LocalizedText } from "../foundation/locale.js";

/** A document that is drawn from the filing. */
export interface DocumentKind {
  /** As on the command line (`--document`), in `templates/` and in `schemas/`. */
  readonly id: DocumentKindId;
  readonly title: LocalizedText;
  /** The view of the filing it draws on: `schemas/<schema>.schema.json`. */
  readonly schema: "pipia" | "application" | "certificate";
  /** Languages it has a template in: `templates/<id>/<language>.hbs`. */
  readonly languages: readonly Language[];
}

export type DocumentKindId = "pipia";
