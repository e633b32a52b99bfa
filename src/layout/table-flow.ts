import { heightOf, linesThatFit } from "./cell-lines.js";
import { TOLERANCE, type PageComposer } from "./composer.js";
import {
  heightOfLines,
  notesOfLines,
  type CellLine,
  type SetCell,
  type TableItem,
  type TextItem,
} from "./flow-item.js";
import { GridLines } from "./grid-lines.js";
import type { PageItem } from "./page.js";
import { TALLEST_SAID_AGAIN } from "./keep.js";
import { headHeight, mayRunOver, rowsForPage, type Hold } from "./table-rows.js";

/** Lines of a row that go to the next page together at least; and above what must stand below it, the share of the page up to which half of them do. */
const LEAST_END = 4;
const TALLEST_END = 1 / 4;

/** A head taller than this share of the page is printed once, not on every page. */
const TALLEST_REPEATED = 1 / 3;

/** What a table stands between. */
export interface Neighbours {
  /** Height that must stand below its last rows, on their page. */
  readonly following: number;
  /** Height that would stay empty if it began on the next page, together with what is kept with it above. */
  readonly white: number;
}

/**
 * Places a table: its caption and its head again on every page, rows that belong together on one, a row whole unless it is tall or
 * leaves too much of the page white ({@link rowsForPage}). A cell over several rows goes on where the page ends between them, a head
 * and the label of a row with its words again, below the heading of the rows. The last rows go where there is room for what follows.
 */
export function placeTable(
  item: TableItem,
  space: number,
  neighbours: Neighbours,
  composer: PageComposer,
): void {
  composer.y += space;
  new TablePlacer(item, neighbours, composer).place();
}

/** A cell of which lines are still to be placed. */
interface OpenCell {
  readonly cell: SetCell;
  rest: readonly CellLine[];
  /** Top of its part on the present page. */
  top: number;
  isFirstPart: boolean;
  /** It stood on an earlier page and is said again. */
  readonly isAgain: boolean;
  /** What of it stands on the present page, kept at its place in the reading order until the page is full. */
  slot: PageItem[];
}

/** What of a cell stands on a page. */
interface Part {
  readonly open: OpenCell;
  readonly lines: readonly CellLine[];
  readonly end: number;
}

class TablePlacer {
  private readonly item: TableItem;
  private readonly neighbours: Neighbours;
  private readonly composer: PageComposer;
  private readonly lines: GridLines;
  private readonly repeats: boolean;
  /** The caption above what of the table is on a later page. */
  private readonly caption: TextItem | undefined;
  /** Height of what stands again at the head of a page. */
  private readonly heightAgain: number;
  private readonly tallestAgain: number;
  private open: OpenCell[] = [];
  private slots: PageItem[][] = [];
  /** Something of the table below its head already stands on this page. */
  private hasRows = false;
  /** The page began with what of the table stands on it. */
  private beganPage = false;
  private isHeadAgain = false;
  /** What the rows that are being placed are held to on this page. */
  private hold: Hold = "whole";

  constructor(item: TableItem, neighbours: Neighbours, composer: PageComposer) {
    this.item = item;
    this.neighbours = neighbours;
    this.composer = composer;
    this.lines = new GridLines(item.border);
    const tallest = composer.fullHeight * TALLEST_REPEATED;
    this.tallestAgain = tallest;
    this.repeats = item.repeated > 0 && headHeight(item) <= tallest;
    const head = this.repeats ? headHeight(item) : 0;
    const caption = item.captionAgain;
    const captionHeight = caption === undefined ? 0 : heightOfLines(caption.lines) + caption.after;
    this.caption = head + captionHeight <= tallest ? caption : undefined;
    this.heightAgain = head + (this.caption === undefined ? 0 : captionHeight);
  }

  place(): void {
    const { item, composer, neighbours } = this;
    const start = this.repeats ? item.repeated : 0;
    let end = this.beginRows(start, neighbours.white);
    this.beganPage = composer.isAtTop;
    if (this.repeats) this.placeHead();
    for (let index = start; index < item.rows.length; index += 1) {
      if (index >= end) end = this.beginRows(index);
      this.placeRow(index);
    }
    this.drawPage();
    composer.y += item.border;
  }

