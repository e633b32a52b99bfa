import {
  writeXlsx,
  type Cell,
  type CellValue,
  type DataValidation,
  type NamedRange,
  type WriteSheet,
} from "hucre";
import type { Language } from "../foundation/locale.js";
import { columnLetters, quotedSheet } from "./address.js";
import type { CellRange } from "./read-sheet.js";
import { escapeSheetText } from "./text-item.js";
import { patchedWorkbook } from "./workbook-patch.js";
import type {
  Look,
  WrittenCell,
  WrittenCheck,
  WrittenPaper,
  WrittenRow,
  WrittenSheet,
  WrittenValue,
} from "./written-sheet.js";

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
 * @param language of most of the text: it decides the font.
 */
export async function writeWorkbook(
  sheets: readonly WrittenSheet[],
  title: string,
  language: Language = "zh",
): Promise<Uint8Array> {
  const font = FONTS[language];
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => written(sheet, font)),
    properties: { title, creator: "pipia", created: NO_MOMENT, modified: NO_MOMENT },
    namedRanges: sheets.flatMap((sheet) => printTitles(sheet)),
    defaultFont: font,
    workbookProtection: { lockStructure: true },
  });
  return patchedWorkbook(bytes, sheets);
}

interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** Fonts that every spreadsheet program of the language has. In Arial Chinese words are shown in the machine's own font. */
const FONTS: Readonly<Record<Language, DefaultFont>> = {
  zh: { name: "宋体", size: 11 },
  en: { name: "Arial", size: 10 },
};

function written(sheet: WrittenSheet, font: DefaultFont): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, { cells: inRow }] of sheet.rows.entries()) {
    for (const [column, cell] of inRow.entries()) {
      if (cell !== undefined) cells.set(`${row},${column}`, writtenCell(cell, font));
    }
  }
  const { frozen, paper, footer, tabColour, visibility } = sheet;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, isHidden = false }) => ({
      width,
      ...(isHidden ? { hidden: true } : {}),
    })),
    rows: sheet.rows.map(({ cells: inRow }) => inRow.map((cell) => plainValue(cell?.value))),
    cells,
    ...(sheet.merges === undefined ? {} : { merges: sheet.merges.map(mergeOf) }),
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

function writtenCell({ value, look, comment, link, href }: WrittenCell, font: DefaultFont): Partial<Cell> {
  return {
    value: plainValue(value),
    style: withFont(look, font),
    ...(comment === undefined ? {} : { comment: { author: "pipia", text: comment } }),
    ...(link === undefined ? {} : { hyperlink: { target: "", location: link } }),
    ...(href === undefined ? {} : { hyperlink: { target: href } }),
  };
}

/** A look with a whole font: a font without name or size is not the default one but what a program makes of it. */
function withFont(look: Look, font: DefaultFont): Look {
  return look.font === undefined ? look : { ...look, font: { ...font, ...look.font } };
}

/** A range as the library takes it: from 0. */
function mergeOf({ top, left, bottom, right }: CellRange): NonNullable<WriteSheet["merges"]>[number] {
  return { startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 };
}

function plainValue(value: WrittenValue | undefined): CellValue {
  if (value === undefined) return null;
  // The library writes texts as they are, and `_x000D_` in one would be read as U+000D.
  if (typeof value === "string") return escapeSheetText(value);
  return typeof value === "object" ? new Date(`${value.day}T00:00:00Z`) : value;
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

function pageSetup({ isLandscape, fit }: WrittenPaper): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation: isLandscape ? "landscape" : "portrait",
    ...(fit === "width" ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale: fit }),
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
