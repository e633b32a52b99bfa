import { onceEach, type Diagnostic, type Place } from "../../foundation/diagnostic.js";
import { languageOf, languagesOf, type Edition, type LocalizedText } from "../../foundation/locale.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import type { Pointer } from "../../foundation/pointer.js";
import type { DocumentKindId } from "../../kinds/index.js";
import { knownKind } from "../../kinds/index.js";
import type { DocumentTree } from "../../document/node.js";
import type { FontSet } from "../../layout/font-set.js";
import { layoutOf } from "../../layout/lay-out.js";
import type { Page } from "../../layout/page.js";
import { stampedPages } from "../../layout/stamp.js";
import type { Tag } from "../../layout/structure.js";
import type { Calendars } from "../../law/year-calendar.js";
import { calledSources } from "../../template/called.js";
import { attachmentReader } from "../attachments.js";
import { loadCheckedFiling } from "../checked-filing.js";
import { editionOf } from "../edition.js";
import { firmPoints } from "../packet/firm-points.js";
import { findPack } from "../pack/find-pack.js";
import { BUILT_IN, stockOf, type Stock } from "../pack/stock.js";
import { readBytes } from "../read-bytes.js";
import { givesWay } from "../pack/gives-way.js";
import { onLetterhead } from "../reference/letterhead.js";
import { loadReference } from "../reference/load-reference.js";
import {
  buildTree,
  isDraft,
  isOfWord,
  isStopped,
  letterheadFindings,
  lookFindings,
  placed,
} from "../render.js";
import type { World } from "../world.js";

/** Which paper is looked at. */
export interface Choice {
  readonly document: DocumentKindId;
  readonly edition: Edition;
  readonly stage: "draft" | "final";
}

/** What stays the same while papers are looked at. */
export interface PreviewSource {
  readonly file: string;
  /** As `--pack` names it; by configuration unless given. */
  readonly pack: string | undefined;
  /** A firm's document that papers take their look from, as `--reference` names it; that of the pack unless given. */
  readonly reference?: string | undefined;
  readonly asOf: string;
  readonly calendars: Calendars;
  readonly fonts: FontSet;
}

/** A paper on its pages. */
export interface Paper {
  readonly choice: Choice;
  readonly tree: DocumentTree;
  readonly pages: readonly Page[];
  readonly structure: Tag;
  /** Where in the filing's file a value stands or belongs. */
  readonly placeOf: (at: Pointer) => Place;
}

/** What came of making a paper: pages unless something stops them, and everything there is to say. */
export interface MadePaper {
  readonly paper: Paper | undefined;
  readonly findings: readonly Diagnostic[];
  /** That the edition is another than was asked for. */
  readonly note?: LocalizedText;
  /** Why there are no pages, where no finding says so. */
  readonly withoutPages?: LocalizedText;
  /** Texts of the templates it is made of, by the name messages give them. */
  readonly templates: ReadonlyMap<string, string>;
}

/**
 * Reads everything anew and sets the paper on its pages, as `render` does for a PDF.
 *
 * @throws InputFileError when the filing or the pack is not there or cannot be read.
 */
export async function makePaper(world: World, source: PreviewSource, choice: Choice): Promise<MadePaper> {
  const kind = knownKind(choice.document);
  const { edition, note } = editionOf(kind, choice.edition);
  const stock = await stockIn(world, source);
  if (stock.value === undefined) {
    return { paper: undefined, findings: stock.diagnostics, templates: new Map() };
  }
  const templates = textsOf(stock.value, choice.document, edition);
  const { file, asOf, calendars, fonts } = source;
  const loaded = await loadCheckedFiling(world, file, kind.id, asOf, calendars);
  const made = { templates, ...(note === undefined ? {} : { note }) };
  if (loaded.value === undefined) return { ...made, paper: undefined, findings: loaded.diagnostics };
  const request = {
    ...loaded.value,
    findings: loaded.diagnostics,
    kind,
    edition,
    stage: choice.stage,
    asOf,
    readAttachment: attachmentReader(world, file),
    stock: stock.value,
    ...firmPoints(kind, loaded.value.source, asOf, calendars),
  };
  if (isStopped(request)) return { ...made, paper: undefined, findings: loaded.diagnostics };
  const { reference } = stock.value;
  if (isOfWord(stock.value, kind.id, edition)) {
    return { ...made, paper: undefined, findings: loaded.diagnostics, withoutPages: OF_WORD };
  }
  const tree = await buildTree(request);
  const found = [...loaded.diagnostics, ...tree.diagnostics];
  if (tree.value === undefined) return { ...made, paper: undefined, findings: onceEach(found) };
  const theme = stock.value.themeOf(edition);
  const look = [...lookFindings(stock.value, edition), ...letterheadFindings(request)];
  const shown = reference === undefined ? tree.value : onLetterhead(tree.value, reference.reference);
  const layout = layoutOf(shown, theme, fonts);
  const advice =
    reference === undefined
      ? []
      : [...reference.advice, ...reference.pdfAdvice, ...givesWay(stock.value, languagesOf(edition))];
  const pages = isDraft(request)
    ? stampedPages(layout.pages, theme, fonts, languageOf(edition))
    : layout.pages;
  return {
    ...made,
    findings: onceEach([...found, ...look, ...advice, ...placed(layout.findings, request)]),
    paper: {
      choice,
      tree: tree.value,
      pages,
      structure: layout.structure,
      placeOf: loaded.value.placeOf,
    },
  };
}

const OF_WORD: LocalizedText = {
  zh: "这份文书由模板包的 Word 模板生成，版面由 Word 排定，因此没有页面可以预览。请用 pipia render 生成后查看。",
  en: "The pack has a Word template for this paper, which Word lays out, so there are no pages to preview. Make it with pipia render to see it.",
};

async function stockIn(
  world: World,
  { pack: named, reference: file }: PreviewSource,
): Promise<Outcome<Stock | undefined>> {
  const { value, diagnostics } = await findPack(world, named);
  if (value === undefined) return outcome(undefined, diagnostics);
  const { pack } = value;
  if (file === undefined) return outcome(pack === undefined ? BUILT_IN : stockOf(pack));
  const reference = loadReference(file, await readBytes(world, file));
  return outcome(reference.value && stockOf(pack, reference.value), reference.diagnostics);
}

function textsOf(stock: Stock, document: DocumentKindId, edition: Edition): ReadonlyMap<string, string> {
  const sources = languagesOf(edition).flatMap((language) => calledSources(stock.setOf(document, language)));
  return new Map(sources.map(({ file, text }) => [file, text]));
}
