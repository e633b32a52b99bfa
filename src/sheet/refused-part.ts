import type { Diagnostic } from "../foundation/diagnostic.js";
import type { LocalizedText } from "../foundation/locale.js";
import { workbookFinding, type WorkbookCode } from "./code.js";

/**
 * Why one part of a workbook cannot be read. Thrown out of the scan of that part and turned into a finding by
 * the reader of the file; nothing else sees it.
 */
export class RefusedPart extends Error {
  override readonly name = "RefusedPart";
  readonly code: WorkbookCode;
  readonly text: LocalizedText;
  readonly help: LocalizedText;

  constructor(code: WorkbookCode, text: LocalizedText, help: LocalizedText) {
    super(text.en);
    this.code = code;
    this.text = text;
    this.help = help;
  }

  /** What is told to the user. */
  finding(file: string): Diagnostic {
    return workbookFinding({ code: this.code, file, message: this.text, help: this.help });
  }
}

/** What to do about a file that is broken. */
export const SAVE_AGAIN: LocalizedText = {
  zh: "用 Excel、WPS 表格或 LibreOffice 打开，核对内容后另存为 .xlsx 再读取；打不开时请对方重新发送。",
  en: "Open it in Excel, WPS or LibreOffice, check what is there, save it as .xlsx and read again; if it does not open, ask the sender for it again.",
};

export function damaged(text: LocalizedText): RefusedPart {
  return new RefusedPart("input/damaged-workbook", text, SAVE_AGAIN);
}
