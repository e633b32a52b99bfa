import type { ReadCell, ReadSheet, ReadWorkbook } from "../../../src/sheet/read-sheet.js";
import { text } from "./typed.js";

type Rows = readonly (readonly (ReadCell | undefined)[])[];

/** The rows of a sheet as lists of cells; the first cell of a row is that of column A. */
function rowsOf(sheet: ReadSheet): Rows {
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (__, column) => sheet.cellAt(row + 1, column + 1)),
  );
}

function sheetOfRows(sheet: ReadSheet, rows: Rows): ReadSheet {
  return {
    ...sheet,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    cellAt: (row, column) => rows[row - 1]?.[column - 1],
  };
}

/** What somebody does to the rows of a sheet. Rows and columns count from 1, as people see them. */
export type Reshaping = (rows: Rows) => Rows;

export const insertRow =
  (at: number, ...cells: readonly string[]): Reshaping =>
  (rows) =>
    rows.toSpliced(
      at - 1,
      0,
      cells.map((cell) => (cell === "" ? undefined : text(cell))),
    );

export const deleteRow =
  (at: number, count = 1): Reshaping =>
  (rows) =>
    rows.toSpliced(at - 1, count);

export const deleteColumn =
  (at: number): Reshaping =>
  (rows) =>
    rows.map((row) => row.toSpliced(at - 1, 1));

/** Puts a column in; `cells` by their row. */
export const insertColumn =
  (at: number, cells: Readonly<Record<number, string>>): Reshaping =>
  (rows) =>
    rows.map((row, index) => {
      const typed = cells[index + 1];
      const wide = [...row, ...Array.from({ length: Math.max(0, at - 1 - row.length) }, () => undefined)];
      return wide.toSpliced(at - 1, 0, typed === undefined ? undefined : text(typed));
    });

export const put =
  (row: number, column: number, cell: ReadCell | undefined): Reshaping =>
  (rows) =>
    rows.map((cells, index) => (index === row - 1 ? cells.with(column - 1, cell) : cells));

/** Copies a row to the end of the sheet, with other cells in it; columns count from 1. */
export const copyRow =
  (from: number, changes: Readonly<Record<number, ReadCell | undefined>> = {}): Reshaping =>
  (rows) => {
    const copied = (rows[from - 1] ?? []).map((cell, index) =>
      index + 1 in changes ? changes[index + 1] : cell,
    );
    return [...rows, copied];
  };

/** Copies a column behind the last one, with other cells in it by their row. */
export const repeatColumn =
  (from: number, changes: Readonly<Record<number, ReadCell>> = {}): Reshaping =>
  (rows) => {
    const width = Math.max(...rows.map((row) => row.length));
    return rows.map((row, index) => {
      const wide = Array.from({ length: width }, (_, column) => row[column]);
      return [...wide, changes[index + 1] ?? row[from - 1]];
    });
  };

/** Moves the cells of a column one row down from a row on; the last comes first. */
export const moveColumnDown =
  (column: number, from: number): Reshaping =>
  (rows) =>
    rows.map((row, index) =>
      index < from - 1
        ? row
        : row.with(column - 1, rows[index === from - 1 ? rows.length - 1 : index - 1]?.[column - 1]),
    );

/** A workbook with one of its sheets reshaped. */
export function reshaped(
  { file, sheets }: ReadWorkbook,
  name: string,
  ...steps: readonly Reshaping[]
): ReadWorkbook {
  return {
    file,
    sheets: sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      return sheetOfRows(
        sheet,
        steps.reduce((rows, step) => step(rows), rowsOf(sheet)),
      );
    }),
  };
}

/** Cuts the cells of a column between two rows and pastes them one row lower or higher. */
export const shiftCells =
  (column: number, from: number, to: number, distance: 1 | -1): Reshaping =>
  (rows) => {
    const long = [...rows, ...Array.from({ length: Math.max(0, to + 1 - rows.length) }, () => [])];
    return long.map((row, index) => {
      const at = index + 1;
      if (at < Math.min(from, from + distance) || at > Math.max(to, to + distance)) return row;
      const source = at - distance;
      const cell = source >= from && source <= to ? rows[source - 1]?.[column - 1] : undefined;
      const wide = Array.from({ length: Math.max(row.length, column) }, (_, other) => row[other]);
      return wide.with(column - 1, cell);
    });
  };
