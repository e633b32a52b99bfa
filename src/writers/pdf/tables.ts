import type { Cell, Table } from "../../document/node.js";
import { pointsOf, type Theme } from "../../document/theme.js";
import { paragraphOf, paragraphOrList, stackOf, type Frame, type Spaced } from "./blocks.js";
import { gridOf, rowGroups, type PlacedCell } from "./grid.js";
import type { CellNode, CutTableNode, TableLayout, TableNode } from "./nodes.js";
import { colourOf, styleOf } from "./styles.js";

/**
 * A table as one pdfmake table for each group of rows that spans hold together, with the rows of the head first.
 * `flow.ts` puts the pieces below each other, decides where a page ends and repeats the head; pdfmake's own
 * repeated heads and unbreakable rows lose text that is taller than a page.
 */
export function table(block: Table, frame: Frame): Spaced {
  const look = lookOf(block, frame.theme);
  const headerRows = Math.min(Math.max(0, block.headerRows), block.rows.length);
  const { cells, columns } = gridOf(block.rows, block.columns.length);
  const widths = columnWidths(block.columns, columns, frame.width, look);
  const groups = rowGroups(cells, block.rows.length, headerRows);
  const repeats = headerRows > 0 && groups.length > 1;
  const pieces = groups.map(([first, afterLast], index) => {
    const inGroup = cells.filter(({ row }) => row >= first && row < afterLast);
    const cellFrame = { ...frame, repeats: repeats && index === 0 };
    return piece(inGroup, first, afterLast, widths, look, cellFrame);
  });
  const node: CutTableNode = { stack: pieces, flow: "table", repeated: repeats ? 1 : 0 };
  return { node, before: look.gap, after: look.gap };
}

/** Measures of a table's look, in points. */
interface Look {
  readonly border: number;
  readonly horizontal: number;
  readonly vertical: number;
  readonly gap: number;
  readonly layout: TableLayout;
}

function lookOf(block: Table, theme: Theme): Look {
  const border = block.border === "grid" ? theme.table.borderPoints : 0;
  const horizontal = pointsOf(theme.table.cellPaddingHorizontalMillimetres);
  const vertical = pointsOf(theme.table.cellPaddingVerticalMillimetres);
  const layout: TableLayout = {
    hLineWidth: (line, node) => (line === 0 && node.joined ? 0 : border),
    vLineWidth: () => border,
    paddingLeft: () => horizontal,
    paddingRight: () => horizontal,
    paddingTop: () => vertical,
    paddingBottom: () => vertical,
  };
  return { border, horizontal, vertical, gap: block.border === "grid" ? vertical * 2 : 0, layout };
}

/** Widths of the columns' contents: shares of the room, less padding and borders. */
function columnWidths(
  declared: readonly number[],
  columns: number,
  room: number,
  look: Look,
): readonly number[] {
  const shares = Array.from({ length: columns }, (_, index) => declared[index] ?? 1 / columns);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const usable = room - look.border * (columns + 1);
  return shares.map((share) => Math.max(1, (usable * share) / total - 2 * look.horizontal));
}

function piece(
  cells: readonly PlacedCell[],
  first: number,
  afterLast: number,
  widths: readonly number[],
  look: Look,
  frame: Frame,
): TableNode {
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
  return { table: { widths: [...widths], body }, layout: look.layout, joined: false };
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
