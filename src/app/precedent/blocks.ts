import { nodesOf, type OffsetNode } from "../../ooxml/offset-tree.js";
import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import type { TemplatePart } from "../../template/word/open-package.js";
import { isUsable } from "./repeat.js";

/** A paragraph, table or row that stands beside others, with all paragraphs in it. */
export interface Block {
  readonly node: OffsetNode;
  readonly isTable: boolean;
  readonly paragraphs: readonly TextParagraph[];
}

const BLOCKS: ReadonlySet<string> = new Set(["w:p", "w:tbl", "w:tr"]);

/**
 * Paragraphs and tables, or rows, that stand beside each other with nothing between, all of whose words may become tags.
 *
 * @param containers in which they are looked for.
 */
export function blockRuns(
  { paragraphs }: TemplatePart,
  containers: ReadonlySet<OffsetNode>,
): readonly (readonly Block[])[] {
  const byBlock = new Map<OffsetNode, TextParagraph[]>();
  for (const paragraph of paragraphs) {
    for (let at: OffsetNode | undefined = paragraph.node; at !== undefined; at = at.parent) {
      if (at.parent === undefined || !containers.has(at.parent)) continue;
      const known = byBlock.get(at);
      if (known === undefined) byBlock.set(at, [paragraph]);
      else known.push(paragraph);
    }
  }
  return [...containers].flatMap(({ children }) => {
    const runs: Block[][] = [[]];
    for (const node of children) {
      const own = byBlock.get(node) ?? [];
      if (BLOCKS.has(node.name) && own.every((one) => isUsable(one))) {
        runs.at(-1)?.push({ node, isTable: node.name === "w:tbl", paragraphs: own });
      } else if (!isUnseen(node)) runs.push([]);
    }
    return runs;
  });
}

/** What has blocks in it, or those of one name. */
export function containersOf(
  { root }: TemplatePart,
  names: ReadonlySet<string> = BLOCKS,
): ReadonlySet<OffsetNode> {
  return new Set(
    [...nodesOf(root)].flatMap(({ name, parent }) => (parent && names.has(name) ? [parent] : [])),
  );
}

/** Whether an element stands in one of others. */
export function isIn(node: OffsetNode, around: ReadonlySet<OffsetNode>): boolean {
  for (let at = node.parent; at !== undefined && around.size > 0; at = at.parent)
    if (around.has(at)) return true;
  return false;
}

/** Whether an element of a table is no row, and nothing that anybody sees. */
function isUnseen({ name }: OffsetNode): boolean {
  return name === "w:tblPr" || name === "w:tblGrid" || name === "w:tcPr";
}
