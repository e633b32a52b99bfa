import { cellStyle, styleInCell } from "../document/cell-style.js";
import type { Cell, List, Paragraph, Table } from "../document/node.js";
import { inlineText } from "../document/text.js";
import { pointsOf, type Theme } from "../document/theme.js";
import { latinWidth } from "./latin-widths.js";
import { softBreaks } from "./line/address.js";
import { gridOf, type PlacedCell } from "./table-grid.js";

/** A column gives up no more than leaves it this share of its width. */
const LEAST = 0.7;

/** Letters, digits and signs of Latin width that stand together, with a Chinese mark that may not begin the next line. */
const WORD = /[\u0021-\u024F\u2010-\u2015\u2018-\u201F]+[，。、；：！？）》】」』]?/gu;
const MARK = /[\u3000-\uFFFF]$/u;

/** Room for rounding, in points. */
const TOLERANCE = 0.5;

/**
 * The shares of a table's columns, changed as little as is needed so that no word or code of the Latin script is broken: a column that is too
 * narrow for one takes from those that have room to spare and whose text does not become taller than the tallest of the table. Addresses
 * stay whole as well, or else are parted at their separators only. Shares stay as the template says where nothing is too wide, and where
 * nothing can be done.
 *
 * @param width of the table, in points.
 */
export function fittedColumns(table: Table, theme: Theme, width: number): readonly number[] {
  const { cells, columns } = gridOf(table.rows, table.columns.length);
  const declared = Array.from({ length: columns }, (_, index) => table.columns[index] ?? 1 / columns);
  const total = declared.reduce((sum, share) => sum + share, 0);
  const widths = declared.map((share) => (share / total) * width);
  if (!widths.every((own) => own > 0)) return table.columns;
  const wholeWords = widestWords(table, cells, widths, theme, true);
  if (wholeWords.every((needed, index) => needed <= (widths[index] ?? 0))) return table.columns;
  const least = leastWidths(table, cells, widths, theme);
  const fitted = shared(widths, wholeWords, least) ?? parted();
  return fitted === undefined ? table.columns : fitted.map((own) => own / width);

  function parted(): readonly number[] | undefined {
    const parts = widestWords(table, cells, widths, theme, false);
    const none = widths.map(() => 0);
    return shared(widths, parts, least) ?? shared(widths, parts, none);
  }
}

/** For each column the width that its widest word needs, in points. */
function widestWords(
  table: Table,
  cells: readonly PlacedCell[],
  widths: readonly number[],
  theme: Theme,
  isWhole: boolean,
): readonly number[] {
  const needed = widths.map(() => 0);
  for (const { cell, column, columnSpan } of cells) {
    const word = widestWord(table, cell, theme, isWhole);
    const own = widths.slice(column, column + columnSpan);
    const room = own.reduce((sum, one) => sum + one, 0);
    // Of the columns that a cell spans each takes part in what it lacks.
    if (columnSpan > 1 && word <= room) continue;
    own.forEach((one, index) => {
      needed[column + index] = Math.max(needed[column + index] ?? 0, (word * one) / room);
    });
  }
  return needed;
}

/**
 * For each column the width that it keeps: at which its longest text has as many lines as the longest of the table has now, and heads that have
 * room for one line still have it.
 */
function leastWidths(
  table: Table,
  cells: readonly PlacedCell[],
  widths: readonly number[],
  theme: Theme,
): readonly number[] {
  const longest = widths.map(() => 0);
  const heads = widths.map(() => 0);
  for (const { cell, column, columnSpan } of cells) {
    if (columnSpan > 1) continue;
    const length = lengthOf(table, cell, theme);
    longest[column] = Math.max(longest[column] ?? 0, length);
    const needed = length + besideText(theme);
    if (cell.header && needed <= (widths[column] ?? 0)) heads[column] = Math.max(heads[column] ?? 0, needed);
  }
  const lines = longest.map((length, index) => length / (widths[index] ?? length));
  const most = lines.reduce((sum, own) => Math.max(sum, own), 1);
  return longest.map((length, index) => Math.max(length / most, heads[index] ?? 0));
}

/** What a cell has beside its text, with room for rounding; in points. */
function besideText({ table }: Theme): number {
  return 2 * pointsOf(table.cellPaddingHorizontalMillimetres) + table.borderPoints + TOLERANCE;
}

/** Widths that are all as wide as is needed, from the slack of the others; `undefined` where there is not enough of it. */
function shared(
  widths: readonly number[],
  needed: readonly number[],
  least: readonly number[],
): readonly number[] | undefined {
  const lacks = widths.map((own, index) => Math.max(0, (needed[index] ?? 0) - own));
  const slacks = widths.map((own, index) =>
    Math.max(0, own - Math.max(needed[index] ?? 0, least[index] ?? 0, own * LEAST)),
  );
  const lack = lacks.reduce((sum, own) => sum + own, 0);
  const slack = slacks.reduce((sum, own) => sum + own, 0);
  if (lack > slack) return undefined;
  if (lack === 0) return widths;
  return widths.map((own, index) => own + (lacks[index] ?? 0) - ((slacks[index] ?? 0) * lack) / slack);
}

/** About how long the text of a cell would be on one line, in points. */
function lengthOf(table: Table, cell: Cell, theme: Theme): number {
  let length = 0;
  for (const { style, inlines } of paragraphsOf(cell.blocks)) {
    const { sizePoints } = theme.paragraphs[styleInCell(style, cellStyle(table, cell))];
    for (const character of inlineText(inlines, "zh")) {
      length += character < "\u2E80" ? latinWidth(character, sizePoints, false) : sizePoints;
    }
  }
  return length;
}

/** Width of the widest word of a cell with what stands beside text in a cell, in points. */
function widestWord(table: Table, cell: Cell, theme: Theme, isWhole: boolean): number {
  const beside = besideText(theme);
  let widest = 0;
  const hold = (width: number): void => {
    widest = Math.max(widest, width + beside);
  };
  for (const { style, inlines } of paragraphsOf(cell.blocks)) {
    const look = theme.paragraphs[styleInCell(style, cellStyle(table, cell))];
    const isBold = cell.header || look.bold === true || inlines.some(isBoldText);
    const size = look.sizePoints;
    const text = inlineText(inlines, "zh");
    // A Chinese character is never narrower than its column.
    if (text !== "") hold(size);
    for (const [word] of text.matchAll(WORD)) {
      for (const part of isWhole ? [word] : partsOf(word)) {
        // At the end of a line a mark takes half its em.
        hold(latinWidth(part.replace(MARK, ""), size, isBold) + (MARK.test(part) ? size / 2 : 0));
      }
    }
  }
  return widest;
}

function partsOf(word: string): readonly string[] {
  const places = [0, ...softBreaks(word), word.length];
  return places.slice(1).map((end, index) => word.slice(places[index], end));
}

function paragraphsOf(blocks: readonly (Paragraph | List)[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === "list" ? block.items.flatMap((item) => paragraphsOf(item.blocks)) : [block],
  );
}

function isBoldText(inline: Paragraph["inlines"][number]): boolean {
  return inline.type === "text" && inline.marks.includes("bold");
}
