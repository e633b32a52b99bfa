import type { PageComposer } from "./composer.js";
import {
  heightOfLines,
  notesOfLines,
  spaceBetween,
  type FlowItem,
  type PictureItem,
  type TextItem,
} from "./flow-item.js";
import { MOST_WHITE } from "./keep.js";
import type { Note } from "./note.js";
import type { Line } from "./page.js";
import { placeTable } from "./table-flow.js";
import { leastTableHeight, type Hold } from "./table-rows.js";

/** Lines of a paragraph that must stand together at the foot and at the head of a page. */
const TOGETHER = 2;

/**
 * Puts the items of a section below each other and decides, before each is placed, whether it begins on a new page:
 * a heading goes where the first lines of its text go, no single line of a paragraph stands alone, and a row goes to
 * the next page whole unless that leaves too much of this one white. What is taller than a page runs over it, so nothing is ever dropped. One
 * pass, linear in the number of items.
 */
export function placeFlow(items: readonly FlowItem[], composer: PageComposer): void {
  let end = 0;
  let white = 0;
  /** Height of the lines above a group that go where it goes. */
  let carried = 0;
  let upper: FlowItem | undefined;
  items.forEach((item, index) => {
    for (let page = 0; page < (item.breaks ?? 0); page += 1) composer.newPage(false);
    if (index >= end) {
      end = groupEnd(items, index);
      keepTogether(items.slice(index, end), upper, followingOf(items, end, composer), carried, composer);
      white = composer.room + carried;
    }
    const space = composer.isAtSoftTop ? 0 : spaceBetween(upper, item.before);
    const followingAs = (hold: Hold): number =>
      index === end - 1 ? followingOf(items, end, composer, hold) : 0;
    switch (item.type) {
      case "text":
        placeText(item, space, { whole: followingAs("whole"), parted: followingAs("parted") }, composer);
        break;
      case "picture":
        placePicture(item, space, composer);
        break;
      case "table":
        placeTable(item, space, { following: followingAs("whole"), white }, composer);
    }
    carried =
      item.type === "text" && item.keepWithNext === true ? heightOfLines(item.lines.slice(-TOGETHER)) : 0;
    upper = item;
  });
}

/** Height of what must stand below the end of what may be parted: as long as that leaves little white, and where it leaves much. */
interface Following {
  readonly whole: number;
  readonly parted: number;
}

/** The end of what may be parted goes where the group that it is kept with goes: the height of the group that begins at `end`. */
function followingOf(
  items: readonly FlowItem[],
  end: number,
  composer: PageComposer,
  hold: Hold = "whole",
): number {
  const last = items[end - 1];
  if (last?.keepWithNext !== true) return 0;
  return groupHeight(items.slice(end, groupEnd(items, end)), last, 0, composer, hold);
}

/**
 * Index behind the group that begins at `start`: items kept with the next, and the first that is not or whose lines
 * may stand on two pages.
 */
function groupEnd(items: readonly FlowItem[], start: number): number {
  let end = start;
  for (let item = items[end]; end < items.length - 1; item = items[end]) {
    if (item?.keepWithNext !== true || isDivisible(item)) break;
    end += 1;
  }
  return Math.min(end + 1, items.length);
}

/** A table, or a paragraph that leaves enough lines on both pages. */
function isDivisible(item: FlowItem): boolean {
  if (item.type === "table") return true;
  return item.type === "text" && item.isWhole !== true && item.lines.length >= 2 * TOGETHER;
}

/** Begins a page where a group does not fit on this one but on an empty one, unless that leaves too much white and its table can be parted. */
function keepTogether(
  group: readonly FlowItem[],
  upper: FlowItem | undefined,
  following: number,
  carried: number,
  composer: PageComposer,
): void {
  const [only] = group;
  if (group.length < 2 && only?.type !== "picture") return;
  let kept = group;
  let below = following;
  let needed = groupHeight(kept, upper, below, composer);
  // What no page has room for is kept as far as one has: headings with what begins below them.
  while (needed > composer.fullHeight && kept.length > 2) {
    kept = kept.slice(0, Math.ceil(kept.length / 2));
    below = 0;
    needed = groupHeight(kept, upper, below, composer);
  }
  if (needed <= composer.room || needed > composer.fullHeight || composer.isAtTop) return;
  const leavesWhite = composer.room + carried > composer.fullHeight * MOST_WHITE;
  if (leavesWhite && groupHeight(kept, upper, below, composer, "parted") <= composer.room) return;
  composer.newPage(true);
}

