import {
  diagnostic,
  type Diagnostic,
  type DiagnosticDraft,
  type Severity,
} from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import { MAXIMUM_BYTES } from "./limit.js";

/** Every code that only reading of workbooks and CSV files reports, with its name for lists, `explain` and SARIF. */
export const WORKBOOK_CODES = {
  "input/not-a-workbook": { zh: "不是工作簿文件", en: "Not a workbook" },
  "input/old-workbook": { zh: "旧版工作簿格式", en: "Workbook of an old format" },
  "input/binary-workbook": { zh: "二进制工作簿格式", en: "Workbook of the binary format" },
  "input/open-document": { zh: "ODS 表格格式", en: "Spreadsheet of the ODS format" },
  "input/password": { zh: "文件设有打开密码", en: "File that needs a password" },
  "input/damaged-workbook": { zh: "工作簿已损坏", en: "Damaged workbook" },
  "input/zip-bomb": { zh: "压缩比异常", en: "Suspicious compression" },
  "input/workbook-too-large": { zh: "工作簿过大", en: "Workbook too large" },
  "input/csv-quote": { zh: "CSV 引号有误", en: "Wrong quotation mark in CSV" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The codes of this table, and those that reading a filing reports too. */
export type WorkbookCode = keyof typeof WORKBOOK_CODES | "input/empty" | "input/encoding" | "input/too-large";

/** A finding about a file as a whole or one line of it; blocking unless it says otherwise. */
export function workbookFinding(
  draft: Pick<DiagnosticDraft, "message" | "help"> & {
    readonly code: WorkbookCode;
    readonly file: string;
    /** Counts from 1; the first if left out. */
    readonly line?: number;
    readonly severity?: Severity;
  },
): Diagnostic {
  const { code, severity = "blocking", message, help, file, line = 1 } = draft;
  return diagnostic({ code, severity, message, help, place: { file, line, column: 1 } });
}

/** The finding for a file of that many bytes; for whoever opens files and need not read them to say so. */
export function fileTooLarge(size: number, file: string): Diagnostic {
  const inMegabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(1);
  return workbookFinding({
    code: "input/too-large",
    file,
    message: {
      zh: `表格文件过大：${inMegabytes(size)} MB，上限为 ${inMegabytes(MAXIMUM_BYTES)} MB`,
      en: `The spreadsheet file is too large: ${inMegabytes(size)} MB, and the limit is ${inMegabytes(MAXIMUM_BYTES)} MB`,
    },
    help: {
      zh: "删去图片和与申报无关的工作表，另存后重新读取；证据材料请作为附件单独提交。",
      en: "Remove pictures and sheets that do not belong to the filing, save and read again; keep evidence as separate attachments.",
    },
  });
}

export function emptyFile(file: string): Diagnostic {
  return workbookFinding({
    code: "input/empty",
    file,
    message: { zh: "文件为空，没有任何内容", en: "The file is empty" },
    help: {
      zh: "可能是下载或复制没有完成，请重新取得文件。",
      en: "A download or copy may not have finished; get the file again.",
    },
  });
}
