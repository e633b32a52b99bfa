import type { DocumentKind, DocumentKindId } from "./kind.js";
import { pipia } from "./pipia/index.js";

/** Every kind of document, in the order of the work. A new kind is a folder and a line here. */
export const KINDS: readonly DocumentKind[] = [pipia];

/** The kind of an id given on the command line or in the API. */
export function kindOf(id: string): DocumentKind | undefined {
  return KINDS.find((kind) => kind.id === id);
}

/** The kind of an id that is known to exist. */
export function knownKind(id: DocumentKindId): DocumentKind {
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`no such kind: ${id}`);
  return kind;
}
