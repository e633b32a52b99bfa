import { cellStyle, isCentredInHeight, isHeadShaded, plainCellStyle } from "../document/cell-style.js";
import type { Cell, Table } from "../document/node.js";
import { pointsOf, type Theme } from "../document/theme.js";
import { isMarkedEnglish, paragraphOf, paragraphsAgain, type Frame } from "./blocks.js";
import { fittedColumns } from "./fitted-columns.js";
import {
  heightOfLines,
  spaceBetween,
  type CellLine,
  type SetCell,
  type TableItem,
  type TableRow,
  type TextItem,
} from "./flow-item.js";
import { keepsWithRowBelow, staysWhole } from "./keep.js";
import { paragraphOrList } from "./lists.js";
import { headingsOf, labelsOf } from "./row-words.js";
import { addTag, type OpenTag } from "./structure.js";
import { styleOf } from "./styles.js";
import { gridOf, rowGroups, type PlacedCell } from "./table-grid.js";

/** Padding takes at most this part of a column on either side, so that a table of very many stays on the paper. */
const NARROWEST_PADDING = 4;

/** A table with every cell broken into lines and every row measured. */
export function table(block: Table, frame: Frame): TableItem {
  const { theme } = frame;
  const headerRows = Math.min(Math.max(0, block.headerRows), block.rows.length);
  const { cells, columns } = gridOf(block.rows, block.columns.length);
  const border = block.border === "grid" ? theme.table.borderPoints : 0;
  const shares = fittedColumns(block, theme, frame.width);
  const widths = columnWidths(shares, columns, frame.width - border * (columns + 1));
  const edges = edgesOf(widths, border);
  const padding = paddingOf(
    widths.reduce((least, width) => Math.min(least, width), frame.width) / NARROWEST_PADDING,
    block,
    theme,
  );
  const groups = rowGroups(cells, block.rows.length, headerRows);
  const headReach = headerRows > 0 ? (groups[0]?.[1] ?? 0) : 0;
  const repeated = headReach < block.rows.length ? headReach : 0;
  const tag = addTag(frame.parent, "Table");
  const rowTags = block.rows.map(() => addTag(tag, "TR"));
  const labels = labelsOf(cells, block, repeated);
  const roomOf = (placed: PlacedCell): number =>
    Math.max(1, widthOf(placed, widths, border) - 2 * padding.horizontal);
  const set = cells.map((placed): SetCell => {
    const isLabel = labels.has(placed);
    const parent = cellTag(placed, headerRows, rowTags[placed.row] ?? tag);
    const repeats = placed.row < repeated || placed.cell.header || isLabel;
    return setCell(block, placed, isLabel, { ...frame, width: roomOf(placed), repeats, parent });
  });
  const heights = rowHeights(set, block.rows.length, padding.vertical, border);
  const joined = joinedHeights(groups, heights, border);
  const byRow = block.rows.map((): SetCell[] => []);
  for (const cell of set) byRow[cell.row]?.push(cell);
  const headings = headingsOf(cells, block, repeated);
  const again = new Map(
    [...new Set(headings.values())].map(
      (placed) => [placed, headingAgain(block, placed, { ...frame, width: roomOf(placed) })] as const,
    ),
  );
  const headingOf = (row: number): Pick<TableRow, "heading"> => {
    const placed = headings.get(row);
    const heading = placed === undefined ? undefined : again.get(placed);
    return heading === undefined ? {} : { heading };
  };
  const rows = block.rows.map((_row, row): TableRow => ({
    cells: byRow[row] ?? [],
    height: heights[row] ?? 0,
    keepsWithNext: (isLow) => keepsWithRowBelow(block, row, isLow),
    isWhole: staysWhole(block, row),
    joinedHeight: joined[row] ?? 0,
    ...headingOf(row),
  }));
  return {
    type: "table",
    repeated,
    rows,
    edges,
    border,
    padding,
    before: 0,
    after: theme.table.spaceAfterPoints,
  };
}

/** Widths of the columns, padding included: shares of the room. */
function columnWidths(declared: readonly number[], columns: number, room: number): readonly number[] {
  const shares = Array.from({ length: columns }, (_, index) => declared[index] ?? 1 / columns);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (room * share) / total);
}

function edgesOf(widths: readonly number[], border: number): readonly number[] {
  const edges = [border / 2];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width + border);
  return edges;
}

/** `widest`: the padding beside the text that the narrowest column has room for. */
function paddingOf(widest: number, { form }: Table, { table: look }: Theme): TableItem["padding"] {
  return {
    horizontal: Math.min(pointsOf(look.cellPaddingHorizontalMillimetres), widest),
    vertical: pointsOf(
      form === true ? look.formPaddingVerticalMillimetres : look.cellPaddingVerticalMillimetres,
    ),
  };
}

function widthOf({ column, columnSpan }: PlacedCell, widths: readonly number[], border: number): number {
  const own = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
  return own + border * (columnSpan - 1);
}

