import type { Inline, Line, Page } from "pdfmake/js/LayoutBuilder.js";

/** Fewer dots than these look like a mistake between title and number. */
const FEWEST_DOTS = 3;

/** Writes the page numbers into the runs that wait for them, once every line has its page. */
export function fillNumbers(pages: readonly Page[]): void {
  const pageOf = pagesOfTargets(pages);
  pages.forEach((page, index) => {
    for (const { item: line, type } of page.items) {
      if (type !== "line") continue;
      for (const inline of line.inlines) fill(inline, line, index + 1, pages.length, pageOf);
    }
  });
}

function fill(
  inline: Inline,
  line: Line,
  page: number,
  count: number,
  pageOf: ReadonlyMap<string, number>,
): void {
  switch (inline.fill?.kind) {
    case "page":
      setText(inline, String(page));
      return;
    case "pages":
      setText(inline, String(count));
      return;
    case "pageOf":
      fillLeader(inline, line, String(pageOf.get(inline.fill.target) ?? ""));
      return;
    case undefined:
  }
}

/** Dots up to the right edge of the line, then the number. */
function fillLeader(inline: Inline, line: Line, number: string): void {
  const room = line.maxWidth - inline.x;
  const dot = widthOf(".", inline);
  const dots = Math.floor((room - widthOf(`  ${number}`, inline)) / dot);
  setText(inline, dots < FEWEST_DOTS ? number : ` ${".".repeat(dots)} ${number}`);
  inline.x += Math.max(0, room - inline.width);
}

function setText(inline: Inline, text: string): void {
  inline.text = text;
  inline.width = widthOf(text, inline);
}

function widthOf(text: string, inline: Inline): number {
  return inline.font.widthOfString(text, inline.fontSize);
}

function pagesOfTargets(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const { item, type } of page.items) {
      if (type === "line" && item.id !== undefined && !found.has(item.id)) found.set(item.id, index + 1);
    }
  });
  return found;
}
