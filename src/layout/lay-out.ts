import type { Block, DocumentTree, Heading, Section } from "../document/node.js";
import { pointsOf, textWidthPoints, type Theme } from "../document/theme.js";
import type { Diagnostic } from "../foundation/diagnostic.js";
import { figure, heading, paragraphOrList, type Frame } from "./blocks.js";
import { PageComposer, pageOf, type PageSetUp } from "./composer.js";
import { contents, headingsOf } from "./contents.js";
import { filledLine, type PageNumbers } from "./fill.js";
import { Findings } from "./findings.js";
import type { FlowItem } from "./flow-item.js";
import { placeFlow } from "./flow.js";
import type { FontSet } from "./fonts.js";
import { furniture } from "./furniture.js";
import type { Composition } from "./inlines.js";
import { keepsWithNext } from "./keep.js";
import type { Page, PageItem, Target } from "./page.js";
import { Ledger } from "./run.js";
import { styleOf } from "./styles.js";
import { table } from "./tables.js";

/** A document on its pages: drawn by one format, asked for page numbers by another. */
export interface Layout {
  readonly pages: readonly Page[];
  /** Page, from 1, on which each heading begins, by its id. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** What was handed over, for the proof that all of it was placed. */
  readonly ledger: Ledger;
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
  const composition: Composition = { theme, fonts, language: tree.language, ledger: new Ledger(), findings };
  const footnote = styleOf(theme, "footnote");
  const first = tree.sections[0]?.orientation ?? "portrait";
  const composer = new PageComposer(setUpOf(theme, first), {
    above: footnote.pitch / 2,
    below: footnote.pitch / 4,
    rule: NOTE_RULE,
  });
  const headings = headingsOf(tree);
  const targets = targetsOf(headings);
  /** The section of each page, for its header and footer. */
  const sections: Section[] = [];
  for (const section of tree.sections) {
    if (section.blocks.every((block) => block.type === "pageBreak")) continue;
    const frame = frameOf(section, composition);
    composer.beginSection(setUpOf(theme, section.orientation));
    placeFlow(sectionItems(section.blocks, frame, headings, targets), composer);
    composer.finishSection();
    while (sections.length < composer.pages.length) sections.push(section);
  }
  if (composer.pages.length === 0) composer.newPage(false);
  const pages = composer.pages.map(pageOf);
  const pagesOfHeadings = pagesOf(pages);
  return {
    pages: pages.map((page, index): Page => {
      const numbers = { number: index + 1, count: pages.length, pageOf: pagesOfHeadings };
      const { width, height } = page;
      return { width, height, items: finished(page, sections[index], numbers, composition) };
    }),
    pageOf: pagesOfHeadings,
    ledger: composition.ledger,
    findings: findings.all(),
  };
}

/** What stands on a page once all pages are known: numbers in their places, header and footer. */
function finished(
  { items }: Page,
  section: Section | undefined,
  numbers: PageNumbers,
  composition: Composition,
): readonly PageItem[] {
  const body = items.map((item): PageItem => {
    if (item.type !== "line") return item;
    const line = filledLine(item.line, numbers);
    return line === item.line ? item : Object.assign({}, item, { line });
  });
  if (section === undefined) return body;
  return [...body, ...furniture(section, numbers.number, numbers.count, frameOf(section, composition))];
}

/** A heading as a place to lead to, before its words are set. */
type Place = Omit<Target, "text">;

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

function frameOf(section: Section, composition: Composition): Frame {
  const { textWidth, textHeight } = setUpOf(composition.theme, section.orientation);
  return { ...composition, width: textWidth, height: textHeight, noteWidth: textWidth };
}

/** The items of a section; a page break before the first or after the last block would leave an empty page. */
function sectionItems(
  blocks: readonly Block[],
  frame: Frame,
  headings: readonly Heading[],
  targets: ReadonlyMap<Heading, Place>,
): readonly FlowItem[] {
  const items: FlowItem[] = [];
  let breaks = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.type === "pageBreak") {
      breaks += 1;
      continue;
    }
    const made = itemsOf(block, frame, headings, targets);
    const first = made[0];
    if (first !== undefined) {
      if (items.length > 0) first.breaks = breaks;
      breaks = 0;
    }
    const last = made.at(-1);
    if (last !== undefined && keepsWithNext(block, blocks[index - 1], blocks[index + 1], frame.theme)) {
      last.keepWithNext = true;
    }
    items.push(...made);
  }
  return items;
}

function itemsOf(
  block: Exclude<Block, { readonly type: "pageBreak" }>,
  frame: Frame,
  headings: readonly Heading[],
  targets: ReadonlyMap<Heading, Place>,
): readonly FlowItem[] {
  switch (block.type) {
    case "heading":
      return [heading(block, targets.get(block), frame)];
    case "paragraph":
    case "list":
      return paragraphOrList(block, frame);
    case "table":
      return block.rows.length === 0 ? [] : [table(block, frame)];
    case "figure":
      return [figure(block, frame)];
    case "contents":
      return contents(block, headings, frame);
  }
}

/** For each heading that is the first of its id: where contents and bookmarks lead, below the nearest of a higher level. */
function targetsOf(headings: readonly Heading[]): ReadonlyMap<Heading, Place> {
  const targets = new Map<Heading, Place>();
  const ids = new Set<string>();
  const open: Heading[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1);
    const isNamed = !ids.has(heading.id);
    ids.add(heading.id);
    open.push(heading);
    targets.set(heading, { heading, isNamed, ...(parent === undefined ? {} : { parent: parent.id }) });
  }
  return targets;
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
