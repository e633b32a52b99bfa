import type { Language } from "../../foundation/locale.js";
import { writeWorkbook } from "../../sheet/write-workbook.js";
import type { Look, WrittenCell, WrittenSheet } from "../../sheet/written-sheet.js";
import type { BatchReport } from "./report.js";
import { cellLink, cellText, joinedTables, type BatchCell, type BatchTable } from "./tables.js";
import { headline, WORDS } from "./words.js";

const LINE = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const TOP = { vertical: "top", wrapText: true } as const;
const HEADING: Look = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DCE6F1" } },
  border: BOX,
  alignment: TOP,
};
const CELL: Look = { border: BOX, alignment: TOP };

/** A batch as a workbook, a table a sheet, for those who sort, filter and hand on. */
export async function batchWorkbook(report: BatchReport, language: Language): Promise<Uint8Array> {
  const tables = joinedTables(report, language);
  return writeWorkbook(
    tables.map((table) => sheetOf(table, headline(report, language))),
    WORDS.title[language],
    language,
  );
}

function sheetOf({ title, columns, rows }: BatchTable, note: string): WrittenSheet {
  return {
    name: sheetName(title),
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      { cells: [{ value: note, look: { font: { bold: true } } }] },
      { cells: columns.map(({ heading }) => ({ value: heading, look: HEADING })) },
      ...rows.map((cells) => ({
        cells: cells.map(cellOf),
      })),
    ],
    checks: [],
    frozen: { rows: 2, columns: 0 },
    paper: { isLandscape: true, fit: "width" },
    visibility: "visible",
    isLocked: false,
  };
}

function cellOf(cell: BatchCell): WrittenCell {
  const href = cellLink(cell);
  return { value: cellText(cell), look: CELL, ...(href === undefined ? {} : { href }) };
}

/** Sheets have at most 31 characters. */
function sheetName(title: string): string {
  return title.length <= 31 ? title : title.slice(0, 31).trimEnd();
}
