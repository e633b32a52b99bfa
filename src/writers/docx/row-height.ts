import { cellStyle, styleInCell } from "../../document/cell-style.js";
import type { List, Paragraph, Table } from "../../document/node.js";
import { twipsOf } from "../../document/theme.js";
import { inlineText } from "../../document/text.js";
import { twipsOfMillimetres } from "./geometry.js";
import type { WritingState } from "./state.js";
import type { GridCell } from "./table-grid.js";

/** Width in twips of `span` columns from `column` on. */
export function spanWidth(widths: readonly number[], column: number, span: number): number {
  return widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}

/** Height in twips that a row surely does not exceed: each character is counted as a full one. */
export function highestRowHeight(
  table: Pick<Table, "form">,
  cells: readonly GridCell[],
  widths: readonly number[],
  state: WritingState,
): number {
  const { paragraphs, table: look } = state.theme;
  const padding = 2 * twipsOfMillimetres(look.cellPaddingHorizontalMillimetres);
  const heights = cells.map(({ cell, column, span }) => {
    if (cell === undefined) return 0;
    const width = Math.max(1, spanWidth(widths, column, span) - padding);
    let height = 0;
    for (const paragraph of paragraphsOf(cell.blocks)) {
      const style = paragraphs[styleInCell(paragraph.style, cellStyle(table, cell))];
      const characters = inlineText(paragraph.inlines, state.tree.language).length;
      const lines = Math.max(1, Math.ceil((characters * twipsOf(style.sizePoints)) / width));
      height += lines * twipsOf(style.exactPitchPoints);
    }
    return height;
  });
  return Math.max(0, ...heights);
}

function paragraphsOf(blocks: readonly (Paragraph | List)[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === "list" ? block.items.flatMap((item) => paragraphsOf(item.blocks)) : [block],
  );
}
