import { childNamed, nearestAround, nodesOf, type OffsetNode } from "../../ooxml/offset-tree.js";
import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import type { Mistake } from "../findings.js";
import { misplacedBlock } from "../mistakes/word-text.js";
import type { Tag } from "../syntax/scan-tags.js";
import { type BlockTags, blocksOf, tagsOf } from "./block-tags.js";
import { checkPlacement } from "./check-placement.js";
import { type Level, levelsOf } from "./levels.js";
import type { TemplatePart } from "./open-package.js";
import type { TagSite } from "./tag-site.js";

/** Where a part is cut at its tags. */
export interface Placement {
  readonly sites: readonly TagSite[];
  readonly blocks: readonly BlockTags[];
  readonly levels: ReadonlyMap<BlockTags, Level>;
  /** For each tag where in the XML it does its work; tags within a line where they begin. */
  readonly cuts: ReadonlyMap<Tag, number>;
  /** Tags that stand for a cut between paragraphs or rows: nothing is left of them in their line. */
  readonly lifted: ReadonlySet<Tag>;
  /** Paragraphs and rows that held nothing but such tags. */
  readonly dropped: ReadonlySet<OffsetNode>;
}

/** Decides for every tag of a part where it cuts the XML, so that each branch of a block is whole elements. What cannot be cut is reported. */
export function place(
  part: TemplatePart,
  sites: readonly TagSite[],
  add: (mistake: Mistake, tag: Tag) => void,
): Placement {
  const siteOf = new Map(sites.map((site) => [site.tag, site]));
  const blocks = blocksOf(sites.map(({ tag }) => tag));
  const levels = levelsOf(blocks, siteOf, add);
  const placing = new Placing(part, sites, levels);
  placing.cutAll(add);
  const { cuts, lifted, dropped } = placing;
  const placement = { sites, blocks, levels, cuts, lifted, dropped };
  checkPlacement(part, placement, add);
  return placement;
}

class Placing {
  readonly cuts = new Map<Tag, number>();
  readonly lifted = new Set<Tag>();
  readonly dropped = new Set<OffsetNode>();
  private readonly levels: ReadonlyMap<BlockTags, Level>;
  private readonly levelOf = new Map<Tag, Level>();
  private readonly sites: readonly TagSite[];
  private readonly siteOf: ReadonlyMap<Tag, TagSite>;
  private readonly inParagraph = new Map<TextParagraph, TagSite[]>();
  private readonly rows = new Map<OffsetNode, TextParagraph[]>();

  constructor(part: TemplatePart, sites: readonly TagSite[], levels: ReadonlyMap<BlockTags, Level>) {
    this.levels = levels;
    this.sites = sites;
    this.siteOf = new Map(sites.map((site) => [site.tag, site]));
    for (const site of sites) {
      const others = this.inParagraph.get(site.paragraph);
      if (others === undefined) this.inParagraph.set(site.paragraph, [site]);
      else others.push(site);
    }
    for (const [block, level] of levels) {
      for (const tag of tagsOf(block)) {
        this.levelOf.set(tag, level);
        if (level !== "inline") this.lifted.add(tag);
      }
    }
    if ([...levels.values()].includes("row")) this.collectRows(part);
  }

  cutAll(add: (mistake: Mistake, tag: Tag) => void): void {
    for (const { tag, raw } of this.sites) this.cuts.set(tag, raw);
    this.dropParagraphs();
    for (const [block, level] of this.levels) {
      if (level === "block") for (const tag of tagsOf(block)) this.cutBetweenParagraphs(block, tag, add);
      if (level === "row") this.cutBetweenRows(block, add);
    }
  }

  /** Rows with the paragraphs that stand in them, and not in a table within. */
  private collectRows(part: TemplatePart): void {
    for (const paragraph of part.paragraphs) {
      const row = nearestAround(paragraph.node, "w:tr");
      if (row === undefined) continue;
      const others = this.rows.get(row);
      if (others === undefined) this.rows.set(row, [paragraph]);
      else others.push(paragraph);
    }
  }