  /**
   * Begins a page where the rows from `start` on do not go on this one; returns the index behind those that belong together.
   *
   * @param white of the first rows: see {@link Neighbours}
   */
  private beginRows(start: number, white?: number): number {
    const { composer, item } = this;
    const isFirst = white !== undefined;
    const from = { start, withHead: isFirst && this.repeats, following: this.neighbours.following };
    const { end, needed, hold, goHere } = rowsForPage(item, from, composer, white ?? composer.room);
    this.hold = hold;
    if (goHere) return end;
    if (isFirst) {
      if (needed <= composer.fullHeight && !composer.isAtTop) composer.newPage(true);
    } else if (needed <= composer.fullHeight - this.heightAbove(start) && this.hasRows) this.breakPage(start);
    return end;
  }

  /** The heading of rows that stands again above a row where that begins a page or goes on there. */
  private headingAbove(index: number): SetCell | undefined {
    const heading = this.item.rows[index]?.heading;
    if (heading === undefined) return undefined;
    return this.heightAgain + this.heightOfHeading(heading) <= this.tallestAgain ? heading : undefined;
  }

  private heightOfHeading({ height }: SetCell): number {
    return height + 2 * this.item.padding.vertical + this.item.border;
  }

  /** Height of what stands again above a row that begins a page or goes on there. */
  private heightAbove(index: number): number {
    const heading = this.headingAbove(index);
    return this.heightAgain + (heading === undefined ? 0 : this.heightOfHeading(heading));
  }

  /** The page has nothing on it but what stands there again. */
  private get isFresh(): boolean {
    return this.beganPage && !this.hasRows;
  }

  private placeCaptionAgain({ lines, x, after }: TextItem): void {
    const { composer } = this;
    for (const line of lines) {
      composer.put({ type: "line", x: composer.left + x, y: composer.y, line, aside: "again" });
      composer.y += line.pitch;
    }
    composer.y += after;
  }

  private placeHead(): void {
    for (let index = 0; index < this.item.repeated; index += 1) {
      this.begin(index);
      this.composer.y += this.item.border + (this.item.rows[index]?.height ?? 0);
      this.close(index);
    }
    this.isHeadAgain = true;
  }

  /** Places a row, over as many pages as it takes; of one that runs over the last lines stand above what follows. */
  private placeRow(index: number): void {
    const { composer, item } = this;
    this.begin(index);
    for (;;) {
      const height = this.heightOfRow(index);
      const runsOver = mayRunOver(item.rows[index], height, composer.fullHeight, this.hold);
      const needed = height + 2 * item.border + this.notesOfRow(index);
      if (needed + (runsOver ? this.followingOf(index) : 0) <= composer.room) {
        composer.y += item.border + height;
        this.close(index);
        this.hasRows = true;
        return;
      }
      if (!runsOver && !this.isFresh) this.breakPage(index);
      else if (this.placePart(index)) return;
    }
  }

  /** What must stand below a row that runs over the page, unless no page has room for it and the last lines of the row. */
  private followingOf(index: number): number {
    const { item, composer, neighbours } = this;
    if (index < item.rows.length - 1) return 0;
    const least = this.heightAbove(index) + this.leastEnd() + 2 * item.padding.vertical + 2 * item.border;
    return least + neighbours.following <= composer.fullHeight ? neighbours.following : 0;
  }

  /** Height of what goes on to the next page at least. */
  private goesOn(index: number, isTooTall: boolean): number {
    if (this.followingOf(index) > 0) return this.leastEnd();
    return isTooTall ? this.open.reduce((most, open) => Math.max(most, endOf(open)), 0) : 0;
  }

  /** Height of what of a row goes at least to the page of what must stand below it: half of what there is, within reason. */
  private leastEnd(): number {
    const tallest = this.composer.fullHeight * TALLEST_END;
    return this.open.reduce((most, { rest }) => {
      const least = endOf({ rest });
      const half = heightOf(rest.slice(-Math.ceil(rest.length / 2)), true);
      return Math.max(most, least, Math.min(half, tallest));
    }, 0);
  }

