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

/** Where a short paragraph would be parted at `count`, or from its English: where it begins, unless nothing stands before it. */
function beforeShortParagraph(lines: readonly CellLine[], count: number): number {
  const withEnglish = beforeShort(lines, count, ({ begins, isTranslation }) => begins && !isTranslation);
  return withEnglish < count ? withEnglish : beforeShort(lines, count, ({ begins }) => begins);
}

function beforeShort(lines: readonly CellLine[], count: number, begins: (line: CellLine) => boolean): number {
  const at = lines[count];
  if (at === undefined || begins(at)) return count;
  const first = lines.slice(0, count).findLastIndex(begins);
  const next = lines.findIndex((line, index) => index > count && begins(line));
  const parted = lines.slice(Math.max(0, first), next < 0 ? lines.length : next);
  const isPair = parted.some(({ isTranslation }) => isTranslation);
  return first > 0 && parted.length <= MOST_LINES_WHOLE * (isPair ? 2 : 1) ? first : count;
}
