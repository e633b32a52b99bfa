import type { LayoutBuilder } from "pdfmake/js/LayoutBuilder.js";
import { heightOf, lineHeights, marginOf } from "./heights.js";
import type { BodyNode, CutTableNode, PdfNode, TextNode } from "./nodes.js";
import { breakUnless, isAtTop, pageHeight, roomOf, totalHeight } from "./room.js";
import { leastTableHeight, placeTable } from "./table-flow.js";

/** Lines of a paragraph that must stand together at the foot and at the head of a page. */
const TOGETHER = 2;

/**
 * Puts the nodes of a section or of a cut table below each other and decides, before each is placed, whether it
 * begins on a new page: a heading goes where the first lines of its text go, no single line of a paragraph stands
 * alone, and a row goes to the next page whole when it fits there. What is taller than a page runs over it, so
 * nothing is ever dropped. One pass, linear in the number of nodes.
 */
export function placeFlow(node: BodyNode | CutTableNode, builder: LayoutBuilder): void {
  const positions: unknown[] = [];
  if (node.flow === "table") placeTable(node, builder, positions);
  else placeBody(node.stack, builder, positions);
  node.positions = positions;
}

function placeBody(nodes: readonly PdfNode[], builder: LayoutBuilder, positions: unknown[]): void {
  let end = 0;
  nodes.forEach((node, index) => {
    if (index >= end) {
      end = groupEnd(nodes, index, builder);
      if (node.pageBreak === undefined) keepTogether(nodes.slice(index, end), builder);
    }
    if ("text" in node && node.pageBreak === undefined) {
      // The last lines of a long paragraph go where the group that it is kept with goes.
      const isLast = index === end - 1 && node.keepWithNext === true;
      const following = isLast ? nodes.slice(end, groupEnd(nodes, end, builder)) : [];
      avoidSingleLines(node, groupHeight(following, builder), builder);
    }
    builder.processNode(node);
    positions.push(...(node.positions ?? []));
  });
}

/**
 * Index behind the group that begins at `start`: nodes kept with the next, and the first that is not or whose lines
 * may stand on two pages.
 */
function groupEnd(nodes: readonly PdfNode[], start: number, builder: LayoutBuilder): number {
  let end = start;
  for (let node = nodes[end]; end < nodes.length - 1; node = nodes[end]) {
    if (node?.keepWithNext !== true || isDivisible(node, builder)) break;
    end += 1;
  }
  return end + 1;
}

/** A paragraph that leaves enough lines on both pages. */
function isDivisible(node: PdfNode, builder: LayoutBuilder): boolean {
  return "text" in node && textLines(node, builder).length >= 2 * TOGETHER;
}

function textLines(node: TextNode, builder: LayoutBuilder): readonly number[] {
  const margin = marginOf(node);
  return lineHeights(node, roomOf(builder) - margin[0] - margin[2], builder);
}

function keepTogether(group: readonly PdfNode[], builder: LayoutBuilder): void {
  const [only] = group;
  if (group.length > 1) breakUnless(groupHeight(group, builder), builder);
  else if (only !== undefined && "image" in only)
    breakUnless(heightOf(only, roomOf(builder), builder), builder);
}

/** What of a group must stand on one page: all of it, of the last node what {@link leastHeight} says. */
function groupHeight(group: readonly PdfNode[], builder: LayoutBuilder): number {
  const last = group.at(-1);
  return last === undefined ? 0 : totalHeight(group.slice(0, -1), builder) + leastHeight(last, builder);
}

/** What of a node must stand on the page of the heading before it. */
function leastHeight(node: PdfNode, builder: LayoutBuilder): number {
  if ("text" in node) {
    const lines = textLines(node, builder);
    const least = isDivisible(node, builder) ? lines.slice(0, TOGETHER) : lines;
    return marginOf(node)[1] + least.reduce((sum, height) => sum + height, 0);
  }
  if ("flow" in node) return leastTableHeight(node, builder);
  const height = heightOf(node, roomOf(builder), builder);
  return "image" in node ? height : Math.min(height, pageHeight(builder.writer.context()) / 4);
}

/**
 * Keeps the first two and the last two lines of a paragraph on one page each, and the last two with `following`
 * points of what it is kept with. Room is taken from the page's foot so that a line more goes over; the next page
 * starts with its full height again.
 */
function avoidSingleLines(node: TextNode, following: number, builder: LayoutBuilder): void {
  const context = builder.writer.context();
  const room = context.availableHeight - marginOf(node)[1];
  const pitch = node._inlines?.[0]?.height ?? 0;
  if (pitch === 0 || room < 0 || roughLines(node, roomOf(builder)) * pitch + following < room) return;
  const lines = textLines(node, builder).length;
  const fitting = Math.floor((room + 0.001) / pitch);
  if (fitting === 0) return;
  const fitsWithFollowing = lines * pitch + following <= room;
  if (lines <= fitting && (fitsWithFollowing || following + TOGETHER * pitch > pageHeight(context))) return;
  const kept = Math.min(fitting, lines - TOGETHER);
  if (kept < TOGETHER) {
    if (!isAtTop(context)) builder.writer.moveToNextPage();
  } else {
    context.availableHeight -= (fitting - kept) * pitch;
  }
}

/** An upper estimate of a text's lines, cheap enough for every paragraph. */
function roughLines(node: TextNode, width: number): number {
  const total =
    (node._inlines ?? []).reduce((sum, inline) => sum + inline.width, 0) + (node.leadingIndent ?? 0);
  const forced = (node._inlines ?? []).filter((inline) => inline.lineEnd === true).length;
  return Math.ceil((total / width) * 1.2) + forced + 1;
}
