import type { LocalizedText } from "../../foundation/locale.js";
import { addressOf, columnLetters } from "../../sheet/address.js";
import type { CellRange } from "../../sheet/read-sheet.js";
import type { CellPlace } from "./answer-tree.js";
import type { FormReading } from "./form-reading.js";
import { plainLabel, type GroupSheet } from "./form-sheet.js";
import { isFilled, shownIn, textAt } from "./sheet-text.js";

/** A column that is missing, hidden or stands twice, and what it is called. */
export interface NamedColumn {
  readonly column: number;
  readonly label: LocalizedText;
}

/** Reports columns that the form had; one finding for all of a sheet. */
export function reportMissingColumns(
  form: GroupSheet,
  missing: readonly LocalizedText[],
  { report }: FormReading,
): void {
  const [shown] = missing;
  if (shown === undefined) return;
  report("column-missing", cornerOf(form), { shown, count: missing.length, group: form.group });
}

/** The first cell of a form that people see. */
export function cornerOf({ sheet, title, marks }: GroupSheet): CellPlace {
  return { sheet: sheet.name, row: title, column: marks + 1 };
}

/** The columns and rows of a form in which what stands is read, or was written by the form. */
interface Reach {
  readonly rows: readonly number[];
  readonly columns: ReadonlySet<number>;
}

/**
 * Reports what stands in the rows of a form outside its columns: a column that somebody added, once; anything else cell by
 * cell, as remarks beside a form are.
 */
export function reportStray(form: GroupSheet, { rows, columns }: Reach, { report }: FormReading): void {
  const { sheet, group, marks } = form;
  const own = [...columns];
  const isBetween = (column: number): boolean => column > Math.min(...own) && column < Math.max(...own);
  const repeated = new Set(form.repeated.map(({ column }) => column));
  for (let column = 1; column <= sheet.columns; column += 1) {
    if (column === marks || columns.has(column) || repeated.has(column)) continue;
    const filled = rows.filter((row) => isFilled(sheet.cellAt(row, column)));
    const [first] = filled;
    if (first === undefined) continue;
    const heading = form.heads === undefined ? "" : plainLabel(textAt(sheet, form.heads, column));
    if (heading !== "" || (own.length > 0 && isBetween(column))) {
      const shown = heading === "" ? columnLetters(column) : heading;
      report(
        "column-added",
        { sheet: sheet.name, row: first, column },
        { shown, count: filled.length, group },
      );
      continue;
    }
    for (const row of filled) {
      const shown = shownIn(sheet.cellAt(row, column));
      report("outside", { sheet: sheet.name, row, column }, { shown, group, isRow: true });
    }
  }
}

/** Reports what stands in rows above the title: nothing of a form does. */
export function reportAbove({ sheet, group, title, marks }: GroupSheet, { report }: FormReading): void {
  for (let row = 1; row < title; row += 1) {
    for (let column = 1; column <= sheet.columns; column += 1) {
      const cell = sheet.cellAt(row, column);
      if (column === marks || !isFilled(cell)) continue;
      report("outside", { sheet: sheet.name, row, column }, { shown: shownIn(cell), group, isRow: true });
    }
  }
}

/** Reports columns with a name that stands before them, where they hold something else in any of the rows. */
export function reportRepeatedColumns(
  { sheet, group, columns, repeated, title }: GroupSheet,
  rows: readonly number[],
  labelOf: (column: number) => LocalizedText,
  { report }: FormReading,
): void {
  for (const { name, column } of repeated) {
    const first = columns.get(name) ?? column;
    const differing = rows.filter((row) => {
      const own = shownIn(sheet.cellAt(row, column)).trim();
      return own !== "" && own !== shownIn(sheet.cellAt(row, first)).trim();
    });
    const [row] = differing;
    if (row === undefined) continue;
    report(
      "column-twice",
      { sheet: sheet.name, row, column },
      {
        shown: labelOf(first),
        other: { sheet: sheet.name, row: title, column: first },
        count: differing.length,
        group,
      },
    );
  }
}

/** Reports columns under the head of another one; whether there are any, so that nothing is read from the wrong ones. */
export function reportHeads(
  { sheet, group, heads, misheaded }: GroupSheet,
  { report, noteUnread }: FormReading,
): boolean {
  const [first] = misheaded;
  if (first === undefined || heads === undefined) return false;
  const at = { sheet: sheet.name, row: heads, column: first.column };
  const shown = plainLabel(textAt(sheet, heads, first.column));
  report("heads-moved", at, { shown, other: first.label.zh, count: misheaded.length, group });
  noteUnread(group.pattern);
  return true;
}

/** Reports answers that nobody sees: in hidden columns, and on a hidden sheet. */
export function reportHidden(
  form: GroupSheet,
  rows: readonly number[],
  named: readonly NamedColumn[],
  { report }: FormReading,
): void {
  const { sheet, group } = form;
  let first: CellPlace | undefined;
  for (const { column, label } of named) {
    const filled = rows.filter((row) => isFilled(sheet.cellAt(row, column)));
    const [row] = filled;
    if (row === undefined) continue;
    const at = { sheet: sheet.name, row, column };
    first ??= at;
    if (!sheet.hiddenColumns.has(column)) continue;
    report("hidden-column", at, { shown: label, count: filled.length, group });
  }
  if (sheet.isHidden && first !== undefined) report("hidden-sheet", first, { shown: sheet.name, group });
}

/** Reports merged cells that take the place of an answer with another's. */
export function reportMerges(form: GroupSheet, { rows, columns }: Reach, { report }: FormReading): void {
  const { sheet, group } = form;
  for (const range of sheet.merges) {
    // By the rows that are read, which are few; a merge may have as many as a sheet can.
    const row = rows.find((one) => one >= range.top && one <= range.bottom);
    const isRead = [...columns].some((column) => column >= range.left && column <= range.right);
    if (row === undefined || !isRead) continue;
    const at = { sheet: sheet.name, row: range.top, column: range.left };
    report("merged", at, { shown: rangeText(range), group });
  }
}

/** A range as people write it, `C5:C8`. */
function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}
