import {
  cellStyle,
  isCentredInHeight,
  isHeadShaded,
  plainCellStyle,
  styleInCell,
} from "../../document/cell-style.js";
import type { Cell, Paragraph, Table } from "../../document/node.js";
import { fittedColumns } from "../../layout/fitted-columns.js";
import { keepsWithRowBelow, MOST_WHITE, staysWhole, TALLEST_LONE_ROW } from "../../layout/keep.js";
import { columnWidths } from "./geometry.js";
import { inlinesXml } from "./inlines.js";
import { listXml } from "./lists.js";
import { paragraphXml } from "./paragraph.js";
import { highestRowHeight, spanWidth } from "./row-height.js";
import type { WritingState } from "./state.js";
import { STYLE, styleId } from "./style-names.js";
import { alignmentOf } from "./styles.js";
import { wordGrid, type GridCell } from "./table-grid.js";

const TWIPS_A_POINT = 20;

/** A table of fixed layout and full text width, all widths in twips; its last row stays with the next block where it `keeps`. */
export function tableXml(asWritten: Table, keeps: boolean, state: WritingState): string {
  const columns = fittedColumns(asWritten, state.theme, state.page.textWidth / TWIPS_A_POINT);
  const table = { ...asWritten, columns };
  const grid = wordGrid(table);
  const widths = columnWidths(grid.shares, state.page.textWidth);
  const rows = grid.rows.map((cells, index) => {
    let height: number | undefined;
    const isUpTo = (share: number): boolean =>
      (height ??= highestRowHeight(table, cells, widths, state)) <= state.page.textHeight * share;
    const repeated = index < table.headerRows ? "<w:tblHeader/>" : "";
    // Word cannot be told how much white is too much: what is whole leaves no more.
    const whole = staysWhole(table, index) || isUpTo(MOST_WHITE) ? "<w:cantSplit/>" : "";
    const properties = whole + repeated === "" ? "" : `<w:trPr>${whole}${repeated}</w:trPr>`;
    const isLast = index === grid.rows.length - 1;
    state.rowKeepsWithNext = isLast ? keeps : keepsWithRowBelow(table, index, () => isUpTo(TALLEST_LONE_ROW));
    return `<w:tr>${properties}${cells.map((cell) => cellXml(table, cell, widths, state)).join("")}</w:tr>`;
  });
  state.rowKeepsWithNext = false;
  state.afterTable = true;
  const style = tableStyle(table);
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${state.page.textWidth}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${rows.join("")}</w:tbl>`
  );
}

function tableStyle({ border, form }: Table): string {
  if (border === "none") return STYLE.borderlessTable;
  return form === true ? STYLE.formTable : STYLE.table;
}

function cellXml(
  table: Table,
  { cell, column, span, merge }: GridCell,
  widths: readonly number[],
  state: WritingState,
): string {
  let properties = `<w:tcW w:w="${spanWidth(widths, column, span)}" w:type="dxa"/>`;
  if (span > 1) properties += `<w:gridSpan w:val="${span}"/>`;
  if (merge === "start") properties += '<w:vMerge w:val="restart"/>';
  if (merge === "continue") properties += "<w:vMerge/>";
  const shade = cell === undefined ? undefined : shadeOf(table, cell, state);
  if (shade !== undefined) properties += `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`;
  if (cell !== undefined && isCentredInHeight(table, cell)) properties += '<w:vAlign w:val="center"/>';
  const content = cell === undefined || merge === "continue" ? "" : cellBlocks(table, cell, state);
  const empty = paragraphXml({ style: styleId(plainCellStyle(table)) }, "", state);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content === "" ? empty : content}</w:tc>`;
}

function cellBlocks(table: Table, cell: Cell, state: WritingState): string {
  return cell.blocks
    .map((block) =>
      block.type === "list"
        ? listXml(block, state, { level: 0, left: 0, style: plainCellStyle(table), alignment: cell.align })
        : cellParagraph(table, block, cell, state),
    )
    .join("");
}

function cellParagraph(table: Table, paragraph: Paragraph, cell: Cell, state: WritingState): string {
  const style = styleInCell(paragraph.style, cellStyle(table, cell));
  return paragraphXml(
    {
      style: styleId(style),
      ...(paragraph.keepWithNext === true ? { keepNext: true } : {}),
      ...(alignmentOf(style, state.theme) === cell.align ? {} : { alignment: cell.align }),
    },
    inlinesXml(paragraph.inlines, state, "body", state.theme.paragraphs[style]),
    state,
  );
}

function shadeOf(table: Table, cell: Cell, { theme }: WritingState): string | undefined {
  if (cell.shade > 0) return theme.table.shades[cell.shade - 1];
  return isHeadShaded(table, cell) ? theme.table.headShade : undefined;
}
