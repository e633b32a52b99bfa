import type { DocumentKind } from "./kind.js";
import { KINDS, type DocumentKindId } from "./index.js";

/** What opens a packet, in the order in which it lies on the desk; the other papers follow in the order of the kinds. */
const FIRST: readonly DocumentKindId[] = [
  "cover",
  "material-list",
  "application-form",
  "renewal-application",
  "change-application",
  "authorisation",
  "undertaking",
  "declarations",
  "self-evaluation",
];

/** The papers of the one who applies, in the order of the packet. Papers of the body and of the firm are never among them. */
export const PACKET_KINDS: readonly DocumentKind<DocumentKindId>[] = KINDS.filter(
  ({ filedBy }) => filedBy === "processor",
).toSorted((left, right) => placeOf(left.id) - placeOf(right.id));

function placeOf(id: DocumentKindId): number {
  const at = FIRST.indexOf(id);
  return at === -1 ? FIRST.length : at;
}
