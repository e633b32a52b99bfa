import { basename, extname } from "node:path";
import type { Diagnostic } from "../foundation/diagnostic.js";
import { decodeText } from "../foundation/encoding.js";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { emptyFile, fileTooLarge, workbookFinding } from "./code.js";
import { delimiterOf } from "./csv-delimiter.js";
import { readRecords, type CsvFault } from "./csv-records.js";
import { MAXIMUM_BYTES, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "./limit.js";
import { sheetOf, type ReadCell, type ReadSheet, type ReadWorkbook } from "./read-sheet.js";
import { RefusedPart } from "./refused-part.js";
import { countCell, countSheet, type Extent } from "./too-large.js";

/**
 * Reads a CSV file as a workbook of one sheet, named like the file. UTF-8, UTF-16 with its mark and GB18030 (GBK, GB 2312);
 * fields parted by comma, semicolon, tab or bar, or by what a first line `sep=` names. Every cell is text.
 */
export function readCsv(bytes: Uint8Array, file: string): Outcome<ReadWorkbook | undefined> {
  if (bytes.length === 0) return outcome(undefined, [emptyFile(file)]);
  if (bytes.length > MAXIMUM_BYTES) return outcome(undefined, [fileTooLarge(bytes.length, file)]);
  const decoded = decodeText(bytes);
  if (decoded.type === "other") return outcome(undefined, [notText(decoded.name, file)]);
  const diagnostics = decoded.assumed === undefined ? [] : [assumedEncoding(decoded.assumed, file)];
  const { delimiter, table } = delimiterOf(decoded.text.replaceAll(/\r\n?/gu, "\n"));
  const { records, fault } = readRecords(table, delimiter, {
    records: MAXIMUM_ROWS,
    fieldsOfRecord: MAXIMUM_COLUMNS,
  });
  if (fault !== undefined) return outcome(undefined, [...diagnostics, faultFinding(fault, file)]);
  try {
    const sheet = sheetOfRecords(basename(file, extname(file)), records);
    return outcome({ file, sheets: [sheet] }, diagnostics);
  } catch (error) {
    if (!(error instanceof RefusedPart)) throw error;
    return outcome(undefined, [...diagnostics, error.finding(file)]);
  }
}

/** @throws {RefusedPart} when there are more cells than are read */
function sheetOfRecords(name: string, records: readonly (readonly string[])[]): ReadSheet {
  const extent: Extent = { cells: 0, area: 0 };
  const grid = new Map<number, ReadonlyMap<number, ReadCell>>();
  for (const [row, fields] of records.entries()) {
    const cells = new Map<number, ReadCell>();
    for (const [column, field] of fields.entries()) {
      if (field === "") continue;
      countCell(extent);
      cells.set(column + 1, cellOfField(field));
    }
    if (cells.size > 0) grid.set(row + 1, cells);
  }
  const sheet = sheetOf(name, grid);
  countSheet(extent, name, sheet.rows, sheet.columns);
  return sheet;
}

/** A text as formula, `="00123"`: how programs keep spreadsheets from making numbers of codes. */
const TEXT_AS_FORMULA = /^=("(?:[^"]|"")+")$/u;

function cellOfField(field: string): ReadCell {
  const formula = field.startsWith("=") ? TEXT_AS_FORMULA.exec(field)?.[1] : undefined;
  const text = formula === undefined ? field : formula.slice(1, -1).replaceAll('""', '"');
  return { content: { type: "text", text } };
}

const SAVE_AS_UTF8 = {
  zh: "在 Excel 中另存为“CSV UTF-8（逗号分隔）”，或者直接提供 .xlsx 工作簿。",
  en: "Save it in Excel as “CSV UTF-8 (comma delimited)”, or hand in the .xlsx workbook itself.",
};

function notText(what: { readonly zh: string; readonly en: string }, file: string): Diagnostic {
  return workbookFinding({
    code: "input/encoding",
    file,
    message: {
      zh: `文件无法作为 CSV 读取：看起来是${what.zh}`,
      en: `The file cannot be read as CSV: it looks like ${what.en}`,
    },
    help: SAVE_AS_UTF8,
  });
}

function assumedEncoding(encoding: string, file: string): Diagnostic {
  return workbookFinding({
    code: "input/encoding",
    severity: "advice",
    file,
    message: {
      zh: `CSV 文件不是 UTF-8 编码，已按 ${encoding}（GBK）读取`,
      en: `The CSV file is not UTF-8; it was read as ${encoding} (GBK)`,
    },
    help: {
      zh: `请核对汉字是否正确。${SAVE_AS_UTF8.zh}`,
      en: `Check that the Chinese characters are right. ${SAVE_AS_UTF8.en}`,
    },
  });
}

function faultFinding(fault: CsvFault, file: string): Diagnostic {
  switch (fault.type) {
    case "open-quote":
      return workbookFinding({
        code: "input/csv-quote",
        file,
        line: fault.line,
        message: {
          zh: `第 ${fault.line} 行的双引号没有闭合，其后的内容无法分列`,
          en: `A quotation mark opened on line ${fault.line} is not closed; what follows cannot be split into cells`,
        },
        help: {
          zh: "在该单元格末尾补上双引号；内容本身含双引号的，写成两个双引号。",
          en: "Close it at the end of its cell; write a quotation mark that belongs to the text twice.",
        },
      });
    case "text-after-quote":
      return workbookFinding({
        code: "input/csv-quote",
        file,
        line: fault.line,
        message: {
          zh: `第 ${fault.line} 行的右双引号之后还有文字，无法判断单元格在哪里结束`,
          en: `Text follows a closing quotation mark on line ${fault.line}; where the cell ends cannot be told`,
        },
        help: {
          zh: "内容本身含双引号的，写成两个双引号，并检查前面各行的双引号是否成对。",
          en: "Write a quotation mark that belongs to the text twice, and check that those on the lines before are in pairs.",
        },
      });
    case "too-wide":
      return workbookFinding({
        code: "input/workbook-too-large",
        file,
        line: fault.line,
        message: {
          zh: `第 ${fault.line} 行超过 ${MAXIMUM_COLUMNS} 列`,
          en: `Line ${fault.line} has more than ${MAXIMUM_COLUMNS} columns`,
        },
        help: TABLE_TOO_LARGE,
      });
    case "too-long":
      return workbookFinding({
        code: "input/workbook-too-large",
        file,
        message: {
          zh: `CSV 文件超过 ${MAXIMUM_ROWS} 行`,
          en: `The CSV file has more than ${MAXIMUM_ROWS} rows`,
        },
        help: TABLE_TOO_LARGE,
      });
  }
}

const TABLE_TOO_LARGE = {
  zh: "删去多余的行、列；请检查是否误选了数据文件。",
  en: "Delete the rows and columns not needed; check whether a data file was chosen by mistake.",
};
