import type { ReadSheet, ReadWorkbook } from "../../sheet/read-sheet.js";
import { COLUMN, FIELDS_MARK, FORM_MARK, MARK } from "./marks.js";
import type { QuestionGroup, Questionnaire } from "./plan.js";

/** The text of a cell; empty for anything else. */
export function textAt(sheet: ReadSheet, row: number, column: number): string {
  const content = sheet.cellAt(row, column)?.content;
  if (content?.type === "text") return content.text;
  return content?.type === "number" ? content.shown : "";
}

/** What a workbook says of the questions it was made from. */
export interface FormIdentity {
  readonly fingerprint: string;
  readonly document: string;
}

/** The identity of a form, or `undefined` where a workbook has none. */
export function formIdentity({ sheets }: ReadWorkbook): FormIdentity | undefined {
  const sheet = sheets.find((one) => textAt(one, 1, 1) === FORM_MARK);
  return sheet && { fingerprint: textAt(sheet, 1, 2), document: textAt(sheet, 2, 2) };
}

/** A sheet of the form: which group it asks, and where its columns are. */
export interface GroupSheet {
  readonly sheet: ReadSheet;
  readonly group: QuestionGroup;
  /** Page of one record, or table of entries. */
  readonly layout: "page" | "table";
  /** Columns by their name, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** The first row below the heads. */
  readonly firstRow: number;
}

/** Sheets of a workbook that belong to a form, in the order of the questionnaire, and the names of those that do not. */
export interface FormSheets {
  readonly groups: readonly GroupSheet[];
  /** Sheets that stand a second time. */
  readonly repeated: readonly GroupSheet[];
  readonly missing: readonly QuestionGroup[];
}

/** Finds the sheets of a form by their marks, whatever they are called now. */
export function formSheetsOf({ sheets }: ReadWorkbook, { groups }: Questionnaire): FormSheets {
  const found: GroupSheet[] = [];
  const repeated: GroupSheet[] = [];
  const missing: QuestionGroup[] = [];
  for (const group of groups) {
    const [first, ...others] = sheets.filter((sheet) => textAt(sheet, 1, 1) === MARK + group.pattern);
    if (first === undefined) missing.push(group);
    else found.push(groupSheet(first, group));
    repeated.push(...others.map((sheet) => groupSheet(sheet, group)));
  }
  return { groups: found, repeated, missing };
}

function groupSheet(sheet: ReadSheet, group: QuestionGroup): GroupSheet {
  const columns = new Map<string, number>();
  let firstRow = 2;
  for (let row = 1; row <= sheet.rows; row += 1) {
    const mark = textAt(sheet, row, 1);
    if (mark === FIELDS_MARK) {
      for (let column = 2; column <= sheet.columns; column += 1) {
        const name = textAt(sheet, row, column);
        if (name !== "" && !columns.has(name)) columns.set(name, column);
      }
    }
    // Rows of words stand above the first entry of a table; on a page they also part its groups.
    if (!mark.startsWith(MARK)) break;
    firstRow = row + 1;
  }
  return { sheet, group, layout: columns.has(COLUMN.answer) ? "page" : "table", columns, firstRow };
}
