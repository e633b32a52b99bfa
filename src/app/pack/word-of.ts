import type { Language } from "../../foundation/locale.js";
import type { DocumentKindId } from "../../kinds/index.js";
import type { Layer } from "./template-set.js";

/** A Word template of a pack, as findings call it. */
export interface WordFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What of a pack says how a document is made. */
interface WordLayer {
  readonly templates: Layer;
  readonly words: ReadonlyMap<string, WordFile>;
}

/** The Word template of a document in the highest pack that has the document as a whole; none where that is a text. Lowest pack first. */
export function wordIn(
  layers: readonly WordLayer[],
  document: DocumentKindId,
  language: Language,
): WordFile | undefined {
  for (const { templates, words } of layers.toReversed()) {
    const word = words.get(`templates/${document}/${language}.docx`);
    if (word !== undefined) return word;
    if (templates.has(`templates/${document}/${language}.hbs`)) return undefined;
  }
  return undefined;
}
