import { themeFindings } from "../../checks/theme/report-typography.js";
import { onceEach, type Diagnostic, type Place } from "../../foundation/diagnostic.js";
import { languageOf, languagesOf, type Edition, type LocalizedText } from "../../foundation/locale.js";
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
import { onLetterhead } from "../reference/letterhead.js";
import { buildTree, isDraft, isStopped, placed } from "../render.js";
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
  /** That the edition is another than was asked for, or that there are no pages of such a document. */
  readonly note?: LocalizedText;
  /** Texts of the templates it is made of, by the name messages give them. */
  readonly templates: ReadonlyMap<string, string>;
}

const LAID_OUT_BY_WORD: LocalizedText = {
  zh: "模板包中这份文书是 Word 模板，版面由 Word 排定，没有页面可以预览。请用 pipia render 生成后查看。",
  en: "In this pack the document is a Word template, which Word lays out, so it has no pages here. Make it with pipia render to see it.",
};

/**
 * Reads everything anew and sets the paper on its pages, as `render` does for a PDF.
 *
 * @throws InputFileError when the filing or the pack is not there or cannot be read.
 */
export async function makePaper(world: World, source: PreviewSource, choice: Choice): Promise<MadePaper> {
  const kind = knownKind(choice.document);
  const { edition, note } = editionOf(kind, choice.edition);
  const stock = await stockIn(world, source.pack);
  if (stock.value === undefined) {
    return { paper: undefined, findings: stock.diagnostics, templates: new Map() };
  }
  if (languagesOf(edition).some((language) => stock.value?.wordOf(choice.document, language) !== undefined)) {
    return { paper: undefined, findings: stock.diagnostics, note: LAID_OUT_BY_WORD, templates: new Map() };
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
  const tree = await buildTree(request);
  const found = [...loaded.diagnostics, ...tree.diagnostics];
  if (tree.value === undefined) return { ...made, paper: undefined, findings: onceEach(found) };
  const theme = stock.value.themeOf(edition);
  const look = edition === "zh" ? themeFindings(theme) : [];
  const reference = stock.value.reference?.reference;
  // As `render` prints it: the headers and footers of the firm's document, where the pack has one.
  const shown = reference === undefined ? tree.value : onLetterhead(tree.value, reference);
  const layout = layoutOf(shown, theme, fonts);
  const pages = isDraft(request)
    ? stampedPages(layout.pages, theme, fonts, languageOf(edition))
    : layout.pages;
  return {
    ...made,
    findings: onceEach([...found, ...look, ...placed(layout.findings, request)]),
    paper: {
      choice,
      tree: shown,
      pages,
      structure: layout.structure,
      placeOf: loaded.value.placeOf,
    },
  };
}

async function stockIn(
  world: World,
  given: string | undefined,
): Promise<{ readonly value: Stock | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { value, diagnostics } = await findPack(world, given);
  if (value === undefined) return { value: undefined, diagnostics };
  return { value: value.pack === undefined ? BUILT_IN : stockOf(value.pack), diagnostics };
}

function textsOf(stock: Stock, document: DocumentKindId, edition: Edition): ReadonlyMap<string, string> {
  const sources = languagesOf(edition).flatMap((language) => calledSources(stock.setOf(document, language)));
  return new Map(sources.map(({ file, text }) => [file, text]));
}
