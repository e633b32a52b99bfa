import { hasSeverity } from "../../foundation/diagnostic.js";
import { LANGUAGES, type Edition } from "../../foundation/locale.js";
import { KINDS, knownKind, type DocumentKindId } from "../../kinds/index.js";
import type { FilingSource } from "../filing-source.js";
import type { Stock } from "../pack/stock.js";
import { buildTree } from "../render.js";
import { paragraphsOf, type OurParagraph } from "./our-paragraphs.js";

/** A paper as the toolkit would make it now. */
export interface OurPaper {
  readonly document: DocumentKindId;
  readonly edition: Edition;
  readonly title: string;
  readonly paragraphs: readonly OurParagraph[];
}

/**
 * Every paper of a filing in Chinese and in English, as a draft: gaps say nothing that a paper could contradict. By the built-in templates
 * unless `stock` is given.
 */
export async function ourPapers(
  source: FilingSource,
  asOf: string,
  stock?: Stock,
): Promise<readonly OurPaper[]> {
  const papers: OurPaper[] = [];
  for (const { id, filedBy } of KINDS) {
    if (filedBy !== "processor") continue;
    for (const edition of LANGUAGES) {
      const paper = await ourPaper(source, asOf, id, edition, stock);
      if (paper !== undefined) papers.push(paper);
    }
  }
  return papers;
}

/** One paper of a filing in an edition; `undefined` where it does not belong to the filing or cannot be made. */
export async function ourPaper(
  { filing, placeOf }: FilingSource,
  asOf: string,
  document: DocumentKindId,
  edition: Edition,
  stock?: Stock,
): Promise<OurPaper | undefined> {
  const { value, diagnostics } = await buildTree({
    filing,
    placeOf,
    kind: knownKind(document),
    edition,
    stock,
    asOf,
    findings: [],
    stage: "draft",
    readAttachment: async () => Promise.resolve(undefined),
  });
  if (value === undefined || hasSeverity(diagnostics, "blocking")) return undefined;
  return { document, edition, title: value.title, paragraphs: paragraphsOf(value, filing) };
}
