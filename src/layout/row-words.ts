import type { Cell, Table } from "../document/node.js";
import { inlineText } from "../document/text.js";
import { isRowHeading } from "./keep.js";
import type { PlacedCell } from "./table-grid.js";

/** For each row that stands below the heading of rows: the cell of that heading. */
export function headingsOf(
  cells: readonly PlacedCell[],
  { rows, border }: Table,
  repeated: number,
): ReadonlyMap<number, PlacedCell> {
  const headings = new Map<number, PlacedCell>();
  if (border === "none") return headings;
  const byRow = rows.map((): PlacedCell[] => []);
  for (const placed of cells) byRow[placed.row]?.push(placed);
  let heading: PlacedCell | undefined;
  rows.forEach((row, index) => {
    const own = byRow[index] ?? [];
    if (index < repeated) return;
    if (isRowHeading(row)) heading = own.find(({ rowSpan }) => rowSpan <= 1);
    else {
      // Where a head beside it ends, its rows do.
      if (own.some(({ column }) => column < (heading?.column ?? 0))) heading = undefined;
      if (heading !== undefined) headings.set(index, heading);
    }
  });
  return headings;
}

/**
 * The cells that say what their row is about: its head, else the first of its own, with the one behind it where that is only a number.
 * Running text in columns has none.
 */
export function labelsOf(
  cells: readonly PlacedCell[],
  { border }: Table,
  repeated: number,
): ReadonlySet<PlacedCell> {
  const labels = new Set<PlacedCell>();
  if (border === "none") return labels;
  const next = new Map<number, number>();
  for (const placed of cells) {
    const { cell, row, rowSpan, column, columnSpan } = placed;
    if (row < repeated || rowSpan > 1) continue;
    const expected = next.get(row);
    const isNext = column === (expected ?? column);
    if (isNext || cell.header) labels.add(placed);
    if (isNext) next.set(row, expected === undefined && isNumber(cell) ? column + columnSpan : -1);
  }
  return labels;
}

function isNumber({ blocks }: Cell): boolean {
  return blocks.every(
    (block) => block.type === "paragraph" && !/\p{L}/u.test(inlineText(block.inlines, "zh")),
  );
}
