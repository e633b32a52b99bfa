import type { Cell, Table } from "../../document/node.js";
import { pointsOf, type Theme } from "../../document/theme.js";
import { paragraphOf, paragraphOrList, stackOf, type Frame, type Spaced } from "./blocks.js";
import { keepsWithRowBelow } from "../keep.js";
import { gridOf, rowGroups, type PlacedCell } from "../table-grid.js";
import type { CellNode, CutTableNode, TableLayout, TableNode } from "./nodes.js";
import { colourOf, styleOf } from "./styles.js";

/**
 * A table as one pdfmake table for each group of rows that spans hold together, with the rows of the head first.
 * `flow.ts` puts the pieces below each other, decides where a page ends and repeats the head; pdfmake's own
 * repeated heads and unbreakable rows lose text that is taller than a page.
 */
export function table(block: Table, frame: Frame): Spaced {
  const headerRows = Math.min(Math.max(0, block.headerRows), block.rows.length);
  const { cells, columns } = gridOf(block.rows, block.columns.length);
  const border = block.border === "grid" ? frame.theme.table.borderPoints : 0;
  const outer = columnWidths(block.columns, columns, frame.width - border * (columns + 1));
  const look = lookOf(border, Math.min(...outer) / NARROWEST_PADDING, frame.theme);
  const widths = outer.map((width) => Math.max(1, width - 2 * look.horizontal));
  const groups = rowGroups(cells, block.rows.length, headerRows);
  const repeats = headerRows > 0 && groups.length > 1;
  const pieces = groups.map(([first, afterLast], index) => {
    const inGroup = cells.filter(({ row }) => row >= first && row < afterLast);
    const cellFrame = { ...frame, repeats: repeats && index === 0 };
    const keepsWithNext = (isLow: () => boolean): boolean => keepsWithRowBelow(block, afterLast - 1, isLow);
    const body = piece(inGroup, first, afterLast, widths, cellFrame, look);
    return { table: body, layout: look.layout, joined: false, keepsWithNext };
  });
  const node: CutTableNode = { stack: pieces, flow: "table", repeated: repeats ? 1 : 0 };
  return { node, before: 0, after: frame.theme.table.spaceAfterPoints };
}

/** Padding takes at most this part of a column on either side, so that a table of very many stays on the paper. */
const NARROWEST_PADDING = 4;

/** Measures of a table's look, in points. */
interface Look {
  readonly border: number;
  readonly horizontal: number;
  readonly layout: TableLayout;
}

/** `widest`: the padding beside the text that the narrowest column has room for. */
function lookOf(border: number, widest: number, theme: Theme): Look {
  const horizontal = Math.min(pointsOf(theme.table.cellPaddingHorizontalMillimetres), widest);
  const vertical = pointsOf(theme.table.cellPaddingVerticalMillimetres);
  const layout: TableLayout = {
    hLineWidth: (line, node) => (line === 0 && node.joined ? 0 : border),
    vLineWidth: () => border,
    paddingLeft: () => horizontal,
    paddingRight: () => horizontal,
    paddingTop: () => vertical,
    paddingBottom: () => vertical,
  };
  return { border, horizontal, layout };
}

/** Widths of the columns, padding included: shares of the room. */
function columnWidths(declared: readonly number[], columns: number, room: number): readonly number[] {
  const shares = Array.from({ length: columns }, (_, index) => declared[index] ?? 1 / columns);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (room * share) / total);
}

function piece(
  cells: readonly PlacedCell[],
  first: number,
  afterLast: number,
  widths: readonly number[],
  frame: Frame,
  look: Look,
): TableNode["table"] {
  const body: CellNode[][] = Array.from({ length: afterLast - first }, () =>
    widths.map(() => ({ stack: [] })),
  );
  for (const placed of cells) {
    const width =
      widths.slice(placed.column, placed.column + placed.columnSpan).reduce((sum, each) => sum + each, 0) +
      (placed.columnSpan - 1) * (2 * look.horizontal + look.border);
    const line = body[placed.row - first];
    if (line !== undefined) line[placed.column] = cellNode(placed, { ...frame, width });
  }
  return { widths: [...widths], body };
}

function cellNode({ cell, columnSpan, rowSpan }: PlacedCell, frame: Frame): CellNode {
  const inner: Frame = { ...frame, cell };
  const blocks = cell.blocks.flatMap((child) => paragraphOrList(child, inner));
  const filled = blocks.length > 0 ? blocks : [paragraphOf([], styleOf(frame.theme, "tableText"), inner)];
  const colour = fill(cell, frame.theme);
  return {
    stack: stackOf(filled),
    middle: cell.header,
    ...(columnSpan > 1 ? { colSpan: columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(colour === undefined ? {} : { fillColor: colour }),
  };
}

function fill(cell: Cell, theme: Theme): string | undefined {
  if (cell.shade > 0) return colourOf(theme.table.shades[cell.shade - 1] ?? theme.table.headShade);
  return cell.header ? colourOf(theme.table.headShade) : undefined;
}
