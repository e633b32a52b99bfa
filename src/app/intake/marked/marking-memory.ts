import { createHash } from "node:crypto";
import { MARKING_MARK, RESULTS_MARK } from "../../../input/questionnaire/marks.js";
import { notesOn } from "../../../input/questionnaire/marking-notes.js";
import { textAt } from "../../../input/questionnaire/form-sheet.js";
import type { ReadSheet, ReadWorkbook } from "../../../sheet/read-sheet.js";
import { sheetMap, styleOf } from "../../../sheet/patch/sheet-map.js";
import { newSheetPart, type NewSheetContext, type StyledCell } from "../../../sheet/patch/new-sheet.js";
import type { PackageSheet, WorkbookPackage } from "../../../sheet/patch/workbook-package.js";
import { NO_FORMATS } from "../../../sheet/cell-formats.js";
import { NO_STRINGS } from "../../../sheet/shared-strings.js";
import { readSheetPart } from "../../../sheet/sheet-part.js";

/** What an earlier check did to a workbook. */
export interface MarkingMemory {
  /** The style that a coloured cell had, by the style it has now. */
  readonly styles: ReadonlyMap<number, number>;
  /** Texts put into comments. */
  readonly notes: readonly string[];
  /** The sheets of that check; a sheet of results that somebody wrote on is not among them. */
  readonly sheets: readonly PackageSheet[];
}

const NAME = "_marking";
/** Columns of the hidden sheet: a cell as it was coloured, the same before; then a note. */
const [COLOURED, BEFORE] = [1, 2] as const;

/**
 * The memory of a workbook, empty for one that was not marked. Styles are remembered by cells that have them: whatever program
 * saved the workbook since has given both cells the numbers that it gave the styles.
 */
export function markingMemory(book: WorkbookPackage, { sheets }: ReadWorkbook): MarkingMemory {
  const styles = new Map<number, number>();
  const notes = new Set<string>();
  const own: PackageSheet[] = [];
  const digests = new Set<string>();
  const results: [PackageSheet, ReadSheet][] = [];
  for (const [index, sheet] of book.sheets.entries()) {
    const read = sheets[index];
    if (read === undefined) continue;
    const mark = textAt(read, 1, COLOURED);
    if (mark === RESULTS_MARK) results.push([sheet, read]);
    if (mark !== MARKING_MARK) continue;
    own.push(sheet);
    digests.add(textAt(read, 1, BEFORE));
    for (const note of notesOn(read)) notes.add(note);
    for (const [coloured, before] of stylePairs(book.text(sheet.path) ?? "")) styles.set(coloured, before);
  }
  const untouched = results.filter(
    ([{ path }, read]) => digests.has(digestOf(read)) && book.related(path, "comments") === undefined,
  );
  return { styles, notes: [...notes], sheets: [...own, ...untouched.map(([sheet]) => sheet)] };
}

function stylePairs(xml: string): readonly (readonly [coloured: number, before: number])[] {
  return sheetMap(xml).rows.flatMap(({ row, cells }) => {
    const coloured = cells.find(({ column }) => column === COLOURED);
    const before = cells.find(({ column }) => column === BEFORE);
    if (row === 1 || coloured === undefined || before === undefined) return [];
    const pair = [styleOf(coloured), styleOf(before)] as const;
    // Rows of notes only have the usual style in both.
    return pair[0] === pair[1] ? [] : [pair];
  });
}

/** Puts the hidden sheet at the end of the workbook. */
export function remember(
  book: WorkbookPackage,
  name: string,
  { styles, notes }: Omit<MarkingMemory, "sheets">,
  results: string,
  context: NewSheetContext,
): void {
  const plain = (value?: string): StyledCell => ({
    look: {},
    style: 0,
    ...(value === undefined ? {} : { value }),
  });
  const pairs = [...styles];
  const count = Math.max(pairs.length, notes.length);
  const rows = Array.from({ length: count }, (_, index) => {
    const [coloured = 0, before = 0] = pairs[index] ?? [];
    // With a text in them, because programs may leave out cells that are only coloured.
    const shown = pairs[index] === undefined ? undefined : "x";
    return {
      cells: [{ ...plain(shown), style: coloured }, { ...plain(shown), style: before }, plain(notes[index])],
    };
  });
  const xml = newSheetPart(
    {
      name,
      columns: [],
      rows: [{ cells: [plain(MARKING_MARK), plain(digestOfPart(results))] }, ...rows],
      checks: [],
      visibility: "never",
      isLocked: false,
    },
    context,
  );
  book.addSheet({ name, xml, position: Number.MAX_SAFE_INTEGER, isHidden: true });
}

/** A name for a sheet that no other has, in upper or lower case. */
export function freeSheetName(book: WorkbookPackage, wanted: string = NAME): string {
  const taken = new Set(book.sheetNames.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Changes when anything on a sheet does. */
function digestOf(sheet: ReadSheet): string {
  const hash = createHash("sha256");
  for (let row = 1; row <= sheet.rows; row += 1) {
    for (let column = 1; column <= sheet.columns; column += 1) {
      const cell = sheet.cellAt(row, column);
      if (cell !== undefined) hash.update(JSON.stringify([row, column, cell]));
    }
  }
  return hash.digest("hex");
}

function digestOfPart(xml: string): string {
  const context = { is1904: false, strings: NO_STRINGS, formats: NO_FORMATS, extent: { cells: 0, area: 0 } };
  return digestOf(readSheetPart(xml, "", false, context));
}
