import { inlineText } from "../../document/text.js";
import type { Cell, List, Paragraph, ParagraphStyle, Table } from "../../document/node.js";
import { columnWidths, twipsOfMillimetres } from "./geometry.js";
import { inlinesXml } from "./inlines.js";
import { listXml } from "./lists.js";
import { paragraphXml } from "./paragraph.js";
import type { WritingState } from "./state.js";
import { STYLE, styleId } from "./style-names.js";
import { alignmentOf } from "./styles.js";
import { gridOf, type GridCell } from "./table-grid.js";

/** A row lower than this share of the page is kept on one page; a higher one must be able to break. */
const KEEP_ROW_SHARE = 0.5;

/** A table of fixed layout and full text width, all widths in twips. */
export function tableXml(table: Table, state: WritingState): string {
  const grid = gridOf(table);
  const widths = columnWidths(grid.shares, state.page.textWidth);
  const rows = grid.rows.map((cells, index) => {
    const repeated = index < table.headerRows ? "<w:tblHeader/>" : "";
    const kept = isShort(cells, widths, state) ? "<w:cantSplit/>" : "";
    const properties = kept + repeated === "" ? "" : `<w:trPr>${kept}${repeated}</w:trPr>`;
    return `<w:tr>${properties}${cells.map((cell) => cellXml(cell, widths, state)).join("")}</w:tr>`;
  });
  const style = table.border === "grid" ? STYLE.table : STYLE.borderlessTable;
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${state.page.textWidth}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${rows.join("")}</w:tbl>`
  );
}

function cellXml(
  { cell, column, span, merge }: GridCell,
  widths: readonly number[],
  state: WritingState,
): string {
  let properties = `<w:tcW w:w="${spanWidth(widths, column, span)}" w:type="dxa"/>`;
  if (span > 1) properties += `<w:gridSpan w:val="${span}"/>`;
  if (merge === "start") properties += '<w:vMerge w:val="restart"/>';
  if (merge === "continue") properties += "<w:vMerge/>";
  const shade = cell === undefined ? undefined : shadeOf(cell, state);
  if (shade !== undefined) properties += `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`;
  if (cell?.header === true) properties += '<w:vAlign w:val="center"/>';
  const content = cell === undefined || merge === "continue" ? "" : cellBlocks(cell, state);
  const empty = paragraphXml({ style: styleId("tableText") }, "", state);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content === "" ? empty : content}</w:tc>`;
}

function cellBlocks(cell: Cell, state: WritingState): string {
  return cell.blocks
    .map((block) =>
      block.type === "list"
        ? listXml(block, state, { level: 0, left: 0, style: "tableText", alignment: cell.align })
        : cellParagraph(block, cell, state),
    )
    .join("");
}

function cellParagraph(paragraph: Paragraph, cell: Cell, state: WritingState): string {
  const style = styleInCell(paragraph.style, cell);
  return paragraphXml(
    {
      style: styleId(style),
      ...(paragraph.keepWithNext === true ? { keepNext: true } : {}),
      ...(alignmentOf(style, state.theme) === cell.align ? {} : { alignment: cell.align }),
    },
    inlinesXml(paragraph.inlines, state, "body"),
    state,
  );
}

/** Running text in a cell is table text: no first-line indent, a smaller size. */
function styleInCell(style: ParagraphStyle, cell: Cell): ParagraphStyle {
  if (style !== "body" && style !== "plain") return style;
  return cell.header ? "tableHead" : "tableText";
}

function shadeOf(cell: Cell, { theme }: WritingState): string | undefined {
  if (cell.shade > 0) return theme.table.shades[cell.shade - 1];
  return cell.header ? theme.table.headShade : undefined;
}

function spanWidth(widths: readonly number[], column: number, span: number): number {
  return widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}

/** Whether every cell of the row is surely lower than half a page: each character counted as a full one. */
function isShort(cells: readonly GridCell[], widths: readonly number[], state: WritingState): boolean {
  const { table, paragraphs } = state.theme;
  const padding = 2 * twipsOfMillimetres(table.cellPaddingHorizontalMillimetres);
  return cells.every(({ cell, column, span }) => {
    if (cell === undefined) return true;
    const width = Math.max(1, spanWidth(widths, column, span) - padding);
    let height = 0;
    for (const paragraph of paragraphsOf(cell.blocks)) {
      const look = paragraphs[styleInCell(paragraph.style, cell)];
      const characters = inlineText(paragraph.inlines, state.tree.language).length;
      const lines = Math.max(1, Math.ceil((characters * look.sizePoints * 20) / width));
      height += lines * look.exactPitchPoints * 20;
    }
    return height <= state.page.textHeight * KEEP_ROW_SHARE;
  });
}

function paragraphsOf(blocks: readonly (Paragraph | List)[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === "list" ? block.items.flatMap((item) => paragraphsOf(item.blocks)) : [block],
  );
}
