import type { DocumentTree, Section } from "../document/node.js";
import { pointsOf, textWidthPoints, type Theme } from "../document/theme.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import type { Frame } from "./blocks.js";
import { PageComposer, pageOf, type PageSetUp } from "./composer.js";
import { headingsOf } from "./contents.js";
import { filledLine, type PageNumbers } from "./fill.js";
import { Findings, substitutedFonts } from "./findings.js";
import { placeFlow } from "./flow.js";
import type { FontSet } from "./font-set.js";
import { furniture } from "./furniture.js";
import type { Composition } from "./inlines.js";
import type { Page, PageItem } from "./page.js";
import { Ledger } from "./run.js";
import { sectionItems, targetsOf } from "./sections.js";
import { newTag, type OpenTag, type Tag } from "./structure.js";
import { styleOf } from "./styles.js";

/** A document on its pages: drawn by one format, asked for page numbers by another. */
export interface Layout {
  readonly pages: readonly Page[];
  /** Page, from 1, on which each heading begins, by its id. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** What was handed over, for the proof that all of it was placed. */
  readonly ledger: Ledger;
  /** The document's structure, for those who hear it: every run of the text and every picture belongs to an element of it. */
  readonly structure: Tag;
  /** Characters that no font has or that are left out, pictures that cannot be decoded. */
  readonly findings: readonly Diagnostic[];
}

const layouts = new WeakMap<
  DocumentTree,
  { readonly theme: Theme; readonly fonts: FontSet; readonly layout: Layout }
>();

/** The layout of a tree, computed once for all formats that ask for it. */
export function layoutOf(tree: DocumentTree, theme: Theme, fonts: FontSet): Layout {
  const known = layouts.get(tree);
  if (known?.theme === theme && known.fonts === fonts) return known.layout;
  const layout = layOutTree(tree, theme, fonts);
  layouts.set(tree, { theme, fonts, layout });
  return layout;
}

/**
 * Sets a tree: text into lines, lines onto pages, page numbers into their places. A pure function of tree, theme and
 * fonts; never throws for a tree.
 */
export function layOutTree(tree: DocumentTree, theme: Theme, fonts: FontSet): Layout {
  const findings = new Findings();
  const missing = fonts.reportsSubstitutes ? namesWithoutFont(theme, fonts) : [];
  if (missing.length > 0) findings.add(substitutedFonts(missing));
  const composition: Composition = { theme, fonts, language: tree.language, ledger: new Ledger(), findings };
  const footnote = styleOf(theme, "footnote");
  const first = tree.sections[0]?.orientation ?? "portrait";
  const composer = new PageComposer(setUpOf(theme, first), {
    above: footnote.pitch / 2,
    below: footnote.pitch / 4,
    rule: NOTE_RULE,
  });
  const structure = newTag("Document");
  const headings = headingsOf(tree);
  const targets = targetsOf(headings);
  /** The section of each page, for its header and footer. */
  const sections: Section[] = [];
  for (const section of tree.sections) {
    const frame = frameOf(section, composition, structure);
    const items = sectionItems(section.blocks, frame, headings, targets);
    if (items.length === 0) continue;
    composer.beginSection(setUpOf(theme, section.orientation));
    placeFlow(items, composer);
    composer.finishSection();
    while (sections.length < composer.pages.length) sections.push(section);
  }
  if (composer.pages.length === 0) composer.newPage(false);
  const pages = composer.pages.map(pageOf);
  const pagesOfHeadings = pagesOf(pages);
  const finishedPages = pages.map((page, index): Page => {
    const numbers = { number: index + 1, count: pages.length, pageOf: pagesOfHeadings };
    const { width, height } = page;
    return { width, height, items: finished(page, sections[index], numbers, { ...composition, structure }) };
  });
  return {
    pages: finishedPages,
    pageOf: pagesOfHeadings,
    ledger: composition.ledger,
    structure,
    findings: findings.all(),
  };
}

/** What stands on a page once all pages are known: numbers in their places, header and footer. */
function finished(
  { items }: Page,
  section: Section | undefined,
  numbers: PageNumbers,
  composition: Composition & { readonly structure: OpenTag },
): readonly PageItem[] {
  const body = items.map((item): PageItem => {
    if (item.type !== "line") return item;
    const line = filledLine(item.line, numbers);
    return line === item.line ? item : Object.assign({}, item, { line });
  });
  if (section === undefined) return body;
  const frame = frameOf(section, composition, composition.structure);
  return [...body, ...furniture(section, numbers.number, numbers.count, frame)];
}

/** East Asian and Latin fonts that the theme names and the set does not have. */
function namesWithoutFont(theme: Theme, fonts: FontSet): readonly string[] {
  const names = new Set<string>();
  for (const face of Object.values(theme.faces)) {
    if (fonts.named(face, "eastAsian", false) === undefined) names.add(face.eastAsian);
    if (fonts.named(face, "latin", false) === undefined) names.add(face.latin);
  }
  return [...names];
}

/** Thickness of the rule above notes, in points. */
const NOTE_RULE = 0.5;

function setUpOf({ page }: Theme, orientation: Section["orientation"]): PageSetUp {
  const isPortrait = orientation === "portrait";
  const width = pointsOf(isPortrait ? page.widthMillimetres : page.heightMillimetres);
  const height = pointsOf(isPortrait ? page.heightMillimetres : page.widthMillimetres);
  const top = pointsOf(page.marginTopMillimetres);
  return {
    width,
    height,
    left: pointsOf(page.marginLeftMillimetres),
    top,
    textWidth: textWidthPoints(page, orientation),
    textHeight: height - top - pointsOf(page.marginBottomMillimetres),
  };
}

function frameOf(section: Section, composition: Composition, parent: OpenTag): Frame {
  const { textWidth, textHeight } = setUpOf(composition.theme, section.orientation);
  return { ...composition, parent, width: textWidth, height: textHeight, noteWidth: textWidth };
}

function pagesOf(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const item of page.items) {
      if (item.type !== "line" || item.target === undefined) continue;
      const { id } = item.target.heading;
      if (!found.has(id)) found.set(id, index + 1);
    }
  });
  return found;
}
