import type { Cell, ParagraphStyle, Table } from "./node.js";

/** What running text in a cell is set in; labels and answers of a form look alike. */
export function cellStyle(
  table: Pick<Table, "form">,
  { header }: Pick<Cell, "header">,
): "tableHead" | "tableText" | "formText" {
  return header && table.form !== true ? "tableHead" : plainCellStyle(table);
}

/** What lists and empty cells are set in, heads included. */
export function plainCellStyle({ form }: Pick<Table, "form">): "tableText" | "formText" {
  return form === true ? "formText" : "tableText";
}

/** A paragraph's own style, but for running text, which takes that of the cell. */
export function styleInCell(style: ParagraphStyle, inCell: ParagraphStyle): ParagraphStyle {
  return style === "body" || style === "plain" ? inCell : style;
}

/** Whether a cell stands out in grey as a head: in a form no cell does. */
export function isHeadShaded(table: Pick<Table, "form">, { header }: Pick<Cell, "header">): boolean {
  return header && table.form !== true;
}

/** Whether text stands in the middle of the height of a cell. */
export function isCentredInHeight(table: Pick<Table, "form">, { header }: Pick<Cell, "header">): boolean {
  return header || table.form === true;
}
