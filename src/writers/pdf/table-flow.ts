import type { LayoutBuilder } from "pdfmake/js/LayoutBuilder.js";
import { TALLEST_LONE_ROW, TALLEST_WHOLE_ROW, TALLEST_WHOLE_TABLE } from "../keep.js";
import { centreHeadCells, heightOf, marginOf } from "./heights.js";
import type { CutTableNode, TableNode } from "./nodes.js";
import { breakUnless, pageHeight, roomOf, totalHeight } from "./room.js";

/** What of a row that may run over the end of a page stands before it at least, as a share of the page. */
const LEAST_OF_TALL = 1 / 8;

/** A head taller than this share of the page is printed once, not on every page. */
const TALLEST_REPEATED = 1 / 3;

/**
 * Puts the pieces of a table below each other and repeats its head: rows that belong together go to the next page
 * together, and a row goes there whole unless it is taller than {@link TALLEST_WHOLE_ROW}.
 */
export function placeTable(node: CutTableNode, builder: LayoutBuilder, positions: unknown[]): void {
  const { writer } = builder;
  const pieces = node.stack;
  const count = node.repeated;
  const head = pieces.slice(0, count);
  for (const piece of head) centreHeadCells(piece, builder);
  const headHeight = totalHeight(head, builder);
  const repeats = count > 0 && headHeight <= pageHeight(writer.context()) * TALLEST_REPEATED;
  const reserved = repeats ? headHeight : 0;
  const start = repeats ? count : 0;
  let { end, height } = rowsTogether(pieces, start, builder);
  breakUnless(reserved + height, builder);
  if (repeats) placeHead(head, builder);
  pieces.slice(start).forEach((piece, index) => {
    const page = writer.context().page;
    if (start + index >= end) {
      ({ end, height } = rowsTogether(pieces, start + index, builder));
      breakUnless(height, builder, reserved);
    }
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

/** What of a table must stand on the page of the caption before it: the head and the first rows. */
export function leastTableHeight(node: CutTableNode, builder: LayoutBuilder): number {
  const head = totalHeight(node.stack.slice(0, node.repeated), builder);
  return marginOf(node)[1] + head + rowsTogether(node.stack, node.repeated, builder).height;
}

/**
 * The rows that must stand on one page from `start` on: the index behind them and their height, of the last only as
 * much as must not be parted. Rows that would take most of a page are not kept with each other.
 */
function rowsTogether(
  pieces: readonly TableNode[],
  start: number,
  builder: LayoutBuilder,
): { readonly end: number; readonly height: number } {
  const page = pageHeight(builder.writer.context());
  let height = 0;
  for (let end = start; end < pieces.length && height <= page * TALLEST_WHOLE_TABLE; end += 1) {
    const piece = pieces[end];
    if (piece === undefined) break;
    const own = heightOf(piece, roomOf(builder), builder);
    const isLast = !piece.keepsWithNext(() => own <= page * TALLEST_LONE_ROW);
    height += isLast ? undividedHeight(own, page) : own;
    if (isLast && height <= page * TALLEST_WHOLE_TABLE) return { end: end + 1, height };
  }
  const first = pieces[start];
  const own = first === undefined ? 0 : heightOf(first, roomOf(builder), builder);
  return { end: start + 1, height: undividedHeight(own, page) };
}

/** What of a row must stand on one page: all of it, unless it is so tall that it may run over. */
function undividedHeight(height: number, page: number): number {
  return height <= page * TALLEST_WHOLE_ROW ? height : page * LEAST_OF_TALL;
}