function setCell(block: Table, placed: PlacedCell, isLabel: boolean, frame: Frame): SetCell {
  const { cell } = placed;
  const inner = innerFrame(block, cell, frame);
  const translations = new Set<TextItem>();
  const blocks = cell.blocks.flatMap((child, index) => {
    const made = paragraphOrList(child, inner);
    const [first] = made;
    if (first !== undefined && isTranslation(cell.blocks, index)) translations.add(first);
    return made;
  });
  const items =
    blocks.length > 0 ? blocks : [paragraphOf([], styleOf(frame.theme, plainCellStyle(block)), inner)];
  return setItems(block, placed, isLabel, items, frame.theme, translations);
}

/** Whether a block of a cell is the English of the paragraph above it. */
function isTranslation(blocks: Cell["blocks"], index: number): boolean {
  const [upper, block] = [blocks[index - 1], blocks[index]];
  if (upper?.type !== "paragraph" || block?.type !== "paragraph") return false;
  return isMarkedEnglish(block.inlines) && !isMarkedEnglish(upper.inlines);
}

/** The frame of what stands in a cell. */
function innerFrame(block: Table, cell: Cell, frame: Frame): Frame {
  const list = plainCellStyle(block);
  return { ...frame, cell: { align: cell.align, text: cellStyle(block, cell), list } };
}

/** The heading of rows as it stands above those that are on a later page; none where it is no plain words. */
function headingAgain(block: Table, placed: PlacedCell, frame: Frame): SetCell | undefined {
  const { blocks } = placed.cell;
  const paragraphs = blocks.filter((child) => child.type === "paragraph");
  if (paragraphs.length < blocks.length) return undefined;
  const items = paragraphsAgain(paragraphs, innerFrame(block, placed.cell, frame));
  return setItems(block, placed, false, items, frame.theme);
}

function setItems(
  block: Table,
  { cell, row, rowSpan, column, columnSpan }: PlacedCell,
  isLabel: boolean,
  items: readonly TextItem[],
  theme: Theme,
  translations: ReadonlySet<TextItem> = new Set(),
): SetCell {
  const fill = fillOf(block, cell, theme);
  const lines = cellLines(items, translations);
  const spaces = lines.reduce((sum, { before }) => sum + before, 0);
  return {
    row,
    rowSpan,
    column,
    columnSpan,
    lines,
    height: spaces + heightOfLines(lines.map(({ line }) => line)),
    isCentred: isCentredInHeight(block, cell),
    isHead: cell.header,
    isLabel,
    ...(fill === undefined ? {} : { fill }),
  };
}

/** A head cell in the head of the table is that of its column, any other that of its row. */
function cellTag(
  { cell, row, columnSpan, rowSpan }: PlacedCell,
  headerRows: number,
  parent: OpenTag,
): OpenTag {
  return addTag(parent, cell.header ? "TH" : "TD", {
    columnSpan,
    rowSpan,
    ...(cell.header ? { scope: row < headerRows ? "Column" : "Row" } : {}),
  });
}

function cellLines(items: readonly TextItem[], translations: ReadonlySet<TextItem>): readonly CellLine[] {
  return items.flatMap((own, item) => {
    const { lines, x, labels, before } = own;
    const space = spaceBetween(items[item - 1], before);
    return lines.map((line, index): CellLine => ({
      line,
      x,
      before: index === 0 ? space : 0,
      labels: index === 0 ? labels : [],
      begins: index === 0,
      isTranslation: translations.has(own),
    }));
  });
}

function fillOf(block: Table, cell: Cell, theme: Theme): string | undefined {
  if (cell.shade > 0) return theme.table.shades[cell.shade - 1] ?? theme.table.headShade;
  return isHeadShaded(block, cell) ? theme.table.headShade : undefined;
}

/** Rows are as tall as their tallest cell; a cell over several rows stretches the last of them. */
function rowHeights(
  cells: readonly SetCell[],
  count: number,
  padding: number,
  border: number,
): readonly number[] {
  const heights = Array.from({ length: count }, () => 0);
  const spanning = cells.filter(({ rowSpan }) => rowSpan > 1);
  for (const { row, rowSpan, height } of cells) {
    if (rowSpan === 1) heights[row] = Math.max(heights[row] ?? 0, height + 2 * padding);
  }
  for (const { row, rowSpan, height } of spanning) {
    const last = row + rowSpan - 1;
    const above = heights.slice(row, last).reduce((sum, own) => sum + own + border, 0);
    heights[last] = Math.max(heights[last] ?? 0, height + 2 * padding - above);
  }
  return heights;
}

/** For each row but the last of its group the height of the group. */
function joinedHeights(
  groups: readonly (readonly [number, number])[],
  heights: readonly number[],
  border: number,
): readonly number[] {
  return groups.flatMap(([first, afterLast]) => {
    const height = heights.slice(first, afterLast).reduce((sum, own) => sum + own + border, 0);
    return heights.slice(first, afterLast).map((_own, index) => (index < afterLast - first - 1 ? height : 0));
  });
}
