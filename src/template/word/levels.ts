import { nearestAround, type OffsetNode } from "../../ooxml/offset-tree.js";
import { misplacedBlock } from "../mistakes/word-text.js";
import type { Mistake } from "../findings.js";
import type { Tag } from "../syntax/scan-tags.js";
import { type BlockTags, tagsOf } from "./block-tags.js";
import type { TagSite } from "./tag-site.js";

/** What a block repeats or leaves out: a stretch of a line, paragraphs and tables, or rows of a table. */
export type Level = "inline" | "block" | "row";

/** Elements that must hold a paragraph, whatever else they hold. */
export const NEEDY: ReadonlySet<string> = new Set([
  "w:tc",
  "w:hdr",
  "w:ftr",
  "w:footnote",
  "w:endnote",
  "w:sdtContent",
]);

/** Elements that hold paragraphs and tables. */
const CONTAINERS: ReadonlySet<string> = new Set(["w:body", ...NEEDY]);

/** The level of each block, by its opening tag; a block whose tags do not stand together has none and is reported. */
export function levelsOf(
  blocks: readonly BlockTags[],
  siteOf: ReadonlyMap<Tag, TagSite>,
  add: (mistake: Mistake, tag: Tag) => void,
): ReadonlyMap<BlockTags, Level> {
  const levels = new Map<BlockTags, Level>();
  for (const block of blocks) {
    const sites = tagsOf(block).flatMap((tag) => siteOf.get(tag) ?? []);
    const level = levelOf(sites);
    if (level === "inline" && !isOneLine(sites)) add(misplacedBlock("part-of-link"), block.open);
    else if (level === undefined) add(misplacedBlock("different-places"), block.open);
    else levels.set(block, level);
  }
  return levels;
}

function levelOf(sites: readonly TagSite[]): Level | undefined {
  const nodes = [...new Set(sites.map(({ paragraph }) => paragraph.node))];
  if (nodes.length === 1) return "inline";
  const around = commonAncestor(nodes);
  if (around === undefined) return undefined;
  if (CONTAINERS.has(around.name)) {
    return nodes.every(({ parent }) => parent === around) ? "block" : undefined;
  }
  const rows = nodes.map((node) => nearestAround(node, "w:tr"));
  if (around.name === "w:tr") return rows.every((row) => row === around) ? "row" : undefined;
  const isTable = around.name === "w:tbl" && rows.every((row) => row?.parent === around);
  return isTable ? "row" : undefined;
}

/** Whether the tags of a block in one paragraph stand in the paragraph itself, or in the same link or control. */
function isOneLine(sites: readonly TagSite[]): boolean {
  return new Set(sites.map(({ run }) => run.parent)).size === 1;
}

function commonAncestor(nodes: readonly OffsetNode[]): OffsetNode | undefined {
  const [first, ...others] = nodes;
  let at = first?.parent;
  while (at !== undefined && !others.every((node) => isAround(at, node))) at = at.parent;
  return at;
}

function isAround(outer: OffsetNode | undefined, inner: OffsetNode): boolean {
  return outer !== undefined && outer.start <= inner.start && outer.end >= inner.end;
}