  /** A paragraph of nothing but lifted tags goes, unless a section ends with it or a cell needs it. */
  private dropParagraphs(): void {
    for (const [{ node }, sites] of this.inParagraph) {
      const [first] = sites;
      if (first === undefined || !this.holdsNothing(first.paragraph)) continue;
      if (endsSection(node)) continue;
      const isBetween = sites.some(({ tag }) => this.levelOf.get(tag) === "block");
      if (isBetween || hasOtherParagraph(node)) this.dropped.add(node);
    }
  }

  /** Whether nothing would be seen of a paragraph once its lifted tags and comments are taken out. */
  private holdsNothing(paragraph: TextParagraph): boolean {
    if (paragraph.hasObject) return false;
    const sites = this.inParagraph.get(paragraph) ?? [];
    let rest = "";
    let at = 0;
    for (const { tag, from, to } of sites) {
      if (!this.lifted.has(tag) && tag.kind !== "comment") return false;
      rest += paragraph.text.slice(at, from);
      at = to;
    }
    return (rest + paragraph.text.slice(at)).trim() === "";
  }

  private cutBetweenParagraphs(block: BlockTags, tag: Tag, add: (mistake: Mistake, tag: Tag) => void): void {
    const site = this.siteOf.get(tag);
    if (site === undefined) return;
    const { node } = site.paragraph;
    if (this.dropped.has(node)) {
      this.cuts.set(tag, node.start);
      return;
    }
    const isEdge = { first: this.isFirst(site), last: this.isLast(site) };
    const isClose = tag === block.close;
    // A paragraph of nothing but tags that had to stay (a section ends with it) is outside of its block.
    const isOutside = isEdge.first && isEdge.last;
    if (!isEdge.first && !isEdge.last) add(misplacedBlock("middle-of-paragraph"), tag);
    else if (isClose) this.cuts.set(tag, isOutside || !isEdge.last ? node.start : node.end);
    else this.cuts.set(tag, isOutside || !isEdge.first ? node.end : node.start);
  }

  private isFirst({ paragraph, from }: TagSite): boolean {
    return this.isBlank(paragraph, 0, from);
  }

  private isLast({ paragraph, to }: TagSite): boolean {
    return this.isBlank(paragraph, to, paragraph.text.length);
  }

  /** Whether a stretch of a paragraph holds nothing but white space, lifted tags and comments. */
  private isBlank(paragraph: TextParagraph, start: number, end: number): boolean {
    let at = start;
    for (const { tag, from, to } of this.inParagraph.get(paragraph) ?? []) {
      if (from < start || from >= end) continue;
      if (paragraph.text.slice(at, from).trim() !== "") return false;
      if (!this.lifted.has(tag) && tag.kind !== "comment") return false;
      at = to;
    }
    return paragraph.text.slice(at, end).trim() === "";
  }

  private cutBetweenRows(block: BlockTags, add: (mistake: Mistake, tag: Tag) => void): void {
    const rowOf = (tag: Tag): OffsetNode | undefined => {
      const site = this.siteOf.get(tag);
      return site && nearestAround(site.paragraph.node, "w:tr");
    };
    const first = rowOf(block.open);
    for (const tag of tagsOf(block)) {
      const row = rowOf(tag);
      if (row === undefined) continue;
      const isAlone = first === rowOf(block.close);
      if (tag !== block.open && tag !== block.close && row === first) add(misplacedBlock("else-in-row"), tag);
      if (!isAlone && this.isEmptyRow(row)) {
        this.dropped.add(row);
        this.cuts.set(tag, row.start);
      } else {
        this.cuts.set(tag, tag === block.close ? row.end : row.start);
      }
    }
  }

  private isEmptyRow(row: OffsetNode): boolean {
    const paragraphs = this.rows.get(row) ?? [];
    const hasTable = [...nodesOf(row)].some(({ name }) => name === "w:tbl");
    return !hasTable && paragraphs.every((paragraph) => this.holdsNothing(paragraph));
  }
}

function endsSection(paragraph: OffsetNode): boolean {
  const properties = childNamed(paragraph, "w:pPr");
  return properties !== undefined && childNamed(properties, "w:sectPr") !== undefined;
}

function hasOtherParagraph(paragraph: OffsetNode): boolean {
  return paragraph.parent?.children.some((child) => child !== paragraph && child.name === "w:p") === true;
}
