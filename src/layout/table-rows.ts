import type { PageComposer } from "./composer.js";
import { notesOfLines, type TableItem, type TableRow } from "./flow-item.js";
import { TALLEST_LONE_ROW, TALLEST_WHOLE_ROW, TALLEST_WHOLE_TABLE } from "./keep.js";

/** What of a row that may run over the end of a page stands before it at least, as a share of the page. */
const LEAST_OF_TALL = 1 / 8;

/** What of a table must stand on the page of the caption before it: the head and the first rows. */
export function leastTableHeight(item: TableItem, composer: PageComposer): number {
  const head = headHeight(item);
  const first = item.repeated;
  if (first >= item.rows.length) return head;
  return head + rowsTogether(item, first, composer).height;
}

export function headHeight(item: TableItem): number {
  return item.rows.slice(0, item.repeated).reduce((sum, row) => sum + row.height + item.border, item.border);
}

/**
 * The rows that must stand on one page from `start` on: the index behind them and their height, of the last only as
 * much as must not be parted. Rows that would take most of a page are not kept with each other.
 */
export function rowsTogether(
  item: TableItem,
  start: number,
  composer: PageComposer,
): { readonly end: number; readonly height: number } {
  const page = composer.fullHeight;
  let height = 0;
  for (let end = start; end < item.rows.length && height <= page * TALLEST_WHOLE_TABLE; end += 1) {
    const row = item.rows[end];
    if (row === undefined) break;
    const own = rowHeight(row, item, composer);
    const isLast = !keepsWithNext(item, end, own, page);
    height += isLast ? undividedHeight(own, page) : own;
    if (isLast && height <= page * TALLEST_WHOLE_TABLE) return { end: end + 1, height };
  }
  const first = item.rows[start];
  return {
    end: start + 1,
    height: undividedHeight(first === undefined ? 0 : rowHeight(first, item, composer), page),
  };
}

function rowHeight({ cells, height }: TableRow, { border }: TableItem, composer: PageComposer): number {
  const notes = cells.flatMap(({ lines }) => notesOfLines(lines.map(({ line }) => line)));
  return height + border + (notes.length === 0 ? 0 : composer.heightOfNotes(notes));
}

function keepsWithNext(item: TableItem, index: number, own: number, page: number): boolean {
  const row = item.rows[index];
  if (row === undefined) return false;
  if (row.isJoined && spanHeight(item, index) <= page * TALLEST_WHOLE_ROW) return true;
  return row.keepsWithNext(() => own <= page * TALLEST_LONE_ROW);
}

/** Height of the rows that spans join to the row at `index`. */
function spanHeight({ rows, border }: TableItem, index: number): number {
  let first = index;
  while (first > 0 && rows[first - 1]?.isJoined === true) first -= 1;
  let height = 0;
  for (let at = first; at < rows.length; at += 1) {
    height += (rows[at]?.height ?? 0) + border;
    if (rows[at]?.isJoined !== true) break;
  }
  return height;
}

/** What of a row must stand on one page: all of it, unless it is so tall that it may run over. */
function undividedHeight(height: number, page: number): number {
  return height <= page * TALLEST_WHOLE_ROW ? height : page * LEAST_OF_TALL;
}
