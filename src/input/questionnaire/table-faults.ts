import type { LocalizedText } from "../../foundation/locale.js";
import type { CellPlace } from "./answer-tree.js";
import { reportComments } from "./comments.js";
import type { FormReading } from "./form-reading.js";
import { columnLabel, type GroupSheet } from "./form-sheet.js";
import { COLUMN, COLUMN_LABELS, FIRST_RECORD, type TableColumn } from "./marks.js";
import { isFilled, shownIn } from "./sheet-text.js";
import { rowsWithoutId, shiftedCells } from "./shifted-cells.js";
import {
  cornerOf,
  reportAbove,
  reportHeads,
  reportHidden,
  reportMerges,
  reportMissingColumns,
  reportRepeatedColumns,
  reportStray,
} from "./structure.js";
import { isGiven, type TableRow } from "./table-rows.js";

/** Reports everything about a table that is no answer: its columns, and what stands outside them. */
export function reportOthers(
  table: GroupSheet,
  rows: readonly TableRow[],
  expected: readonly TableColumn[],
  reading: FormReading,
): void {
  const { sheet, group, columns, title, words, firstRow } = table;
  if (reportHeads(table, reading)) return;
  const isNamed = expected.some(({ name, question }) => question !== undefined && columns.has(name));
  if (!isNamed) {
    reading.report("heads-missing", cornerOf(table), { shown: sheet.name, group });
    return;
  }
  reportAbove(table, reading);
  const missing = expected.filter(({ name }) => !columns.has(name)).map((column) => labelOf(column, table));
  reportMissingColumns(table, missing, reading);
  const labels = new Map<number, LocalizedText>();
  for (const column of expected) {
    const at = columns.get(column.name);
    if (at !== undefined) labels.set(at, labelOf(column, table));
  }
  const read = new Set(labels.keys());
  for (let row = title + 1; row < firstRow; row += 1) {
    const column = words.has(row) ? undefined : [...read].find((one) => isFilled(sheet.cellAt(row, one)));
    if (column === undefined) continue;
    const shown = shownIn(sheet.cellAt(row, column));
    reading.report("row-misplaced", { sheet: sheet.name, row, column }, { shown, group, isRow: true });
  }
  const below = rows.map(({ row }) => row);
  reportStray(table, { rows: below, columns: read }, reading);
  reportRepeatedColumns(table, below, (column) => labels.get(column) ?? group.field.label, reading);
  reportMerges(table, { rows: below, columns: read }, reading);
  const answered = rows.filter(({ isEmpty }) => !isEmpty).map(({ row }) => row);
  const empty = new Set(rows.filter(({ isEmpty }) => isEmpty).map(({ row }) => row));
  reportComments(
    table,
    (row, at) => {
      const column = labels.get(at);
      // An id that the form proposed is no answer.
      const isOpen = !isFilled(sheet.cellAt(row, at)) || empty.has(row);
      return row < firstRow || column === undefined || !isOpen ? undefined : { column };
    },
    reading,
  );
  const named = [...labels].map(([column, label]) => ({ column, label }));
  reportHidden(table, answered, named, reading);
}

function labelOf({ name, question, isEnglish }: TableColumn, { group }: GroupSheet): LocalizedText {
  if (question !== undefined) return columnLabel(question.field, isEnglish);
  const key = Object.values(COLUMN).find((one) => one === name);
  return key === undefined ? group.field.label : COLUMN_LABELS[key];
}

/** Reports rows whose entries stood on a sheet that is gone. */
export function reportOrphans(table: GroupSheet, rows: readonly TableRow[], reading: FormReading): void {
  const { group } = table;
  const holder = reading.isForMany ? FIRST_RECORD : group.parent;
  const [first, ...others] = rows.filter(({ saysMore }) => saysMore);
  if (holder === undefined || !reading.missing.has(holder) || first === undefined) return;
  const shown = reading.catalogue.get(holder)?.label ?? group.field.label;
  const at = cellOf(table, first, reading.isForMany ? COLUMN.filing : COLUMN.parent);
  reading.report("parent-sheet-missing", at, { shown, count: others.length + 1, group });
}

/** Reports cells that were moved down, and ids that are not where they should be; gives the row that is none of its own. */
export function reportShifted(
  table: GroupSheet,
  rows: readonly TableRow[],
  { report, isForMany }: FormReading,
): TableRow | undefined {
  const { sheet, group } = table;
  if (group.kind !== "list" || isForMany) return undefined;
  const [first, ...others] = rowsWithoutId(rows);
  if (first !== undefined) {
    report("ids-missing", cellOf(table, first, COLUMN.id), { count: others.length + 1, group });
  }
  const shifted = shiftedCells(rows);
  const [cell] = shifted?.cells ?? [];
  if (shifted === undefined || cell === undefined) return undefined;
  const { row, gap, cells } = shifted;
  const at = { sheet: sheet.name, row: row.row, column: cell.column };
  const other = { sheet: sheet.name, row: gap.row, column: gap.column };
  report("cells-shifted", at, { shown: cell.shown, other, count: cells.length, group, isRow: true });
  return row;
}

/** Reports a row that somebody struck through, once for all its cells. */
export function reportStruck(table: GroupSheet, read: TableRow, { report, isForMany }: FormReading): void {
  const given = read.answers.filter((answer) => isGiven(answer));
  const [first] = given;
  if (!read.isStruck || first === undefined) return;
  const at = cellOf(table, read, isForMany ? COLUMN.filing : COLUMN.id);
  const { text: company } = read.filing;
  report("row-struck", at, {
    shown: first.shown,
    count: given.length,
    group: table.group,
    isRow: true,
    company,
  });
}

/** The cell of a column in a row; that of its first column where the column is gone. */
export function cellOf({ sheet, columns }: GroupSheet, { row }: TableRow, name: string): CellPlace {
  return { sheet: sheet.name, row, column: columns.get(name) ?? Math.min(...columns.values()) };
}
