import type { Diagnostic, Severity } from "../../../foundation/diagnostic.js";
import type { Language } from "../../../foundation/locale.js";
import type { CellPlace } from "../../../input/questionnaire/answer-tree.js";
import { details, weightText } from "../../../reporters/wording.js";
import type { WrittenCell, WrittenRow, WrittenSheet } from "../../../sheet/written-sheet.js";

/** A finding and the cell it is shown at. */
export interface PlacedFinding {
  readonly finding: Diagnostic;
  readonly at: CellPlace | undefined;
}

/** Colours by weight; the weight also stands in the note, for whoever prints in grey. */
const FILLS: Readonly<Record<Severity, string>> = { blocking: "F8CBAD", warning: "FFE699", advice: "DDEBF7" };
const WEIGHTS: readonly Severity[] = ["blocking", "warning", "advice"];

/** Longest note of a cell, in characters; the sheet of results has the whole. */
const LONGEST_NOTE = 1500;

/** Sheets with the cells of findings coloured and their findings as notes. Waived ones are left alone. */
export function markedSheets(
  sheets: readonly WrittenSheet[],
  placed: readonly PlacedFinding[],
  language: Language,
): readonly WrittenSheet[] {
  return sheets.map((sheet) => {
    const byRow = new Map<number, Map<number, Diagnostic[]>>();
    for (const { finding, at } of placed) {
      if (at?.sheet !== sheet.name || finding.waiver !== undefined) continue;
      const inRow = byRow.get(at.row) ?? new Map<number, Diagnostic[]>();
      byRow.set(at.row, inRow.set(at.column, [...(inRow.get(at.column) ?? []), finding]));
    }
    if (byRow.size === 0) return sheet;
    const rows = sheet.rows.map((row, index) => markedRow(row, byRow.get(index + 1), language));
    return { ...sheet, rows };
  });
}

function markedRow(
  row: WrittenRow,
  findings: ReadonlyMap<number, readonly Diagnostic[]> | undefined,
  language: Language,
): WrittenRow {
  if (findings === undefined) return row;
  const width = Math.max(row.cells.length, ...findings.keys());
  const cells = Array.from({ length: width }, (_, index) => {
    const found = findings.get(index + 1);
    const cell = row.cells[index];
    return found === undefined ? cell : markedCell(cell ?? { look: {} }, found, language);
  });
  return { ...row, cells };
}

function markedCell(cell: WrittenCell, findings: readonly Diagnostic[], language: Language): WrittenCell {
  const heaviest = WEIGHTS.find((weight) => findings.some(({ severity }) => severity === weight)) ?? "advice";
  const notes = findings.map((finding) => noteOf(finding, language)).join("\n\n");
  const comment = notes.length > LONGEST_NOTE ? `${notes.slice(0, LONGEST_NOTE)}…` : notes;
  const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: FILLS[heaviest] } } as const;
  return { ...cell, comment, look: { ...cell.look, fill } };
}

/** What is wrong, what to do and why: a line each. */
function noteOf(finding: Diagnostic, language: Language): string {
  const more = details(finding, language).flatMap(({ kind, name, text }) =>
    kind === "help" || kind === "sources" || kind === "inference"
      ? [name === "" ? text : `${name}${language === "zh" ? "：" : ": "}${text}`]
      : [],
  );
  return [`【${weightText(finding, language)}】${finding.message[language]}`, ...more].join("\n");
}
