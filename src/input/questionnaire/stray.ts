import { addressOf } from "../../sheet/address.js";
import type { CellRange } from "../../sheet/read-sheet.js";
import { textAt, type GroupSheet } from "./form-sheet.js";
import type { FormReading } from "./read-form.js";

/** Reports what stands in a row outside the columns that are read. */
export function reportStray(
  { sheet }: GroupSheet,
  row: number,
  readColumns: readonly number[],
  { report }: FormReading,
): void {
  for (let column = 2; column <= sheet.columns; column += 1) {
    const text = readColumns.includes(column) ? "" : textAt(sheet, row, column);
    if (text.trim() !== "") report("outside", { sheet: sheet.name, row, column }, text);
  }
}

/** A range as people write it, `C5:C8`. */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}
