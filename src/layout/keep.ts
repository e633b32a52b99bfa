import type { Block, Row, Table } from "../document/node.js";
import type { Theme } from "../document/theme.js";

/*
 * What belongs on one page, said once for every format that has pages. How far a format can follow is its own
 * affair: Word has a property for it, the PDF measures.
 */

/** A row taller than this share of the page may run over its end; lower ones are moved whole, and white is left where they were. */
export const TALLEST_WHOLE_ROW = 1 / 2;

/** Rows that a span joins are moved whole up to this share of the page. */
export const TALLEST_WHOLE_SPAN = 1 / 4;

/** A paragraph of a cell of up to this many lines is not parted where its row runs over the end of a page. */
export const MOST_LINES_WHOLE = 4;

/** A row up to this share of the page is low: it must not stand alone at either end of its table. */
export const TALLEST_LONE_ROW = 1 / 8;

/** A table taller than this share of the page is not kept together: its caption must find room too. */
export const TALLEST_WHOLE_TABLE = 0.8;

/** Whether a block of a section must stand on the page on which the next one begins. */
export function keepsWithNext(blocks: readonly Block[], index: number, theme: Theme): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || next === undefined || next.type === "pageBreak") return false;
  switch (block.type) {
    case "heading":
      return true;
    case "paragraph": {
      if (block.keepWithNext === true || isSignature(next)) return true;
      // A paragraph right above a table introduces it; one right below a picture belongs to the picture.
      if (block.style === "caption" && blocks[index - 1]?.type === "figure") return false;
      if (next.type === "table" || theme.paragraphs[block.style].keepWithNext === true) return true;
      return isClosingNote(blocks, index + 1);
    }
    case "figure":
      return next.type === "paragraph" && (next.style === "caption" || next.style === "center");
    case "table":
      // Of a table the last rows: a page must not have the places of those who sign and none of what they sign.
      return isSignature(next) || isClosingNote(blocks, index + 1);
    case "list":
    case "pageBreak":
    case "contents":
      return false;
  }
}

/** Whether a block is the note that ends a section: it stands whole on the page of what it is about, never alone on one of its own. */
export function isClosingNote(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block !== undefined && index === blocks.length - 1 && isNote(block);
}

/** A note in one language, or side by side in a table without lines. */
function isNote(block: Block): boolean {
  if (block.type === "paragraph") return block.style === "note";
  if (block.type !== "table" || block.border !== "none" || block.rows.length !== 1) return false;
  return block.rows.every(({ cells }) => cells.every(({ blocks }) => blocks.every(isNote)));
}

function isSignature(block: Block): boolean {
  return block.type === "paragraph" && block.style === "signature";
}

/**
 * Whether a row must stand on the page on which the row below it begins: rows of the head, one that asks for it, a row that is the heading
 * of those below, any row of a table that is kept together, and, where it is low, the first of the body and the one
 * above the last (`isLow`, see {@link TALLEST_LONE_ROW}): no low row stands alone.
 */
export function keepsWithRowBelow(table: Table, index: number, isLow: () => boolean): boolean {
  const row = table.rows[index];
  if (row === undefined || index >= table.rows.length - 1) return false;
  if (table.keepTogether === true || index < table.headerRows) return true;
  if (row.keepWithNext === true || isRowHeading(row)) return true;
  const isAtEdge = index === table.headerRows || index === table.rows.length - 2;
  return isAtEdge && isLow();
}

/** One head cell across the table. */
function isRowHeading({ cells }: Row): boolean {
  const [cell] = cells;
  return cells.length === 1 && cell?.header === true && cell.columnSpan > 1;
}
