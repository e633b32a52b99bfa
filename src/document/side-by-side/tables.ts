import type { Cell, List, Paragraph, Row, Table } from "../node.js";
import { flatParts } from "./align.js";
import { bothInlines, saysNothingNew } from "./inlines.js";
import type { Misfits } from "./misfits.js";

/** What both languages say in the same place: mostly a paragraph each. */
export interface Pair {
  readonly chinese: readonly Paragraph[];
  readonly english: readonly Paragraph[];
}

/**
 * A table of data: one table, each cell in Chinese and below in English, so that rows are compared once and numbers,
 * codes and boxes to sign stand once.
 */
export function bothTables(chinese: Table, english: Table, misfits: Misfits): Table {
  if (chinese.rows.length !== english.rows.length || chinese.columns.length !== english.columns.length)
    misfits.add(chinese);
  return {
    ...chinese,
    columns: widerOf(chinese.columns, english.columns),
    rows: chinese.rows.map((row, index) => bothRows(row, english.rows[index], chinese, misfits)),
  };
}

/** Each column as wide as the edition that needs more makes it, in shares of one again: no word is to be broken. */
function widerOf(chinese: readonly number[], english: readonly number[]): readonly number[] {
  const wider = chinese.map((share, index) => Math.max(share, english[index] ?? 0));
  const total = wider.reduce((sum, share) => sum + share, 0);
  return wider.map((share) => share / total);
}

/** The paragraphs of both, lists taken apart; what one of them lacks is a misfit and left out. */
export function pairsOf(
  chinese: readonly (Paragraph | List)[],
  english: readonly (Paragraph | List)[],
  misfits: Misfits,
): readonly Pair[] {
  const left = flatParts(chinese);
  const right = flatParts(english);
  if (left.length !== right.length) misfits.add(chinese[0] ?? english[0]);
  return left.flatMap((part, index) => bothParts(part, right[index] ?? [], misfits));
}

/** Line by line where both have as many lines, else all of one beside all of the other. */
function bothParts(
  chinese: readonly Paragraph[],
  english: readonly Paragraph[],
  misfits: Misfits,
): readonly Pair[] {
  if (chinese.length === english.length) {
    return chinese.map((paragraph, index) => onePair(paragraph, english[index] ?? paragraph, misfits));
  }
  return [
    {
      chinese: chinese.flatMap((line) => onePair(line, { ...line, inlines: [] }, misfits).chinese),
      english: english.flatMap((line) => onePair({ ...line, inlines: [] }, line, misfits).english),
    },
  ];
}

function onePair(chinese: Paragraph, english: Paragraph, misfits: Misfits): Pair {
  const both = bothInlines(chinese.inlines, english.inlines);
  if (both === undefined) misfits.add(chinese);
  return {
    chinese: [{ ...chinese, inlines: both?.chinese ?? chinese.inlines }],
    english: [{ ...english, inlines: both?.english ?? [] }],
  };
}

/** Whether the English of a pair need not be printed, because it is the same. */
export function isOnce({ chinese: [ours, ...more], english: [theirs, ...others] }: Pair): boolean {
  if (ours === undefined || more.length > 0 || others.length > 0) return false;
  return saysNothingNew({ chinese: ours.inlines, english: theirs?.inlines ?? [] });
}

function bothRows(row: Row, english: Row | undefined, table: Table, misfits: Misfits): Row {
  if (english === undefined || english.cells.length !== row.cells.length) {
    misfits.add(table);
    return row;
  }
  return {
    ...row,
    cells: row.cells.map((cell, index): Cell => {
      const other = english.cells[index];
      if (other === undefined || other.columnSpan !== cell.columnSpan || other.rowSpan !== cell.rowSpan) {
        misfits.add(table);
        return cell;
      }
      return { ...cell, blocks: cellBlocks(cell, other, misfits) };
    }),
  };
}

function cellBlocks(chinese: Cell, english: Cell, misfits: Misfits): readonly Paragraph[] {
  return pairsOf(chinese.blocks, english.blocks, misfits).flatMap((pair) =>
    isOnce(pair) ? pair.chinese : pair.chinese.concat(pair.english),
  );
}
