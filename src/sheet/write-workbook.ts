import {
  writeXlsx,
  type Cell,
  type CellValue,
  type DataValidation,
  type NamedRange,
  type WriteSheet,
} from "hucre";
import { columnLetters, quotedSheet } from "./address.js";
import type { WrittenCell, WrittenCheck, WrittenRow, WrittenSheet, WrittenValue } from "./written-sheet.js";

/** The moment that stands in every workbook: the same input gives the same bytes. */
const NO_MOMENT = new Date("2026-01-01T00:00:00Z");

/** Longest prompt and refusal that spreadsheets keep, and longest title of either, in characters. */
const LONGEST_NOTE = 255;
const LONGEST_NOTE_TITLE = 32;

/** Margins of A4 in inches, as the file format has them. */
const MARGINS = { top: 0.7, bottom: 0.7, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 };

/**
 * Writes sheets as an XLSX workbook. Texts are written as texts: nothing in a cell becomes a formula. The same sheets give
 * the same bytes.
 *
 * @param title for the properties of the file.
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => written(sheet)),
    properties: { title, creator: "pipia", created: NO_MOMENT, modified: NO_MOMENT },
    namedRanges: sheets.flatMap((sheet) => printTitles(sheet)),
    defaultFont: { name: "宋体", size: 11 },
    workbookProtection: { lockStructure: true },
  });
}

function written(sheet: WrittenSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, { cells: inRow }] of sheet.rows.entries()) {
    for (const [column, cell] of inRow.entries()) {
      if (cell !== undefined) cells.set(`${row},${column}`, writtenCell(cell));
    }
  }
  const { frozen, paper, footer, tabColour, visibility } = sheet;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, isHidden = false, look }) => ({
      width,
      ...(isHidden ? { hidden: true } : {}),
      ...(look === undefined ? {} : { style: look }),
    })),
    rows: sheet.rows.map(({ cells: inRow }) => inRow.map((cell) => plainValue(cell?.value))),
    cells,
    dataValidations: sheet.checks.map((check) => validation(check)),
    rowDefs: new Map(sheet.rows.flatMap((row, index) => rowDefinition(row, index))),
    ...(frozen === undefined ? {} : { freezePane: frozen }),
    ...(paper === undefined ? {} : { pageSetup: pageSetup(paper) }),
    ...(footer === undefined ? {} : { headerFooter: { oddFooter: footer } }),
    ...(visibility === "hidden" ? { hidden: true } : {}),
    ...(visibility === "never" ? { veryHidden: true } : {}),
    ...(sheet.isLocked ? { protection: PROTECTION } : {}),
    view: { showGridLines: false, ...(tabColour === undefined ? {} : { tabColor: { rgb: tabColour } }) },
  };
}

/** What may still be done on a locked sheet: rows are added, columns widened; nothing else moves. */
const PROTECTION = {
  sheet: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  sort: true,
  autoFilter: true,
};

function writtenCell({ value, look, comment, link }: WrittenCell): Partial<Cell> {
  return {
    value: plainValue(value),
    style: look,
    ...(comment === undefined ? {} : { comment: { author: "pipia", text: comment } }),
    ...(link === undefined ? {} : { hyperlink: { target: "", location: link } }),
  };
}

function plainValue(value: WrittenValue | undefined): CellValue {
  if (value === undefined) return null;
  if (typeof value === "string") return withoutEscapes(value);
  return typeof value === "object" ? new Date(`${value.day}T00:00:00Z`) : value;
}

/** `_x000D_` in a text would be read as U+000D; the library writes it as it is, so its underscore is escaped here. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
}

function rowDefinition(
  { isHidden = false, height }: WrittenRow,
  index: number,
): readonly (readonly [number, { readonly hidden?: true; readonly height?: number }])[] {
  if (!isHidden && height === undefined) return [];
  return [
    [index, { ...(isHidden ? { hidden: true as const } : {}), ...(height === undefined ? {} : { height }) }],
  ];
}

function validation({ range, rule, prompt, refusal }: WrittenCheck): DataValidation {
  return {
    range,
    allowBlank: true,
    ...constraint(rule),
    ...(prompt === undefined
      ? {}
      : {
          showInputMessage: true,
          inputTitle: prompt.title.slice(0, LONGEST_NOTE_TITLE),
          inputMessage: shortened(prompt.text),
        }),
    ...(refusal === undefined
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: refusal.isFirm ? ("stop" as const) : ("warning" as const),
          errorTitle: refusal.title.slice(0, LONGEST_NOTE_TITLE),
          errorMessage: shortened(refusal.text),
        }),
  };
}

function constraint(rule: WrittenCheck["rule"]): Pick<DataValidation, "type"> & Partial<DataValidation> {
  switch (rule.type) {
    case "choice":
      return { type: "list", formula1: rule.source };
    case "wholeNumber":
      return { type: "whole", operator: "greaterThanOrEqual", formula1: "0" };
    case "day":
      // Days from 1990 to 2100, as numbers: what is not among them is a slip.
      return { type: "date", operator: "between", formula1: "32874", formula2: "73415" };
    case "any":
      // A check that everything passes carries a prompt and nothing else.
      return { type: "custom", formula1: "TRUE" };
  }
}

function shortened(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE - 1)}…`;
}

function pageSetup({
  isLandscape,
  isFittedToWidth,
}: NonNullable<WrittenSheet["paper"]>): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation: isLandscape ? "landscape" : "portrait",
    ...(isFittedToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    margins: MARGINS,
  };
}

/**
 * What is repeated on every page. The name is written here and not by the library, which leaves the quotes out that a
 * sheet's name needs.
 */
function printTitles({ name, paper, frozen }: WrittenSheet): readonly NamedRange[] {
  if (paper === undefined || frozen === undefined) return [];
  const rows = frozen.rows === 0 ? [] : [`$1:$${frozen.rows}`];
  const columns = frozen.columns === 0 ? [] : [`$A:$${columnLetters(frozen.columns)}`];
  const range = [...columns, ...rows].map((part) => `${quotedSheet(name)}!${part}`).join(",");
  return range === "" ? [] : [{ name: "_xlnm.Print_Titles", range, scope: name }];
}
