import type { DerivedPaper, Filing } from "#generated/types.js";
import type { Draft } from "../foundation/draft.js";
import { KINDS } from "../kinds/index.js";
import type { DocumentKind } from "../kinds/kind.js";
import { builtInSet } from "../template/built-in.js";

/** The list itself is not one of the papers it lists. */
const LIST_OF_PAPERS = "material-list";

/**
 * The papers that belong to the packet of a filing, in its order: those that the processor files. One of which nobody has answered yet whether it belongs
 * is in: templates wait for those answers (`x-needs` of `derived.papers`).
 */
export function packetPapers(filing: Draft<Filing>): DerivedPaper[] {
  return KINDS.filter(
    ({ id, filedBy, appliesWhen }) =>
      filedBy === "processor" && id !== LIST_OF_PAPERS && appliesWhen?.holds(filing) !== false,
  ).map((kind) => ({ title: { ...kind.title }, isSealed: isSealed(kind) }));
}

const sealed = new Map<string, boolean>();

/** Whether a paper has a place for the seal, by its Chinese template; read once a process. */
function isSealed({ id }: DocumentKind): boolean {
  const known = sealed.get(id) ?? builtInSet(id, "zh").main.text.includes("<seal/>");
  sealed.set(id, known);
  return known;
}
