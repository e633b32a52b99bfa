import type { Block, Cell, DocumentTree, Inline, ListItem } from "./node.js";

/** What a visitor wants to see. Every function is optional; children follow their parent in reading order. */
export interface Visitor {
  readonly block?: (block: Block) => void;
  readonly inline?: (inline: Inline, within: Block) => void;
  readonly cell?: (cell: Cell) => void;
  readonly item?: (item: ListItem) => void;
}

/** Walks the body of a tree once, in reading order. Page furniture (headers, footers) is not visited. */
export function visit(tree: DocumentTree, visitor: Visitor): void {
  for (const section of tree.sections) for (const block of section.blocks) visitBlock(block, visitor);
}

export function visitBlock(block: Block, visitor: Visitor): void {
  visitor.block?.(block);
  switch (block.type) {
    case "heading":
    case "paragraph":
      visitInlines(block.inlines, block, visitor);
      return;
    case "list":
      for (const item of block.items) {
        visitor.item?.(item);
        for (const child of item.blocks) visitBlock(child, visitor);
      }
      return;
    case "table":
      for (const row of block.rows) {
        for (const cell of row.cells) {
          visitor.cell?.(cell);
          for (const child of cell.blocks) visitBlock(child, visitor);
        }
      }
      return;
    case "figure":
    case "pageBreak":
    case "contents":
      return;
  }
}

function visitInlines(inlines: readonly Inline[], within: Block, visitor: Visitor): void {
  for (const inline of inlines) {
    visitor.inline?.(inline, within);
    if (inline.type === "footnote") visitInlines(inline.inlines, within, visitor);
  }
}
