import { hasSeverity } from "../../foundation/diagnostic.js";
import { LANGUAGES, type Language } from "../../foundation/locale.js";
import { KINDS, type DocumentKindId } from "../../kinds/index.js";
import type { FilingSource } from "../filing-source.js";
import type { Stock } from "../pack/stock.js";
import { buildTree } from "../render.js";
import { paragraphsOf, type OurParagraph } from "./our-paragraphs.js";

/** A paper as the toolkit would make it now. */
export interface OurPaper {
  readonly document: DocumentKindId;
  readonly language: Language;
  readonly title: string;
  readonly paragraphs: readonly OurParagraph[];
}

/** Every paper of a filing in every language, as a draft: gaps say nothing that a paper could contradict. By the built-in templates unless `stock` is given. */
export async function ourPapers(
  { filing, placeOf }: FilingSource,
  asOf: string,
  stock?: Stock,
): Promise<readonly OurPaper[]> {
  const papers: OurPaper[] = [];
  for (const kind of KINDS) {
    if (kind.filedBy !== "processor") continue;
    for (const language of LANGUAGES) {
      const { value, diagnostics } = await buildTree({
        filing,
        placeOf,
        kind,
        language,
        stock,
        asOf,
        findings: [],
        stage: "draft",
        readAttachment: async () => Promise.resolve(undefined),
      });
      if (value === undefined || hasSeverity(diagnostics, "blocking")) continue;
      papers.push({
        document: kind.id,
        language,
        title: value.title,
        paragraphs: paragraphsOf(value, filing),
      });
    }
  }
  return papers;
}
