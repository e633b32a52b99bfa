import type { Block, Paragraph, Row, Table } from "../document/node.js";
import type { Theme } from "../document/theme.js";

/*
 * What belongs on one page, said once for every format that has pages. How far a format can follow is its own
 * affair: Word has a property for it, the PDF measures.
 */

/** What is kept whole may leave this share of the page white; where it would leave more, it is parted if it can be. */
export const MOST_WHITE = 1 / 3;

/** A row taller than this share of the page may run over its end; lower ones are moved whole unless that leaves more than {@link MOST_WHITE}. */
export const TALLEST_WHOLE_ROW = 1 / 2;

/** Rows that a span joins are moved whole up to this share of the page. */
export const TALLEST_WHOLE_SPAN = 1 / 4;

/** A paragraph of a cell of up to this many lines is not parted where its row runs over the end of a page; with its English below it, up to twice as many. */
export const MOST_LINES_WHOLE = 4;

/** A row up to this share of the page is low: it must not stand alone at either end of its table. */
export const TALLEST_LONE_ROW = 1 / 8;

/** What ends a table above a signature or note is moved whole with it up to this share of the page, however white the page before stays. */
export const TALLEST_WHOLE_END = 1 / 3;

/** What a row or its label says again makes what is left of the row higher up to this share of the page; what is taller is said only where it has room. */
export const TALLEST_SAID_AGAIN = 1 / 5;

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
      if (isOfPicture(blocks, index)) return false;
      if (next.type === "table" || theme.paragraphs[block.style].keepWithNext === true) return true;
      return isClosingNote(blocks, index + 1);
    }
    case "figure":
      return next.type === "paragraph" && (next.style === "caption" || next.style === "center");
    case "table":
      // Of a table the last rows: a page must not have the places of those who sign and none of what they sign, nor a note alone.
      return isSignature(next) || startsWithNote(next);
    case "list":
    case "pageBreak":
    case "contents":
      return false;
  }
}

function isOfPicture(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block?.type === "paragraph" && block.style === "caption" && blocks[index - 1]?.type === "figure";
}

/** The caption of a table: the paragraph right above it, unless that is of a picture. */
export function captionOf(blocks: readonly Block[], index: number): Paragraph | undefined {
  const caption = blocks[index - 1];
  if (blocks[index]?.type !== "table" || caption?.type !== "paragraph" || caption.style !== "caption") return;
  return isOfPicture(blocks, index - 1) ? undefined : caption;
}

/** Whether a block is the note that ends a section: it stands whole on the page of what it is about, never alone on one of its own. */
export function isClosingNote(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block !== undefined && index === blocks.length - 1 && isNote(block);
}

/** A note in one language, or side by side in a table without lines. */
function isNote(block: Block): boolean {
  return startsWithNote(block) && (block.type !== "table" || block.rows.length === 1);
}

/** Whether a block is a note, or running text side by side of which the first paragraph is one. */
function startsWithNote(block: Block): boolean {
  if (block.type === "paragraph") return block.style === "note";
  if (block.type !== "table" || block.border !== "none") return false;
  const cells = block.rows[0]?.cells ?? [];
  return cells.length > 0 && cells.every(({ blocks }) => blocks.every(startsWithNote));
}

function isSignature(block: Block): boolean {
  return block.type === "paragraph" && block.style === "signature";
}

/**
 * Whether a row must stand on the page on which the row below it begins: rows of the head, one that asks for it, a row that is the heading
 * of those below, any row of a table that is kept together, and, where it is low, the first of the body and the one
 * above the last (`isLow`, see {@link TALLEST_LONE_ROW}): no low row of a table with lines stands alone.
 */
export function keepsWithRowBelow(table: Table, index: number, isLow: () => boolean): boolean {
  const row = table.rows[index];
  if (row === undefined || index >= table.rows.length - 1) return false;
  if (table.keepTogether === true || index < table.headerRows) return true;
  if (row.keepWithNext === true || isRowHeading(row)) return true;
  const isAtEdge = index === table.headerRows || index === table.rows.length - 2;
  // Without lines it is running text in columns, of which each row is a paragraph.
  return isAtEdge && table.border !== "none" && isLow();
}

/** Whether a row is never parted to save room: people sign in it, or its table stays together. */
export function staysWhole(table: Table, index: number): boolean {
  if (table.keepTogether === true) return true;
  const cells = table.rows[index]?.cells ?? [];
  return cells.some(({ blocks }) => blocks.some((block) => block.type === "paragraph" && isSignature(block)));
}

/** One head cell across the table, or across all but heads of several rows that begin with it. */
export function isRowHeading({ cells }: Row): boolean {
  const own = cells.filter(({ header, rowSpan }) => !header || rowSpan <= 1);
  const [cell] = own;
  return own.length === 1 && cell?.header === true && cell.columnSpan > 1;
}
