import { XmlSyntaxError } from "../../foundation/xml-reader.js";
import { element } from "../../ooxml/xml.js";
import type { CellPosition } from "../address.js";
import { localName } from "../text-item.js";
import { noComments, withNotes, withoutNotes } from "./comment-list.js";
import { NO_BOXES, withBoxes } from "./note-boxes.js";
import type { PartEdit } from "./part-tree.js";
import type { SheetMap } from "./sheet-map.js";
import type { PackageSheet, WorkbookPackage } from "./workbook-package.js";

/** A note for a cell, and the size in pixels of a box that shows it all. */
export interface CellNote {
  readonly at: CellPosition;
  readonly note: string;
  readonly width: number;
  readonly height: number;
}

const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/**
 * Takes earlier notes out of the comments of a sheet and puts new ones in. Returns the edit that the part of the sheet needs for
 * it, if any. Where drawing or comments cannot be read (old programs wrote drawings that are no XML) nothing is changed.
 */
export function changeNotes(
  book: WorkbookPackage,
  { path }: PackageSheet,
  map: SheetMap,
  earlier: readonly string[],
  notes: readonly CellNote[],
): readonly PartEdit[] {
  const comments = book.related(path, "comments");
  if (notes.length === 0 && (comments === undefined || earlier.length === 0)) return [];
  const drawn = map.sections.find(({ name }) => localName(name) === "legacyDrawing");
  const id = /:id\s*=\s*["']([^"']*)/u.exec(drawn?.attributes ?? "")?.[1];
  const drawing = id === undefined ? undefined : book.relatedById(path, id);
  const old = comments === undefined ? undefined : book.text(comments);
  const oldBoxes = drawing === undefined ? undefined : book.text(drawing);
  try {
    const without = withoutNotes(old ?? noComments(book.namespace), earlier);
    const changed = withNotes(without.xml, notes);
    const isAdded = ({ at }: CellNote): boolean =>
      changed.added.some(({ row, column }) => row === at.row && column === at.column);
    const boxes = withBoxes(oldBoxes ?? NO_BOXES, without.gone, notes.filter(isAdded), map);
    if (comments !== undefined) book.put(comments, changed.xml);
    else addComments(book, path, changed.xml);
    if (drawing === undefined) return [addDrawing(book, path, boxes, map)];
    book.put(drawing, boxes);
    return [];
  } catch (error) {
    if (error instanceof XmlSyntaxError) return [];
    throw error;
  }
}

function addComments(book: WorkbookPackage, sheet: string, xml: string): void {
  const path = book.freePath("", "comments", "xml");
  book.put(path, xml);
  book.declare(path, "comments");
  book.relate(sheet, "comments", path);
}

/** Sections of a sheet that stand before the drawing of its comments. */
const BEFORE_DRAWING: ReadonlySet<string> = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
    "ignoredErrors smartTags drawing"
  ).split(" "),
);

function addDrawing(
  book: WorkbookPackage,
  sheet: string,
  xml: string,
  { root, sections }: SheetMap,
): PartEdit {
  const path = book.freePath("drawings/", "vmlDrawing", "vml");
  book.put(path, xml);
  book.declareExtension("vml", VML_TYPE);
  const prefix = root.name.slice(0, root.name.length - localName(root.name).length);
  const text = element(`${prefix}legacyDrawing`, {
    // Not every writer names this namespace at the root.
    "xmlns:r": book.relationshipsNamespace,
    "r:id": book.relate(sheet, "vmlDrawing", path),
  });
  const at = sections.findLast(({ name }) => BEFORE_DRAWING.has(localName(name)))?.end ?? root.contentEnd;
  return { start: at, end: at, text };
}
