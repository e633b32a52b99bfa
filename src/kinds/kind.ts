import type { CertificateEventKind, Filing } from "#generated/types.js";
import type { Draft } from "../foundation/draft.js";
import type { LegalSource } from "../foundation/legal-source.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import type { Pointer } from "../foundation/pointer.js";

/** When a document belongs to a packet: a condition over the filing, and its reason either way. */
export interface Applicability {
  /** Whether it belongs. `undefined` while nobody has answered what decides it: then it is neither left out nor put in. */
  readonly holds: (filing: Draft<Filing>) => boolean | undefined;
  /** The answers that decide it, the one to name first. */
  readonly decidedBy: readonly [Pointer, ...Pointer[]];
  /** Why it belongs where the condition holds, and why not where it does not. A clause without a full stop. */
  readonly because: LocalizedText;
  readonly otherwise: LocalizedText;
  readonly sources: readonly LegalSource[];
}

/**
 * Whose paper a document is: the processor's, who files it with its application; the certification body's, which issues and
 * reports; or the law firm's, which writes to its client.
 */
export type FiledBy = "processor" | "body" | "firm";

/**
 * The list of which a paper is about one entry: an event of the certificate, of one of these kinds, or an illegal export that
 * a certification body found.
 */
export type About =
  | { readonly list: "/certificate/events"; readonly kinds: readonly CertificateEventKind[] }
  | { readonly list: "/illegalFindings" };

/** A document that is drawn from a filing, or from a certification body's own facts: its view says which. */
export interface DocumentKind<Id extends string = string> {
  /** As on the command line (`--document`) and in `templates/`; also the name of its view in `schemas/`. */
  readonly id: Id;
  readonly title: LocalizedText;
  /** The title on its face where that depends on the facts; `undefined` while they are not answered. {@link titleFor} asks it. */
  readonly titleBy?: (filing: Draft<Filing>) => LocalizedText | undefined;
  /** Languages it has a template in: `templates/<id>/<language>.hbs`. */
  readonly languages: readonly Language[];
  /** Who puts its name to it. Only the processor's papers go into a packet. */
  readonly filedBy: FiledBy;
  /** Of a paper that is about one entry of a list, the list: templates see the entry as `derived.event` or `derived.finding`. */
  readonly about?: About;
  /** Of a document that is drawn from a filing. Without one it belongs to every packet. */
  readonly appliesWhen?: Applicability;
}

/** A kind with its id as its type. */
export function defineKind<const Id extends string>(kind: DocumentKind<Id>): DocumentKind<Id> {
  return kind;
}

/** The title of a document as it stands on its face: lists of papers and names of files say the same. */
export function titleFor(
  { title, titleBy }: Pick<DocumentKind, "title" | "titleBy">,
  filing: Draft<Filing>,
): LocalizedText {
  return titleBy?.(filing) ?? title;
}
