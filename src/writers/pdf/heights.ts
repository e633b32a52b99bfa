import type { Context, LayoutBuilder, Margin, MeasuredNode } from "pdfmake/js/LayoutBuilder.js";
import type { CellNode, PdfNode, TableNode } from "./nodes.js";

/** What measuring needs of pdfmake's layout: its line breaking and the width it breaks to. */
export type Measurer = Pick<LayoutBuilder, "buildNextLine"> & { readonly writer: { context(): Context } };

/** Height in points that a measured node will take at a width, when no page ends in it. */
export function heightOf(node: PdfNode, width: number, measurer: Measurer): number {
  const margin = marginOf(node);
  const inner = width - margin[0] - margin[2];
  return margin[1] + contentHeight(node, inner, measurer) + margin[3];
}

/** Heights of a text's lines at a width. The pieces are copied: breaking lines uses them up. */
export function lineHeights(node: MeasuredNode, width: number, measurer: Measurer): readonly number[] {
  const copy = { _inlines: (node._inlines ?? []).map((inline) => Object.assign({}, inline)) };
  const context = measurer.writer.context();
  const before = context.availableWidth;
  context.availableWidth = width;
  const heights: number[] = [];
  for (let line = measurer.buildNextLine(copy); line !== null; line = measurer.buildNextLine(copy)) {
    heights.push(line.getHeight());
  }
  context.availableWidth = before;
  return heights;
}

export function marginOf(node: MeasuredNode): Margin {
  return node._margin ?? [0, 0, 0, 0];
}

function contentHeight(node: PdfNode, width: number, measurer: Measurer): number {
  if ("text" in node) return sum(lineHeights(node, width, measurer));
  if ("stack" in node) return sum(node.stack.map((child) => heightOf(child, width, measurer)));
  if ("columns" in node) {
    return Math.max(0, ...node.columns.map((column) => heightOf(column, column.width, measurer)));
  }
  if ("table" in node) return tableHeight(node, measurer);
  return node._height ?? node._minHeight ?? 0;
}

function tableHeight(node: TableNode, measurer: Measurer): number {
  const { layout } = node;
  return (
    layout.hLineWidth(0, node) + sum(rowHeights(node, measurer).map((height) => height + rowExtra(node)))
  );
}

/** Padding and lower border of a row. */
function rowExtra({ layout }: TableNode): number {
  return layout.paddingTop() + layout.paddingBottom() + layout.vLineWidth();
}

/** Rows are as tall as their tallest cell; a cell over several rows stretches the last of them. */
function rowHeights(node: TableNode, measurer: Measurer): readonly number[] {
  const rows = node.table.body.map(() => 0);
  const spanning: SizedCell[] = [];
  for (const sized of sizedCells(node, measurer)) {
    if (sized.rows === 1) rows[sized.row] = Math.max(rows[sized.row] ?? 0, sized.height);
    else spanning.push(sized);
  }
  for (const { row, rows: count, height } of spanning) {
    const last = row + count - 1;
    const above = sum(rows.slice(row, last)) + rowExtra(node) * (count - 1);
    rows[last] = Math.max(rows[last] ?? 0, height - above);
  }
  return rows;
}

interface SizedCell {
  readonly cell: CellNode;
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

function sizedCells(node: TableNode, measurer: Measurer): readonly SizedCell[] {
  return node.table.body.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      isCovered(cell)
        ? []
        : [
            {
              cell,
              row,
              rows: cell.rowSpan ?? 1,
              height: heightOf(cell, cellWidth(node, cell, column), measurer),
            },
          ],
    ),
  );
}

/** Puts the text of head cells in the middle of their height, by space above it. For tables lower than a page. */
export function centreHeadCells(node: TableNode, measurer: Measurer): void {
  const rows = rowHeights(node, measurer);
  for (const { cell, row, rows: count, height } of sizedCells(node, measurer)) {
    const first = cell.stack[0];
    if (cell.middle !== true || first === undefined) continue;
    const room = sum(rows.slice(row, row + count)) + rowExtra(node) * (count - 1);
    const [left, top, right, bottom] = marginOf(first);
    first._margin = [left, top + Math.max(0, room - height) / 2, right, bottom];
  }
}

function cellWidth({ table, layout }: TableNode, cell: CellNode, column: number): number {
  const span = cell.colSpan ?? 1;
  const between = layout.paddingLeft() + layout.paddingRight() + layout.vLineWidth();
  return sum(columnWidths(table.widths).slice(column, column + span)) + between * (span - 1);
}

/** pdfmake replaces each width by an object that holds it. */
function columnWidths(widths: readonly (number | { readonly width: number })[]): readonly number[] {
  return widths.map((width) => (typeof width === "number" ? width : width.width));
}

/** pdfmake puts a marker where a span covers a cell. */
function isCovered(cell: CellNode & { readonly _span?: boolean }): boolean {
  return cell._span === true;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
