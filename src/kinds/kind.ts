import type { Language, LocalizedText } from "../foundation/locale.js";

/** A document that is drawn from the filing. */
export interface DocumentKind<Id extends string = string> {
  /** As on the command line (`--document`) and in `templates/`; also the name of its view in `schemas/`. */
  readonly id: Id;
  readonly title: LocalizedText;
  /** Languages it has a template in: `templates/<id>/<language>.hbs`. */
  readonly languages: readonly Language[];
}

/** A kind with its id as its type. */
export function defineKind<const Id extends string>(kind: DocumentKind<Id>): DocumentKind<Id> {
  return kind;
}
