import type { PageComposer } from "./composer.js";
import { notesOfLines, type TableItem, type TableRow } from "./flow-item.js";
import { TALLEST_LONE_ROW, TALLEST_WHOLE_ROW, TALLEST_WHOLE_SPAN, TALLEST_WHOLE_TABLE } from "./keep.js";
import type { Note } from "./note.js";

/** What of a row that may run over the end of a page stands before it at least, as a share of the page. */
const LEAST_OF_TALL = 1 / 8;

/** Rows that must stand on one page. */
export interface RowGroup {
  /** Index behind the last of them. */
  readonly end: number;
  /** Height from the upper edge of the first, or of the head above it, with the line below the last and all their notes. */
  readonly needed: number;
}

/**
 * What of a table must stand on the page of the caption before it: the head and the first rows, and where these are all, the
 * `following` points of what it is kept with.
 */
export function leastTableHeight(item: TableItem, following: number, composer: PageComposer): number {
  const { end, needed } =
    item.repeated >= item.rows.length
      ? { end: item.rows.length, needed: headHeight(item) + item.border }
      : rowsTogether(item, item.repeated, composer, true);
  return end < item.rows.length ? needed : withFollowing(needed, following, composer);
}

/** Height of the last rows with what they are kept with, unless no page has room for both. */
export function withFollowing(needed: number, following: number, composer: PageComposer): number {
  return needed + following > composer.fullHeight ? needed : needed + following;
}

/** Height of the rows that stand again on every page, with the line above each. */
export function headHeight({ rows, repeated, border }: TableItem): number {
  return rows.slice(0, repeated).reduce((sum, row) => sum + row.height + border, 0);
}

/**
 * The rows that must stand on one page from `start` on, of the last only as much as must not be parted. Rows that would
 * take most of a page are not kept with each other.
 *
 * @param withHead the head stands above them for the first time, with its notes
 */
export function rowsTogether(
  item: TableItem,
  start: number,
  composer: PageComposer,
  withHead: boolean,
): RowGroup {
  const page = composer.fullHeight;
  const head = item.rows.slice(0, withHead ? item.repeated : 0);
  const above = withHead ? headHeight(item) : 0;
  const group = (end: number, height: number): RowGroup => {
    const notes = [...head, ...item.rows.slice(start, end)].flatMap((row) => notesOfRow(row, item, page));
    return { end, needed: above + height + item.border + composer.heightOfNotes(notes) };
  };
  let height = 0;
  for (let end = start; end < item.rows.length && height <= page * TALLEST_WHOLE_TABLE; end += 1) {
    const own = heightOf(item, end);
    const isLast = !keepsWithNext(item, end, own, page);
    height += isLast ? undividedHeight(own, page) : own;
    if (isLast && height <= page * TALLEST_WHOLE_TABLE) return group(end + 1, height);
  }
  return group(start + 1, undividedHeight(heightOf(item, start), page));
}

/** Height of a row with the line above it. */
function heightOf({ rows, border }: TableItem, index: number): number {
  return (rows[index]?.height ?? 0) + border;
}

/** Notes that must stand on the page of a row; those of a row that may run over go where their lines go. */
function notesOfRow({ cells, height }: TableRow, { border }: TableItem, page: number): readonly Note[] {
  if (height + border > page * TALLEST_WHOLE_ROW) return [];
  return cells.flatMap(({ lines }) => notesOfLines(lines.map(({ line }) => line)));
}

function keepsWithNext({ rows }: TableItem, index: number, own: number, page: number): boolean {
  const row = rows[index];
  if (row === undefined) return false;
  if (row.joinedHeight > 0 && row.joinedHeight <= page * TALLEST_WHOLE_SPAN) return true;
  return row.keepsWithNext(() => own <= page * TALLEST_LONE_ROW);
}

/** What of a row must stand on one page: all of it, unless it is so tall that it may run over. */
function undividedHeight(height: number, page: number): number {
  return height <= page * TALLEST_WHOLE_ROW ? height : page * LEAST_OF_TALL;
}
