import { hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import { LANGUAGES, titleIn, type Edition } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { KINDS, knownKind, type DocumentKindId } from "../../kinds/index.js";
import type { FilingSource } from "../filing-source.js";
import { BUILT_IN, type Stock } from "../pack/stock.js";
import { buildTree, isOfWord, type TreeRequest } from "../render.js";
import { cellParagraphsOf, paragraphsOf, type OurParagraph } from "./our-paragraphs.js";

/** A paper as the toolkit would make it now. */
export interface OurPaper {
  readonly document: DocumentKindId;
  readonly edition: Edition;
  readonly title: string;
  readonly paragraphs: readonly OurParagraph[];
  /** The same with one paragraph a cell; absent for a paper made of a Word template, of which there is no text file. */
  readonly cellParagraphs?: () => readonly OurParagraph[];
}

/** The papers of a filing, and those that the mistakes of a pack's Word template keep from being made. */
export interface OurPapers {
  readonly papers: readonly OurPaper[];
  readonly broken: readonly { readonly document: DocumentKindId; readonly mistakes: readonly Diagnostic[] }[];
}

/**
 * Every paper of a filing in Chinese and in English, as a draft: gaps say nothing that a paper could contradict. By the built-in templates
 * unless `stock` is given.
 */
export async function ourPapers(source: FilingSource, asOf: string, stock?: Stock): Promise<OurPapers> {
  const papers: OurPaper[] = [];
  const broken: OurPapers["broken"][number][] = [];
  for (const { id, filedBy } of KINDS) {
    if (filedBy !== "processor") continue;
    for (const edition of LANGUAGES) {
      const { value, diagnostics } = await ourPaper(source, asOf, id, edition, stock);
      if (value !== undefined) papers.push(value);
      if (diagnostics.length > 0) broken.push({ document: id, mistakes: diagnostics });
    }
  }
  return { papers, broken };
}

/**
 * One paper of a filing in an edition; `undefined` where it does not belong to the filing or cannot be made. One that a pack makes of a Word
 * template is made of that, and the mistakes of the template are told.
 */
export async function ourPaper(
  { filing, placeOf }: FilingSource,
  asOf: string,
  document: DocumentKindId,
  edition: Edition,
  stock = BUILT_IN,
): Promise<Outcome<OurPaper | undefined>> {
  const kind = knownKind(document);
  const request: TreeRequest = {
    filing,
    placeOf,
    kind,
    edition,
    stock,
    asOf,
    findings: [],
    stage: "draft",
    readAttachment: async () => Promise.resolve(undefined),
  };
  if (isOfWord(stock, document, edition)) {
    // A Word template is written in one language: there is no paper side by side to compare with.
    const template = edition === "both" ? undefined : stock.wordOf(document, edition);
    if (template === undefined) return outcome(undefined);
    // Few packs have one: the others do not load what fills it.
    const { wordParagraphs } = await import("./word-paragraphs.js");
    const { value: paragraphs, diagnostics } = wordParagraphs(template, request);
    return outcome(
      paragraphs && { document, edition, title: titleIn(kind.title, edition), paragraphs },
      diagnostics,
    );
  }
  const { value, diagnostics } = await buildTree(request);
  if (value === undefined || hasSeverity(diagnostics, "blocking")) return outcome(undefined);
  const paragraphs = paragraphsOf(value, filing);
  // Asked for by text files only.
  const cellParagraphs = (): readonly OurParagraph[] => cellParagraphsOf(value, filing);
  return outcome({ document, edition, title: value.title, paragraphs, cellParagraphs });
}