  /**
   * Places as much of a row as the page has room for. A page that has room for nothing even when it is fresh gets a line
   * of each cell all the same: nothing is ever dropped. Returns whether the row ends here.
   */
  private placePart(index: number): boolean {
    const { composer, item } = this;
    const whole = this.heightOfRow(index);
    const room = composer.room - 2 * item.border;
    // Enough of it goes on: to what must stand below it, also where all of it has room here, and so that no few lines stand alone.
    const height = Math.min(room, whole - this.goesOn(index, whole > room));
    const parts = this.partsWithNotes(composer.y + item.border + height);
    if (parts.every(({ lines, open }) => lines.length === 0 && open.rest.length > 0)) {
      this.breakPage(index);
      return false;
    }
    // The notes of its lines find their room below it.
    composer.y = parts.reduce((lowest, { end }) => Math.max(lowest, end), composer.y);
    this.putParts(parts, composer.y);
    this.hasRows = true;
    const going = this.open.filter(({ cell, rest }) => rest.length > 0 || lastRow(cell) > index);
    const isDone = going.every(({ cell }) => lastRow(cell) > index);
    this.open = isDone ? going : this.open;
    if (going.length > 0) this.nextPage(isDone ? index + 1 : index);
    return isDone;
  }

  /** The parts of all open cells that fit above `bottom` together with the notes of their lines. */
  private partsWithNotes(bottom: number): readonly Part[] {
    const { composer, item } = this;
    const limit = composer.y + composer.room - item.border;
    let parts = this.partsDownTo(bottom, this.isFresh);
    for (let lowest = bottom; ;) {
      const end = parts.reduce((most, part) => Math.max(most, part.end), composer.y);
      const lines = parts.flatMap((part) => part.lines.map(({ line }) => line));
      const excess = end + composer.heightOfNotes(notesOfLines(lines)) - limit;
      if (excess <= 0 || lines.length <= (this.isFresh ? parts.length : 0)) return parts;
      // A step of a line at least, so that it ends.
      lowest = Math.min(lowest, end) - Math.max(1, Math.min(excess, lines[0]?.pitch ?? excess));
      parts = this.partsDownTo(lowest, this.isFresh);
    }
  }

  private begin(index: number): void {
    const top = this.composer.y;
    for (const cell of this.item.rows[index]?.cells ?? []) {
      this.open.push(this.opened(cell, top));
    }
  }

  private opened(cell: SetCell, top: number, isAgain = false): OpenCell {
    return { cell, rest: cell.lines, top, isFirstPart: true, isAgain, slot: this.newSlot() };
  }

  /** Height of a row on this page: that of the tallest cell that ends in it. */
  private heightOfRow(index: number): number {
    const { composer, item } = this;
    const padding = 2 * item.padding.vertical;
    let height = padding;
    const tallest = composer.fullHeight * TALLEST_SAID_AGAIN;
    for (const open of this.open) {
      if (lastRow(open.cell) > index) continue;
      const lines = this.saysAgain(open, tallest) ? open.cell.height : heightOf(open.rest, !open.isFirstPart);
      height = Math.max(height, padding + lines - (composer.y - open.top));
    }
    // A row that only has cells which end further down is as high as it was measured.
    const row = item.rows[index];
    const isMeasured = this.open.some(({ cell }) => lastRow(cell) === index);
    return isMeasured || row === undefined ? height : Math.max(height, row.height);
  }

  private notesOfRow(index: number): number {
    const ending = this.open.filter(({ cell }) => lastRow(cell) <= index);
    const notes = ending.flatMap(({ rest }) => notesOfLines(rest.map(({ line }) => line)));
    return this.composer.heightOfNotes(notes);
  }

  /** Ends the cells whose last row is `index`, at the present height. */
  private close(index: number): void {
    const bottom = this.composer.y;
    const going: OpenCell[] = [];
    for (const open of this.open) {
      if (lastRow(open.cell) <= index) this.putPart(open, open.rest, bottom);
      else going.push(open);
    }
    this.open = going;
  }

  /** The lines of every open cell that fit above `bottom`, and where they end. */
  private partsDownTo(bottom: number, isForced: boolean): readonly Part[] {
    const { border, padding } = this.item;
    const around = border + 2 * padding.vertical;
    return this.open.map((open) => {
      const lines = linesThatFit(open, bottom - open.top - around, isForced);
      return { open, lines, end: open.top + around + heightOf(lines, !open.isFirstPart) };
    });
  }

