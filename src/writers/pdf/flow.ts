import type { Context, LayoutBuilder } from "pdfmake/js/LayoutBuilder.js";
import { centreHeadCells, heightOf, lineHeights, marginOf } from "./heights.js";
import type { BodyNode, CutTableNode, PdfNode, TableNode, TextNode } from "./nodes.js";

/** Lines of a paragraph that must stand together at the foot and at the head of a page. */
const TOGETHER = 2;

/** A row taller than this share of the page may run over its end, as in the DOCX; less is never left behind. */
const TALLEST_KEPT = 1 / 2;
const LEAST_OF_TALL = 1 / 8;

/** A head taller than this share of the page is printed once, not on every page. */
const TALLEST_REPEATED = 1 / 3;

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
  nodes.forEach((node, index) => {
    const begins = index === 0 || nodes[index - 1]?.keepWithNext !== true;
    if (begins && node.pageBreak === undefined)
      keepTogether(nodes.slice(index, groupEnd(nodes, index)), builder);
    if ("text" in node && node.pageBreak === undefined) avoidSingleLines(node, builder);
    builder.processNode(node);
    positions.push(...(node.positions ?? []));
  });
}

/** Index behind the group that begins at `start`: nodes kept with the next, and the first that is not. */
function groupEnd(nodes: readonly PdfNode[], start: number): number {
  let end = start;
  while (end < nodes.length - 1 && nodes[end]?.keepWithNext === true) end += 1;
  return end + 1;
}

function keepTogether(group: readonly PdfNode[], builder: LayoutBuilder): void {
  const last = group.at(-1);
  if (group.length < 2 || last === undefined) {
    if (last !== undefined && "image" in last) breakUnless(heightOf(last, roomOf(builder), builder), builder);
    return;
  }
  breakUnless(totalHeight(group.slice(0, -1), builder) + leastHeight(last, builder), builder);
}

/** What of a node must stand on the page of the heading before it. */
function leastHeight(node: PdfNode, builder: LayoutBuilder): number {
  const width = roomOf(builder);
  if ("text" in node) {
    const margin = marginOf(node);
    const lines = lineHeights(node, width - margin[0] - margin[2], builder);
    const least = lines.length <= TOGETHER + 1 ? lines : lines.slice(0, TOGETHER);
    return margin[1] + least.reduce((sum, height) => sum + height, 0);
  }
  if ("flow" in node) {
    const head = totalHeight(node.stack.slice(0, node.repeated), builder);
    const first = node.stack[node.repeated];
    return marginOf(node)[1] + head + (first === undefined ? 0 : keptHeight(first, builder));
  }
  const height = heightOf(node, width, builder);
  return "image" in node ? height : Math.min(height, pageHeight(builder.writer.context()) / 4);
}

/**
 * Begins a new page when what is to come does not fit on this one but would on an empty one, of which `reserved`
 * points are taken by a repeated table head.
 */
function breakUnless(needed: number, builder: LayoutBuilder, reserved = 0): void {
  const context = builder.writer.context();
  if (needed <= context.availableHeight || needed > pageHeight(context) - reserved) return;
  if (!isAtTop(context)) builder.writer.moveToNextPage();
}

/**
 * Keeps the first two and the last two lines of a paragraph on one page each. Room is taken from the page's foot
 * so that a line more goes over; the next page starts with its full height again.
 */
function avoidSingleLines(node: TextNode, builder: LayoutBuilder): void {
  const context = builder.writer.context();
  const margin = marginOf(node);
  const room = context.availableHeight - margin[1];
  const pitch = node._inlines?.[0]?.height ?? 0;
  if (pitch === 0 || room < 0 || roughLines(node, roomOf(builder)) * pitch < room) return;
  const lines = lineHeights(node, roomOf(builder) - margin[0] - margin[2], builder).length;
  const fitting = Math.floor((room + 0.001) / pitch);
  if (lines <= fitting || fitting === 0) return;
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

/** What of a row must stand on one page: all of it, unless it is so tall that it may run over. */
function keptHeight(piece: TableNode, builder: LayoutBuilder): number {
  const height = heightOf(piece, roomOf(builder), builder);
  const page = pageHeight(builder.writer.context());
  return height <= page * TALLEST_KEPT ? height : page * LEAST_OF_TALL;
}

function totalHeight(nodes: readonly PdfNode[], builder: LayoutBuilder): number {
  return nodes.reduce((sum, node) => sum + heightOf(node, roomOf(builder), builder), 0);
}

function placeTable(node: CutTableNode, builder: LayoutBuilder, positions: unknown[]): void {
  const { writer } = builder;
  const pieces = node.stack;
  const count = node.repeated;
  const head = pieces.slice(0, count);
  for (const piece of head) centreHeadCells(piece, builder);
  const headHeight = totalHeight(head, builder);
  const repeats = count > 0 && headHeight <= pageHeight(writer.context()) * TALLEST_REPEATED;
  const first = pieces[repeats ? count : 0];
  if (first !== undefined) breakUnless((repeats ? headHeight : 0) + keptHeight(first, builder), builder);
  if (repeats) placeHead(head, builder);
  pieces.slice(repeats ? count : 0).forEach((piece, index) => {
    const page = writer.context().page;
    breakUnless(keptHeight(piece, builder), builder, repeats ? headHeight : 0);
    piece.joined = repeats || (index > 0 && writer.context().page === page);
    builder.processNode(piece);
    positions.push(...(piece.positions ?? []));
  });
  if (repeats) writer.popFromRepeatables();
}

/** Places the head as pdfmake places its own, and has it placed again on every page until the table ends. */
function placeHead(head: readonly TableNode[], builder: LayoutBuilder): void {
  const { writer } = builder;
  writer.beginUnbreakableBlock();
  for (const piece of head) builder.processNode(piece);
  const repeatable = writer.currentBlockToRepeatable();
  writer.commitUnbreakableBlock();
  writer.pushToRepeatables(repeatable);
}

function roomOf(builder: LayoutBuilder): number {
  return builder.writer.context().availableWidth;
}

function pageHeight(context: Context): number {
  return context.getCurrentPage().pageSize.height - context.pageMargins.top - context.pageMargins.bottom;
}

function isAtTop(context: Context): boolean {
  return context.y <= context.pageMargins.top + 0.001;
}
