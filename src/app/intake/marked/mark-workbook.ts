import type { Diagnostic } from "../../../foundation/diagnostic.js";
import type { Language } from "../../../foundation/locale.js";
import { readZip } from "../../../foundation/zip-reader.js";
import type { CellPlace } from "../../../input/questionnaire/answer-tree.js";
import type { CellPosition } from "../../../sheet/address.js";
import { WORKBOOK_LIMITS } from "../../../sheet/limit.js";
import { newSheetPart } from "../../../sheet/patch/new-sheet.js";
import { edited } from "../../../sheet/patch/part-tree.js";
import { restylingEdits, type CellsToRestyle } from "../../../sheet/patch/restyle.js";
import { sheetMap } from "../../../sheet/patch/sheet-map.js";
import { changeNotes, type CellNote } from "../../../sheet/patch/sheet-notes.js";
import { StyleSheet } from "../../../sheet/patch/style-sheet.js";
import { WorkbookPackage } from "../../../sheet/patch/workbook-package.js";
import type { ReadSheet, ReadWorkbook } from "../../../sheet/read-sheet.js";
import type { WrittenSheet } from "../../../sheet/written-sheet.js";
import { columnsOf } from "../../empty-filing/wrap.js";
import { CellColours, noteOf, uncolouring } from "./mark-cells.js";
import { freeSheetName, markingMemory, remember } from "./marking-memory.js";

/** A finding and the cell it is shown at. */
export interface PlacedFinding {
  readonly finding: Diagnostic;
  readonly at: CellPlace | undefined;
}

export interface Marking {
  readonly placed: readonly PlacedFinding[];
  readonly results: WrittenSheet;
  readonly language: Language;
}

/** Place of the sheet of results: behind the first, which says how a form is filled in. */
const RESULTS_POSITION = 1;

/**
 * A workbook with findings in it: cells coloured, notes, a sheet of results. What an earlier marking put in is taken back
 * first. Everything else stays as it is; the same workbook and findings give the same bytes, also when it was marked
 * before.
 *
 * @param bytes of a workbook that was read before: `read` is what the reader made of it.
 */
export async function markedWorkbook(
  bytes: Uint8Array,
  read: ReadWorkbook,
  { placed, results, language }: Marking,
): Promise<Uint8Array> {
  const reading = readZip(bytes, WORKBOOK_LIMITS);
  if (reading.type === "refused") throw new Error("the workbook was read and cannot be read again");
  const book = new WorkbookPackage(reading.parts);
  const readSheets = new Map(book.sheets.map(({ path }, index) => [path, read.sheets[index]]));
  const memory = markingMemory(book, read);
  for (const sheet of memory.sheets) book.removeSheet(sheet);
  const stylesPath = book.stylesPath();
  const styles = new StyleSheet(book.text(stylesPath), book.namespace);
  const uncolour = uncolouring(styles, memory.styles);
  const colours = new CellColours(styles);
  const notes = new Set<string>();
  for (const sheet of book.sheets) {
    const found = findingsOf(readSheets.get(sheet.path), placed);
    const xml = book.text(sheet.path) ?? "";
    const map = sheetMap(xml);
    const cellNotes = found.map(({ at, findings }) => cellNote(at, findings, language));
    for (const { note } of cellNotes) notes.add(note);
    const edits = [
      ...restylingEdits(xml, map, uncolour, restylings(found, colours)),
      ...changeNotes(book, sheet, map, memory.notes, cellNotes),
    ];
    book.put(sheet.path, edited(xml, edits));
  }
  const { namespace, relationshipsNamespace } = book;
  const context = { styles, namespace, relationshipsNamespace };
  const xml = newSheetPart(results, context);
  const name = freeSheetName(book, results.name);
  book.addSheet({ name, xml, position: RESULTS_POSITION, isHidden: false });
  remember(book, freeSheetName(book), { styles: colours.before, notes: [...notes] }, xml, context);
  book.put(stylesPath, styles.finished());
  return book.bytes();
}

interface FoundAt {
  readonly at: CellPosition;
  readonly findings: readonly Diagnostic[];
}

/** The findings of a sheet by cell, in the order of cells. Waived ones are left alone. */
function findingsOf(sheet: ReadSheet | undefined, placed: readonly PlacedFinding[]): readonly FoundAt[] {
  const found = new Map<string, { readonly at: CellPosition; readonly findings: Diagnostic[] }>();
  for (const { finding, at } of placed) {
    if (sheet === undefined || at?.sheet !== sheet.name || finding.waiver !== undefined) continue;
    const shown = shownCell(sheet, at);
    const key = `${shown.row},${shown.column}`;
    const known = found.get(key) ?? { at: shown, findings: [] };
    known.findings.push(finding);
    found.set(key, known);
  }
  return [...found.values()].toSorted(
    ({ at: left }, { at: right }) => left.row - right.row || left.column - right.column,
  );
}

/** Of merged cells only the first is seen. */
function shownCell({ merges }: ReadSheet, { row, column }: CellPosition): CellPosition {
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
}

function restylings(found: readonly FoundAt[], colours: CellColours): CellsToRestyle {
  const rows = new Map<number, Map<number, ReturnType<CellColours["colouring"]>>>();
  for (const { at, findings } of found) {
    const row = rows.get(at.row) ?? new Map<number, ReturnType<CellColours["colouring"]>>();
    rows.set(at.row, row.set(at.column, colours.colouring(findings)));
  }
  return rows;
}

/** Width of a note's box, what fits into a line of it, and the height of a line and the margins: pixels, half-width characters. */
const BOX_WIDTH = 340;
const LINE_COLUMNS = 48;
const LINE_HEIGHT = 17;
const BOX_MARGINS = 14;
const HIGHEST_BOX = 520;

function cellNote(at: CellPosition, findings: readonly Diagnostic[], language: Language): CellNote {
  const note = noteOf(findings, language);
  const lines = note
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(columnsOf(line) / LINE_COLUMNS)), 0);
  return { at, note, width: BOX_WIDTH, height: Math.min(HIGHEST_BOX, lines * LINE_HEIGHT + BOX_MARGINS) };
}
