import { nodesOf, type OffsetNode } from "../../ooxml/offset-tree.js";
import type { TextParagraph } from "../../ooxml/text-paragraphs.js";
import { type Block, isIn } from "./blocks.js";
import { cellsOf } from "./repeat.js";

/** The least that an entry may have or be without: a paragraph, a row, or the edge of a table. */
export interface Item {
  readonly node: OffsetNode;
  /** What must be alike besides the words. */
  readonly shape: string;
  readonly paragraphs: readonly TextParagraph[];
}

/** How many items an entry has. */
export function sizeOf(unit: readonly Block[]): number {
  return unit.reduce((sum, { node, isTable }) => sum + 1 + (isTable ? 1 + rowsOf(node).length : 0), 0);
}

function rowsOf({ children }: OffsetNode): readonly OffsetNode[] {
  return children.filter(({ name }) => name === "w:tr");
}

/** The items of an entry in their order; a table is its two edges with its rows, or the first of them, between. */
export function itemsOf(unit: readonly Block[], mostRows = Number.POSITIVE_INFINITY): readonly Item[] {
  return unit.flatMap(({ node, isTable, paragraphs }): readonly Item[] => {
    if (!isTable) return [{ node, shape: shapeOf(node), paragraphs }];
    const rows = rowsOf(node).slice(0, mostRows);
    return [
      { node, shape: "table", paragraphs: [] },
      ...rows.map((row): Item => {
        const around = new Set([row]);
        return {
          node: row,
          shape: shapeOf(row),
          paragraphs: paragraphs.filter((one) => isIn(one.node, around)),
        };
      }),
      { node, shape: "table end", paragraphs: [] },
    ];
  });
}

function shapeOf(node: OffsetNode): string {
  if (node.name !== "w:tr") return node.name;
  // The row itself, and those of tables in it.
  const rows = [...nodesOf(node)].filter(({ name }) => name === "w:tr");
  return `row ${rows.map(cellsOf).join(" ")}`;
}