/** What of a group with `following` points below it must stand on one page: all of it, of the last item what {@link leastHeight} says. */
function groupHeight(
  group: readonly FlowItem[],
  above: FlowItem | undefined,
  following: number,
  composer: PageComposer,
  hold: Hold = "whole",
): number {
  let height = 0;
  let upper = above;
  group.forEach((item, index) => {
    height += spaceBetween(upper, item.before);
    height +=
      index === group.length - 1
        ? leastHeight(item, following, composer, hold)
        : wholeHeight(item, 0, composer, hold);
    upper = item;
  });
  return height;
}

function wholeHeight(item: FlowItem, following: number, composer: PageComposer, hold: Hold): number {
  if (item.type === "text") return heightWithNotes(item.lines, composer);
  return item.type === "picture" ? item.height : leastTableHeight(item, following, composer, hold);
}

/** What of an item must stand on the page of the heading before it. */
function leastHeight(item: FlowItem, following: number, composer: PageComposer, hold: Hold): number {
  if (item.type !== "text" || !isDivisible(item)) return wholeHeight(item, following, composer, hold);
  return heightWithNotes(item.lines.slice(0, TOGETHER), composer);
}

function heightWithNotes(lines: readonly Line[], composer: PageComposer): number {
  return heightOfLines(lines) + composer.heightOfNotes(notesOfLines(lines));
}

/** Places a paragraph: the first two and the last two lines stand on one page each, the last two with what the paragraph is kept with. */
function placeText(item: TextItem, space: number, following: Following, composer: PageComposer): void {
  let rest = item.lines;
  let above = space;
  while (rest.length > 0) {
    const fitting = linesThatFit(rest, above, composer);
    const kept = linesToPlace(rest, fitting, above, following, composer);
    if (kept > 0) {
      composer.y += above;
      putLines(item, rest, kept, composer);
      rest = rest.slice(kept);
    }
    above = 0;
    if (rest.length > 0) composer.newPage(true);
  }
}

function linesToPlace(
  rest: readonly Line[],
  fitting: number,
  above: number,
  following: Following,
  composer: PageComposer,
): number {
  const count = rest.length;
  if (fitting >= count) {
    const room = composer.room - above - heightWithNotes(rest, composer);
    if (following.whole === 0 || following.whole <= room) return count;
    const end = heightOfLines(rest.slice(-TOGETHER));
    if (room + end > composer.fullHeight * MOST_WHITE && following.parted <= room) return count;
    // Nothing is gained by parting what would not stand with its neighbour on an empty page either.
    if (following.whole + end > composer.fullHeight) return count;
  }
  const kept = Math.min(fitting, count - TOGETHER);
  if (kept >= TOGETHER) return kept;
  return composer.isAtTop ? Math.max(1, fitting) : 0;
}

/** How many lines fit on the page with their notes. */
function linesThatFit(lines: readonly Line[], above: number, composer: PageComposer): number {
  let height = above;
  let count = 0;
  const notes: Note[] = [];
  for (const line of lines) {
    height += line.pitch;
    if (line.notes.length > 0) notes.push(...notesOfLines([line]));
    if (height + composer.heightOfNotes(notes) > composer.room) break;
    count += 1;
  }
  return count;
}

function putLines(item: TextItem, lines: readonly Line[], count: number, composer: PageComposer): void {
  const isStart = lines === item.lines;
  for (let index = 0; index < count; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isStart && index === 0) {
      for (const label of item.labels) composer.putLine(label.line, label.x, composer.y);
      composer.putLine(line, item.x, composer.y, item.target);
    } else composer.putLine(line, item.x, composer.y);
    composer.y += line.pitch;
    if (line.notes.length > 0) composer.addNotes(notesOfLines([line]));
  }
}

/** A picture waits for a page that has room for it; none is taller than an empty page. */
function placePicture(
  { figure, tag, width, height }: PictureItem,
  space: number,
  composer: PageComposer,
): void {
  let above = space;
  while (above + height > composer.room && (!composer.isAtTop || composer.hasCarriedNotes)) {
    composer.newPage(true);
    above = 0;
  }
  // Space above it at the top of a section may be more than the page has left for it.
  composer.y += Math.max(0, Math.min(above, composer.room - height));
  const x = composer.left + (composer.textWidth - width) / 2;
  composer.put({ type: "picture", x, y: composer.y, width, height, media: figure.media, figure, tag });
  composer.y += height;
}
