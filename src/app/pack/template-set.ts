import type { Language } from "../../foundation/locale.js";
import type { DocumentKindId } from "../../kinds/index.js";
import { builtInSet } from "../../template/built-in.js";
import type { TemplateSet, TemplateSource } from "../../template/compile.js";
import { pieceAt } from "./piece.js";

/** The texts of one pack by their path in it. */
export type Layer = ReadonlyMap<string, TemplateSource>;

/** The template of a document with the pieces of packs put over the built-in ones, the lowest pack first. */
export function overlaidSet(
  layers: readonly Layer[],
  document: DocumentKindId,
  language: Language,
): TemplateSet {
  const set = builtInSet(document, language);
  if (layers.length === 0) return set;
  let { main } = set;
  const partials = new Map(set.partials);
  for (const [path, source] of layers.flatMap((layer) => [...layer])) {
    const piece = pieceAt(path);
    if (piece === undefined || !("language" in piece) || piece.language !== language) continue;
    if (piece.type === "word") continue;
    if (piece.type === "partial") partials.set(piece.name, source);
    else if (piece.document !== document) continue;
    else if (piece.type === "document") main = source;
    else partials.set(piece.name, source);
  }
  return { main, partials };
}
