import { diagnostic, type Diagnostic } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";

/** Why a workbook cannot be read, and what to do. */
export type WorkbookFault =
  | "notAWorkbook"
  | "oldFormat"
  | "encrypted"
  | "openDocument"
  | "binary"
  | "damaged"
  | "tooLarge"
  | "tooManySheets"
  | "tooManyCells"
  | "encoding"
  | "openQuote"
  | "empty";

const SAVE_AS: LocalizedText = {
  zh: "在表格软件中打开，另存为“Excel 工作簿（.xlsx）”后再读取。",
  en: "Open it in a spreadsheet program, save it as Excel workbook (.xlsx) and read that.",
};

const WORDS: Readonly<Record<WorkbookFault, readonly [message: LocalizedText, help: LocalizedText]>> = {
  notAWorkbook: [{ zh: "文件不是 Excel 工作簿", en: "The file is no Excel workbook" }, SAVE_AS],
  oldFormat: [
    {
      zh: "文件是旧格式的工作簿（.xls），不能读取",
      en: "The file is a workbook of the old format (.xls), which is not read",
    },
    SAVE_AS,
  ],
  encrypted: [
    { zh: "工作簿有打开密码，不能读取", en: "The workbook has a password and cannot be read" },
    {
      zh: "取消打开密码后再读取；请在安全的位置操作。",
      en: "Take the password off and read it again; do so in a safe place.",
    },
  ],
  openDocument: [
    {
      zh: "文件是 OpenDocument 表格（.ods），不能读取",
      en: "The file is an OpenDocument spreadsheet (.ods), which is not read",
    },
    SAVE_AS,
  ],
  binary: [
    {
      zh: "文件是二进制工作簿（.xlsb），不能读取",
      en: "The file is a binary workbook (.xlsb), which is not read",
    },
    SAVE_AS,
  ],
  damaged: [
    { zh: "工作簿已损坏，不能读取", en: "The workbook is damaged and cannot be read" },
    {
      zh: "用表格软件打开并修复，重新保存；或者使用备份。",
      en: "Open and repair it in a spreadsheet program and save it again, or take a backup.",
    },
  ],
  tooLarge: [
    { zh: "工作簿过大，没有读取", en: "The workbook is too large and was not read" },
    {
      zh: "问卷是文字材料；请检查是否插入了图片或者误选了数据文件。",
      en: "A questionnaire holds text; check whether pictures were put in or another file was chosen.",
    },
  ],
  tooManySheets: [
    { zh: "工作簿的工作表过多，没有读取", en: "The workbook has too many sheets and was not read" },
    { zh: "删去与问卷无关的工作表。", en: "Delete the sheets that do not belong to the questionnaire." },
  ],
  tooManyCells: [
    {
      zh: "工作表的行或者列过多，没有读取",
      en: "A sheet has too many rows or columns; the workbook was not read",
    },
    {
      zh: "删去表格下方和右侧没有用的行、列。",
      en: "Delete the rows below and the columns right of the table.",
    },
  ],
  encoding: [
    { zh: "CSV 文件的编码不能识别", en: "The encoding of the CSV file is not known" },
    { zh: "另存为“CSV UTF-8”后再读取。", en: "Save it as CSV UTF-8 and read that." },
  ],
  openQuote: [
    { zh: "CSV 文件的引号没有成对", en: "A quote of the CSV file is not closed" },
    {
      zh: "从这一行起检查双引号；内容中的双引号写两次。",
      en: "Check the quotes from this line on; a quote in a text is written twice.",
    },
  ],
  empty: [
    { zh: "文件是空的", en: "The file is empty" },
    { zh: "检查是否选对了文件。", en: "Check whether it is the right file." },
  ],
};

/** The finding that a file of sheets cannot be read. */
export function workbookFinding(fault: WorkbookFault, file: string, line = 1): Diagnostic {
  const [message, help] = WORDS[fault];
  return diagnostic({
    code: "input/workbook",
    severity: "blocking",
    message,
    help,
    place: { file, line, column: 1 },
  });
}
