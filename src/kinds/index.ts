import { applicationForm } from "./papers/application-form.js";
import { authorisation } from "./papers/authorisation.js";
import { selfEvaluation } from "./papers/self-evaluation.js";
import type { DocumentKind } from "./kind.js";
import { pipia } from "./pipia/index.js";

const LIST = [pipia, applicationForm, selfEvaluation, authorisation] as const;

/** The id of a kind of document. */
export type DocumentKindId = (typeof LIST)[number]["id"];

/** Every kind of document, in the order of the packet. A new paper is a file in `papers/`, its view,
 * its templates and a name in the list. */
export const KINDS: readonly DocumentKind<DocumentKindId>[] = LIST;

/** The kind of an id given on the command line or in the API. */
export function kindOf(id: string): DocumentKind<DocumentKindId> | undefined {
  return KINDS.find((kind) => kind.id === id);
}

/** The kind of an id that is known to exist. */
export function knownKind(id: DocumentKindId): DocumentKind<DocumentKindId> {
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`no such kind: ${id}`);
  return kind;
}
