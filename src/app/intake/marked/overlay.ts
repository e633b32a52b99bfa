import { MARK } from "../../../input/questionnaire/marks.js";
import { textAt } from "../../../input/questionnaire/form-sheet.js";
import type { CellContent, ReadSheet, ReadWorkbook } from "../../../sheet/read-sheet.js";
import type { WrittenCell, WrittenRow, WrittenSheet, WrittenValue } from "../../../sheet/written-sheet.js";
import { withHeights } from "../row-height.js";

/**
 * The sheets of an empty form with everything that stands in a table saved as CSV, cell by cell: also what is no answer, and
 * what cannot be read as one. Sheets of the form are told by their marks; others are copied at the end as they are, without looks.
 */
export function overlaid(form: readonly WrittenSheet[], { sheets }: ReadWorkbook): readonly WrittenSheet[] {
  const marked = (sheet: WrittenSheet): ReadSheet | undefined => {
    const mark = sheet.rows[0]?.cells[0]?.value;
    return typeof mark === "string" && mark.startsWith(MARK)
      ? sheets.find((one) => textAt(one, 1, 1) === mark)
      : undefined;
  };
  const names = new Set(form.map(({ name }) => name));
  const ours = new Set(form.flatMap((sheet) => marked(sheet) ?? []));
  const foreign = sheets.filter((sheet) => !ours.has(sheet) && !names.has(sheet.name) && !sheet.isHidden);
  return [
    ...form.map((sheet) => {
      const read = sheet.visibility === "visible" ? marked(sheet) : undefined;
      return read === undefined ? sheet : filled(sheet, read);
    }),
    ...foreign.map((sheet) => copied(sheet)),
  ];
}

/** A sheet of the form with the cells of the read one. Rows are kept where they are; a row that was added looks like the last. */
function filled(sheet: WrittenSheet, read: ReadSheet): WrittenSheet {
  const byMark = new Map(
    sheet.rows.flatMap((row) => {
      const mark = row.cells[0]?.value;
      return typeof mark === "string" && mark.startsWith("/") ? [[mark, row] as const] : [];
    }),
  );
  const last = sheet.rows.at(-1);
  const count = Math.max(sheet.rows.length, read.rows);
  const rows = Array.from({ length: count }, (_, index): WrittenRow => {
    const mark = textAt(read, index + 1, 1);
    // What the form says in its own rows is said in the language that is asked now.
    const own = byMark.get(mark) ?? sheet.rows[index] ?? last ?? { cells: [] };
    return isWords(own) ? own : withCells(own, read, index + 1);
  });
  const grown = rows.flatMap((row) => withHeights([row], sheet.columns, row.height ?? 0));
  return { ...sheet, rows: grown };
}

function isWords({ cells }: WrittenRow): boolean {
  const mark = cells[0]?.value;
  return typeof mark === "string" && mark.startsWith(MARK);
}

function withCells(row: WrittenRow, read: ReadSheet, at: number): WrittenRow {
  const isQuestion = typeof row.cells[0]?.value === "string" && row.cells[0].value !== "";
  const width = Math.max(row.cells.length, read.columns);
  const cells = Array.from({ length: width }, (_, index): WrittenCell | undefined => {
    const cell = row.cells[index];
    // Mark, question and explanation are the form's; the answer and what stands beside the form are the client's.
    if (index === 0 || (isQuestion && cell !== undefined && cell.look.protection?.locked !== false))
      return cell;
    const content = read.cellAt(at, index + 1)?.content;
    const look = cell?.look ?? {};
    return content === undefined
      ? cell === undefined
        ? undefined
        : { look }
      : { value: valueOf(content), look };
  });
  return { ...row, cells };
}

function valueOf(content: CellContent): WrittenValue {
  switch (content.type) {
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "date":
      return { day: content.day };
    case "boolean":
      return content.boolean ? "TRUE" : "FALSE";
    case "error":
      return content.code;
  }
}

/** A sheet that is not the form's: its values, so that nothing of what the client wrote is lost. */
function copied(sheet: ReadSheet): WrittenSheet {
  const rows = Array.from({ length: sheet.rows }, (_, row) => ({
    cells: Array.from({ length: sheet.columns }, (__, column) => {
      const content = sheet.cellAt(row + 1, column + 1)?.content;
      return content === undefined ? undefined : { value: valueOf(content), look: {} };
    }),
  }));
  return { name: sheet.name, columns: [], rows, checks: [], visibility: "visible", isLocked: false };
}
