import { element, escapeText, XML_DECLARATION } from "../../ooxml/xml.js";
import { addressOf } from "../address.js";
import { LONGEST_TEXT } from "../limit.js";
import { escapeSheetText } from "../text-item.js";
import type { WrittenCell, WrittenRow, WrittenSheet } from "../written-sheet.js";
import type { StyleSheet } from "./style-sheet.js";

/** A cell with a style of the workbook that the sheet goes into, in place of a look. */
export interface StyledCell extends WrittenCell {
  readonly style?: number;
}

export interface NewSheetContext {
  readonly styles: StyleSheet;
  readonly namespace: string;
  readonly relationshipsNamespace: string;
}

/**
 * The part of a new sheet for a workbook that is there. Texts stand in the cells themselves, so that no other part
 * changes; checks of what is typed and panes are not written.
 */
export function newSheetPart(sheet: WrittenSheet, context: NewSheetContext): string {
  const { columns, rows, paper, footer, tabColour } = sheet;
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link === undefined
        ? []
        : [element("hyperlink", { ref: addressOf(row + 1, column + 1), location: cell.link })],
    ),
  );
  const cols = columns.map(({ width, isHidden }, index) =>
    element("col", {
      min: index + 1,
      max: index + 1,
      width,
      customWidth: 1,
      hidden: isHidden === true ? 1 : undefined,
    }),
  );
  const children = [
    element(
      "sheetPr",
      {},
      (tabColour === undefined ? "" : element("tabColor", { rgb: `FF${tabColour}` })) +
        (paper?.fit === "width" ? element("pageSetUpPr", { fitToPage: 1 }) : ""),
    ),
    element("sheetViews", {}, element("sheetView", { showGridLines: 0, workbookViewId: 0 })),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    cols.length === 0 ? "" : element("cols", {}, cols.join("")),
    element("sheetData", {}, rows.map((row, index) => rowElement(row, index + 1, context)).join("")),
    links.length === 0 ? "" : element("hyperlinks", {}, links.join("")),
    element("pageMargins", { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 }),
    paper === undefined
      ? ""
      : element("pageSetup", {
          paperSize: 9,
          scale: paper.fit === "width" ? undefined : paper.fit,
          fitToHeight: paper.fit === "width" ? 0 : undefined,
          orientation: paper.isLandscape ? "landscape" : "portrait",
        }),
    footer === undefined ? "" : element("headerFooter", {}, element("oddFooter", {}, escapeText(footer))),
  ];
  const namespaces = { xmlns: context.namespace, "xmlns:r": context.relationshipsNamespace };
  return XML_DECLARATION + element("worksheet", namespaces, children.join(""));
}

function rowElement({ cells, height, isHidden }: WrittenRow, row: number, context: NewSheetContext): string {
  const children = cells.map((cell, index) =>
    cell === undefined ? "" : cellElement(cell, addressOf(row, index + 1), context),
  );
  // A height without a lock: it holds until somebody types, and programs that fit rows may.
  const attributes = { r: row, ht: height, hidden: isHidden === true ? 1 : undefined };
  return element("row", attributes, children.join(""));
}

function cellElement(cell: StyledCell, address: string, { styles }: NewSheetContext): string {
  const { value, look } = cell;
  const attributes = { r: address, s: cell.style ?? styles.styleOf(look) };
  if (value === undefined || value === "") return element("c", attributes);
  if (typeof value === "number") return element("c", attributes, element("v", {}, String(value)));
  const text = typeof value === "string" ? value : value.day;
  const words = escapeText(escapeSheetText(text.slice(0, LONGEST_TEXT)));
  const inline = element("is", {}, element("t", { "xml:space": "preserve" }, words));
  return element("c", { ...attributes, t: "inlineStr" }, inline);
}
