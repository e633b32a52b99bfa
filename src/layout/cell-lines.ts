import { TOLERANCE } from "./composer.js";
import type { CellLine } from "./flow-item.js";
import { MOST_LINES_WHOLE } from "./keep.js";

/** What of a cell is still to be placed. */
interface CellRest {
  readonly rest: readonly CellLine[];
  readonly isFirstPart: boolean;
}

/** Height of lines below each other; what goes on at the head of a page has no space above it. */
export function heightOf(lines: readonly CellLine[], isContinued: boolean): number {
  let height = 0;
  lines.forEach(({ line, before }, index) => {
    height += line.pitch + (index === 0 && isContinued ? 0 : before);
  });
  return height;
}

/**
 * The lines of a cell that fit; at least one where the page has nothing else to offer, no single line left over, and no short paragraph parted.
 */
export function linesThatFit(
  { rest, isFirstPart }: CellRest,
  room: number,
  isForced: boolean,
): readonly CellLine[] {
  let height = 0;
  let count = 0;
  for (const { line, before } of rest) {
    height += line.pitch + (count === 0 && !isFirstPart ? 0 : before);
    if (height > room + TOLERANCE) break;
    count += 1;
  }
  if (count > 2 && rest.length - count === 1) count -= 1;
  count = beforeShortParagraph(rest, count);
  return rest.slice(0, isForced ? Math.max(1, count) : count);
}

/** Where a short paragraph would be parted at `count`: where it begins, unless nothing stands before it. */
function beforeShortParagraph(lines: readonly CellLine[], count: number): number {
  if (count >= lines.length || lines[count]?.begins === true) return count;
  const first = lines.slice(0, count).findLastIndex(({ begins }) => begins);
  const next = lines.findIndex(({ begins }, index) => begins && index > count);
  const length = (next < 0 ? lines.length : next) - first;
  return first > 0 && length <= MOST_LINES_WHOLE ? first : count;
}
