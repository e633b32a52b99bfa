import type { CellContent, ReadCell, ReadSheet } from "../../sheet/read-sheet.js";

/** The text of a cell; empty for anything else. */
export function textAt(sheet: ReadSheet, row: number, column: number): string {
  const content = sheet.cellAt(row, column)?.content;
  if (content?.type === "text") return content.text;
  return content?.type === "number" ? content.shown : "";
}

/** What the reader of a sheet sees in a cell, whatever it holds; a formula without a value as it is written. */
export function shownIn(cell: ReadCell | undefined): string {
  if (cell?.content !== undefined) return shownOf(cell.content);
  return cell?.formula === undefined ? "" : `=${cell.formula}`;
}

/** What people see of a content: days as they are written in a filing, numbers as the sheet shows them. */
export function shownOf(content: CellContent): string {
  switch (content.type) {
    case "error":
      return content.code;
    case "boolean":
      return content.boolean ? "TRUE" : "FALSE";
    case "date":
      return content.day;
    case "number":
      return content.shown;
    case "text":
      return content.text;
  }
}

/** Whether anything but white space stands in a cell. */
export function isFilled(cell: ReadCell | undefined): boolean {
  return shownIn(cell).trim() !== "";
}
