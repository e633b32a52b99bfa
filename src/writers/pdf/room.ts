import type { Context, LayoutBuilder } from "pdfmake/js/LayoutBuilder.js";
import { heightOf } from "./heights.js";
import type { PdfNode } from "./nodes.js";

/**
 * Begins a new page when what is to come does not fit on this one but would on an empty one, of which `reserved`
 * points are taken by a repeated table head.
 */
export function breakUnless(needed: number, builder: LayoutBuilder, reserved = 0): void {
  const context = builder.writer.context();
  if (needed <= context.availableHeight || needed > pageHeight(context) - reserved) return;
  if (!isAtTop(context)) builder.writer.moveToNextPage();
}

/** Height of nodes below each other, when no page ends in them. */
export function totalHeight(nodes: readonly PdfNode[], builder: LayoutBuilder): number {
  return nodes.reduce((sum, node) => sum + heightOf(node, roomOf(builder), builder), 0);
}

/** Width that nodes may take. */
export function roomOf(builder: LayoutBuilder): number {
  return builder.writer.context().availableWidth;
}

/** Height of an empty page. */
export function pageHeight(context: Context): number {
  return context.getCurrentPage().pageSize.height - context.pageMargins.top - context.pageMargins.bottom;
}

export function isAtTop(context: Context): boolean {
  return context.y <= context.pageMargins.top + 0.001;
}
