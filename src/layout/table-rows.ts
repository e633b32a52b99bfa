import type { PageComposer } from "./composer.js";
import { notesOfLines, type TableItem, type TableRow } from "./flow-item.js";
import {
  MOST_WHITE,
  TALLEST_WHOLE_END,
  TALLEST_LONE_ROW,
  TALLEST_WHOLE_ROW,
  TALLEST_WHOLE_SPAN,
  TALLEST_WHOLE_TABLE,
} from "./keep.js";
import type { Note } from "./note.js";

/** What of a row that may run over the end of a page stands before it at least, as a share of the page. */
const LEAST_OF_TALL = 1 / 8;

/**
 * What rows are held to: "whole" as long as that leaves little white; "parted" where it would leave more than {@link MOST_WHITE}: then
 * low rows may stand alone, and the last of those that stand together may run over the end of the page.
 */
export type Hold = "whole" | "parted";

/** Rows that must stand on one page. */
export interface RowGroup {
  /** Index behind the last of them. */
  readonly end: number;
  /** Height from the upper edge of the first, or of the head above it, with the line below the last, all their notes and what the last is kept with. */
  readonly needed: number;
  readonly hold: Hold;
}

/** Rows as part of what is placed: where they begin, and the points below the table that its end is kept with. */
interface Start {
  readonly start: number;
  /** The head stands above them for the first time, with its notes. */
  readonly withHead: boolean;
  readonly following: number;
}

/** What of a table must stand on the page of the caption before it: the head and the first rows, and where these are all, what it is kept with. */
export function leastTableHeight(
  item: TableItem,
  following: number,
  composer: PageComposer,
  hold: Hold,
): number {
  if (item.repeated >= item.rows.length)
    return withFollowing(headHeight(item) + item.border, following, composer);
  return rowsTogether(item, { start: item.repeated, withHead: true, following }, composer, hold).needed;
}

/** Rows that must stand on one page, and whether that can be the page as it is. */
interface PagedRows extends RowGroup {
  readonly goHere: boolean;
}

/**
 * The rows that go on the page as it is: all that belong together where there is room, and where the page would stay
 * whiter than {@link MOST_WHITE} without them, what of them there is room for. Where the next page is to begin, all that belong together.
 *
 * @param white the room that would stay empty, with that of the caption above, which goes with them
 */
export function rowsForPage(item: TableItem, from: Start, composer: PageComposer, white: number): PagedRows {
  const whole = rowsTogether(item, from, composer, "whole");
  if (whole.needed <= composer.room) return { ...whole, goHere: true };
  if (white > composer.fullHeight * MOST_WHITE) {
    const parted = rowsTogether(item, from, composer, "parted");
    if (parted.needed <= composer.room) return { ...parted, goHere: true };
  }
  return { ...whole, goHere: false };
}

/** Height of the last rows with what they are kept with, unless no page has room for both. */
function withFollowing(needed: number, following: number, composer: PageComposer): number {
  return needed + following > composer.fullHeight ? needed : needed + following;
}

/** Height of the rows that stand again on every page, with the line above each. */
export function headHeight({ rows, repeated, border }: TableItem): number {
  return rows.slice(0, repeated).reduce((sum, row) => sum + row.height + border, 0);
}

/**
 * The rows that must stand on one page from `start` on, of the last only as much as must not be parted. Rows that would
 * take most of a page are not kept with each other.
 */
function rowsTogether(
  item: TableItem,
  { start, withHead, following }: Start,
  composer: PageComposer,
  hold: Hold,
): RowGroup {
  const page = composer.fullHeight;
  const head = withHead ? item.rows.slice(0, item.repeated) : [];
  const above = (withHead ? headHeight(item) : 0) + item.border;
  const group = (end: number, least: number): RowGroup => {
    const full = item.rows.slice(start, end).reduce((sum, row) => sum + row.height + item.border, 0);
    // A few lines of a row alone with what must stand below it would say nothing: a low end goes whole.
    const isLowEnd = end >= item.rows.length && following > 0 && full <= page * TALLEST_WHOLE_END;
    const runsOver = !isLowEnd && mayRunOver(item.rows[end - 1], heightOf(item, end - 1), page, hold);
    const height = isLowEnd ? full : least;
    const whole = item.rows.slice(start, runsOver ? end - 1 : end);
    const notes = [...head, ...whole].flatMap((row) => notesOfRow(row, item, page));
    const needed = above + height + composer.heightOfNotes(notes);
    // What runs over ends on a later page, and its last lines find what they are kept with there.
    const isEnd = end >= item.rows.length && !runsOver;
    return { end, needed: isEnd ? withFollowing(needed, following, composer) : needed, hold };
  };
  let height = 0;
  for (let end = start; end < item.rows.length && height <= page * TALLEST_WHOLE_TABLE; end += 1) {
    const isLast = !keepsWithNext(item, end, page, hold);
    height += isLast ? undividedHeight(item, end, page, hold) : heightOf(item, end);
    if (isLast && height <= page * TALLEST_WHOLE_TABLE) return group(end + 1, height);
  }
  return group(start + 1, undividedHeight(item, start, page, hold));
}

/** Whether a row of this height may run over the end of a page. */
export function mayRunOver(row: TableRow | undefined, height: number, page: number, hold: Hold): boolean {
  const isHeld = hold === "whole" || row?.isWhole === true;
  return height > page * (isHeld ? TALLEST_WHOLE_ROW : LEAST_OF_TALL);
}

/** What of a row must stand on one page: all of it, unless it may run over. */
function undividedHeight(item: TableItem, index: number, page: number, hold: Hold): number {
  const own = heightOf(item, index);
  return mayRunOver(item.rows[index], own, page, hold) ? Math.min(own, page * LEAST_OF_TALL) : own;
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

function keepsWithNext(item: TableItem, index: number, page: number, hold: Hold): boolean {
  const row = item.rows[index];
  if (row === undefined) return false;
  if (row.joinedHeight > 0 && row.joinedHeight <= page * TALLEST_WHOLE_SPAN) return true;
  return row.keepsWithNext(() => hold === "whole" && heightOf(item, index) <= page * TALLEST_LONE_ROW);
}
