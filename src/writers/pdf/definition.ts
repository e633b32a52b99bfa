import type { Furniture } from "pdfmake/js/LayoutBuilder.js";
import { withoutIllegalCharacters } from "../../document/character.js";
import type { Block, DocumentTree, Footnote, Heading, Inline, Section } from "../../document/node.js";
import { pointsOf, textWidthPoints, type Theme } from "../../document/theme.js";
import { keepsWithNext } from "../keep.js";
import type { WriteOptions } from "../writer.js";
import {
  figure,
  heading,
  paragraphOf,
  paragraphOrList,
  stackOf,
  textNode,
  type Frame,
  type Spaced,
} from "./blocks.js";
import { contents, headingsOf } from "./contents.js";
import { Findings, footnotesAtEnd } from "./findings.js";
import { runsOf, type Composition } from "./inlines.js";
import type { Definition, SectionNode } from "./nodes.js";
import { Ledger } from "./proof.js";
import { styleOf } from "./styles.js";
import { table } from "./tables.js";

/** What a tree becomes before it is laid out. */
export interface Prepared {
  readonly definition: Definition;
  /** Fills while pages get their headers and footers; complete after layout. */
  readonly ledger: Ledger;
  readonly findings: Findings;
}

/** The tree as nodes for the layout, with everything that can be said about it beforehand. */
export function define(tree: DocumentTree, { asOf, theme }: WriteOptions): Prepared {
  const composition: Composition = {
    theme,
    language: tree.language,
    ledger: new Ledger(),
    findings: new Findings(),
    footnotes: [],
    targets: new Set(),
  };
  const pictures = new Map<string, Uint8Array>();
  const headings = headingsOf(tree);
  const parents = outlineParents(headings);
  const bodies = tree.sections
    .filter((section) => section.blocks.some((block) => block.type !== "pageBreak"))
    .map((section) => {
      const frame = frameOf(section, composition, pictures);
      return { section, frame, nodes: sectionNodes(section.blocks, frame, headings, parents) };
    });
  const last = bodies.at(-1);
  if (last !== undefined && composition.footnotes.length > 0) {
    composition.findings.add(footnotesAtEnd(composition.footnotes.length));
    last.nodes.push(...notes(composition.footnotes, last.frame));
  }
  const content = bodies.map(({ section, nodes }) => sectionNode(section, nodes, composition));
  return {
    definition: {
      content,
      pictures,
      pageSize: {
        width: pointsOf(theme.page.widthMillimetres),
        height: pointsOf(theme.page.heightMillimetres),
      },
      margins: marginsOf(theme),
      title: withoutIllegalCharacters(tree.title),
      subject: tree.subject === undefined ? undefined : withoutIllegalCharacters(tree.subject),
      language: tree.language,
      asOf,
    },
    ledger: composition.ledger,
    findings: composition.findings,
  };
}

function marginsOf({ page }: Theme): Definition["margins"] {
  return {
    left: pointsOf(page.marginLeftMillimetres),
    top: pointsOf(page.marginTopMillimetres),
    right: pointsOf(page.marginRightMillimetres),
    bottom: pointsOf(page.marginBottomMillimetres),
  };
}

function frameOf(section: Section, composition: Composition, pictures: Map<string, Uint8Array>): Frame {
  const { page } = composition.theme;
  const paper = section.orientation === "portrait" ? page.heightMillimetres : page.widthMillimetres;
  return {
    ...composition,
    width: textWidthPoints(page, section.orientation),
    height: pointsOf(paper - page.marginTopMillimetres - page.marginBottomMillimetres),
    pictures,
  };
}

/** The nodes of a section; a page break before the first or after the last block would leave an empty page. */
function sectionNodes(
  blocks: readonly Block[],
  frame: Frame,
  headings: readonly Heading[],
  parents: ReadonlyMap<string, string>,
): Spaced[] {
  const nodes: Spaced[] = [];
  let breaks = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.type === "pageBreak") {
      breaks += 1;
      continue;
    }
    const made = blockNodes(block, frame, headings, parents);
    if (breaks > 0 && nodes.length > 0) {
      nodes.push(...emptyPages(breaks - 1, frame));
      const first = made[0];
      if (first !== undefined) first.node.pageBreak = "before";
    }
    const last = made.at(-1);
    if (last !== undefined && keepsWithNext(block, blocks[index - 1], blocks[index + 1], frame.theme)) {
      last.node.keepWithNext = true;
    }
    if (made.length > 0) breaks = 0;
    nodes.push(...made);
  }
  return nodes;
}

function emptyPages(count: number, frame: Frame): readonly Spaced[] {
  return Array.from({ length: count }, () => {
    const empty = paragraphOf([], styleOf(frame.theme, "plain"), frame);
    empty.node.pageBreak = "before";
    return empty;
  });
}

function blockNodes(
  block: Exclude<Block, { readonly type: "pageBreak" }>,
  frame: Frame,
  headings: readonly Heading[],
  parents: ReadonlyMap<string, string>,
): readonly Spaced[] {
  switch (block.type) {
    case "heading":
      return [heading(block, parents.get(block.id), frame)];
    case "paragraph":
    case "list":
      return paragraphOrList(block, frame);
    case "table":
      return [table(block, frame)];
    case "figure":
      return [figure(block, frame)];
    case "contents":
      return contents(block, headings, frame);
  }
}

/** For each heading the nearest one before it of a higher level. */
function outlineParents(headings: readonly Heading[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  headings.forEach((entry, index) => {
    const parent = headings.slice(0, index).findLast((earlier) => earlier.level < entry.level);
    if (parent !== undefined) parents.set(entry.id, parent.id);
  });
  return parents;
}

/** The notes under a rule a third as long as the text is wide. */
function notes(footnotes: readonly Footnote[], frame: Frame): readonly Spaced[] {
  const style = styleOf(frame.theme, "footnote");
  const rule = { type: "line" as const, x1: 0, y1: 0, x2: frame.width / 3, y2: 0, lineWidth: 0.5 };
  // A note inside a note is printed after the notes that are known by then.
  const texts = footnotes.map((note): Spaced => {
    const mark: Inline = { type: "text", text: `${note.number}`, marks: ["superscript"] };
    return paragraphOf([mark, { type: "text", text: " ", marks: [] }, ...note.inlines], style, frame);
  });
  return [{ node: { canvas: [rule] }, before: style.pitch, after: style.pitch / 2 }, ...texts];
}

function sectionNode(section: Section, nodes: readonly Spaced[], composition: Composition): SectionNode {
  const { page } = composition.theme;
  const top = pointsOf(page.headerMillimetres);
  const footer = styleOf(composition.theme, "footer");
  const bottom = pointsOf(page.marginBottomMillimetres - page.footerMillimetres) - footer.pitch;
  return {
    section: { stack: stackOf(nodes), flow: "body" },
    pageOrientation: section.orientation,
    header: furniture(section, section.header, "header", top, composition),
    footer: furniture(section, section.footer, "footer", bottom, composition),
  };
}

/** The header or footer of a page, made anew for each because it may name the page; none on a cover. */
function furniture(
  section: Section,
  inlines: readonly Inline[],
  name: "header" | "footer",
  top: number,
  composition: Composition,
): Furniture | null {
  if (section.kind === "cover" || inlines.length === 0) return null;
  const style = styleOf(composition.theme, name);
  const { left, right } = marginsOf(composition.theme);
  return (number, count) => {
    const setting = { style, page: { number, count } };
    const node = textNode(runsOf(inlines, setting, composition), setting, 0, composition);
    return { ...node, margin: [left, top, right, 0] };
  };
}