  private putParts(parts: readonly Part[], bottom: number): void {
    for (const { open, lines } of parts) {
      this.putPart(open, lines, bottom);
      open.rest = open.rest.slice(lines.length);
      open.isFirstPart = false;
    }
  }

  /** Ends the page above a row; cells that began further up go on. */
  private breakPage(index: number): void {
    const { y } = this.composer;
    const begun = this.open.filter(({ top }) => top >= y);
    this.open = this.open.filter(({ top }) => top < y);
    this.putParts(this.partsDownTo(y, false), y);
    this.open.push(...begun);
    this.nextPage(index);
  }

  /** @param index of the row that begins the page or goes on there */
  private nextPage(index: number): void {
    const { composer } = this;
    this.drawPage();
    composer.newPage(true);
    const waiting = this.open;
    this.open = [];
    if (this.caption !== undefined) this.placeCaptionAgain(this.caption);
    if (this.repeats) this.placeHead();
    const top = composer.y;
    const heading = this.headingAbove(index);
    const above = heading === undefined ? undefined : this.opened(heading, top, true);
    if (heading !== undefined) composer.y += this.heightOfHeading(heading);
    for (const open of waiting) {
      // A head of several rows beside the heading goes on beside it.
      open.top = open.cell.column < (heading?.column ?? 0) ? top : composer.y;
      open.slot = this.newSlot();
    }
    if (above !== undefined) this.putPart(above, above.rest, composer.y);
    this.open = waiting;
    this.hasRows = false;
    this.beganPage = true;
    this.hold = "whole";
  }

  /** Whether a part of a cell says again what goes on, the head or the label of rows, where there is room for it. */
  private saysAgain({ cell, isFirstPart, rest }: OpenCell, room: number): boolean {
    if (isFirstPart || rest.length > 0 || cell.height > room + TOLERANCE) return false;
    return cell.isHead || cell.isLabel;
  }

  private newSlot(): PageItem[] {
    const slot: PageItem[] = [];
    this.slots.push(slot);
    return slot;
  }

  /** Hands over what of the table stands on the page: cells in the order in which they begin, then the lines around them. */
  private drawPage(): void {
    for (const item of this.slots.flat()) this.composer.put(item);
    this.slots = [];
    this.lines.drawOn(this.composer);
  }

  private putPart(open: OpenCell, lines: readonly CellLine[], bottom: number): void {
    const { composer, item } = this;
    const { cell, top } = open;
    const left = composer.left + (item.edges[cell.column] ?? 0);
    const right = composer.left + (item.edges[cell.column + cell.columnSpan] ?? 0);
    const half = item.border / 2;
    if (cell.fill !== undefined) {
      const height = bottom - top;
      open.slot.push({ type: "box", x: left, y: top + half, width: right - left, height, colour: cell.fill });
    }
    this.lines.addCell(left, top + half, right, bottom + half);
    const room = bottom - top - item.border - 2 * item.padding.vertical;
    const saysAgain = this.saysAgain(open, room);
    const shown = saysAgain ? cell.lines : lines;
    const isWhole = saysAgain || (open.isFirstPart && lines.length === cell.lines.length);
    let y = top + item.border + item.padding.vertical;
    if (cell.isCentred && isWhole) y += Math.max(0, (room - cell.height) / 2);
    const x = left + half + item.padding.horizontal;
    // A head that stands again is not read again, and does not call its notes again.
    const isAgain = open.isAgain || saysAgain || (this.isHeadAgain && cell.row < item.repeated);
    const aside = isAgain ? { aside: "again" as const } : {};
    shown.forEach((entry, index) => {
      if (index > 0 || open.isFirstPart || saysAgain) y += entry.before;
      for (const label of entry.labels) {
        open.slot.push({ type: "line", x: x + label.x, y, line: label.line, ...aside });
      }
      open.slot.push({ type: "line", x: x + entry.x, y, line: entry.line, ...aside });
      y += entry.line.pitch;
    });
    if (!isAgain) composer.addNotes(notesOfLines(lines.map(({ line }) => line)));
  }
}

/** Height of the last lines of a cell, which stand together. */
function endOf({ rest }: Pick<OpenCell, "rest">): number {
  return heightOf(rest.slice(-LEAST_END), true);
}

function lastRow({ row, rowSpan }: SetCell): number {
  return row + rowSpan - 1;
}
