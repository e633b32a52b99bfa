import { attributeOf, scanXml } from "../../foundation/xml-reader.js";
import { cellOf } from "../address.js";
import { localName } from "../text-item.js";
import { isTrue } from "../workbook-part.js";

/** An opening tag in the part of a sheet. */
export interface SheetTag {
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  readonly tagEnd: number;
  /** Where the content ends; the beginning of the tag where it is empty. */
  readonly contentEnd: number;
  readonly end: number;
}

export interface MappedCell extends SheetTag {
  readonly row: number;
  readonly column: number;
}

export interface MappedRow extends SheetTag {
  readonly row: number;
  readonly cells: readonly MappedCell[];
}

/** Columns that are described together. */
export interface MappedColumns {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** In pixels; 0 where hidden. */
  readonly width: number | undefined;
}

/** Where everything stands in the part of a sheet. */
export interface SheetMap {
  readonly root: SheetTag;
  /** The children of the root. */
  readonly sections: readonly SheetTag[];
  readonly columns: readonly MappedColumns[];
  readonly rows: readonly MappedRow[];
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Of a column as wide as one character of the usual font, and what is added for its margins. */
const CHARACTER = 7;
const MARGIN = 5;

/**
 * Maps a sheet. Cells are told as the reader of sheets tells them: by their address, or as the next one.
 * @throws {XmlSyntaxError} where the part is not well-formed
 */
export function sheetMap(xml: string): SheetMap {
  const open: Open<SheetTag>[] = [];
  const sections: SheetTag[] = [];
  const columns: MappedColumns[] = [];
  const rows: MappedRow[] = [];
  let root: SheetTag | undefined;
  let section = "";
  let row = 0;
  let column = 0;
  let cells: MappedCell[] = [];
  scanXml(xml, {
    open(name, attributes, start, tagEnd) {
      const tag = { name, attributes, start, tagEnd, contentEnd: start, end: tagEnd };
      const depth = open.length + 1;
      const local = localName(name);
      if (depth === 1) root = tag;
      else if (depth === 2) {
        section = local;
        sections.push(tag);
      } else if (depth === 3 && section === "cols" && local === "col") {
        columns.push(mappedColumns(attributes));
      } else if (depth === 3 && section === "sheetData" && local === "row") {
        row = Number(attributeOf(attributes, "r") ?? row + 1);
        column = 0;
        cells = [];
        rows.push(Object.assign(tag, { row, cells }));
      } else if (depth === 4 && section === "sheetData" && local === "c") {
        const at = cellOf(attributeOf(attributes, "r")?.trim() ?? "") ?? { row, column: column + 1 };
        column = at.column;
        cells.push(Object.assign(tag, at));
      }
      open.push(tag);
    },
    close(_name, offset, end) {
      const tag = open.pop();
      if (tag === undefined) return;
      tag.contentEnd = offset;
      tag.end = end;
    },
    text() {
      // Stays where it is.
    },
  });
  const none = { name: "", attributes: "", start: 0, tagEnd: 0, contentEnd: 0, end: 0 };
  return { root: root ?? none, sections, columns, rows };
}

function mappedColumns(attributes: string): MappedColumns {
  const number = (name: string): number => Number(attributeOf(attributes, name) ?? 0);
  const width = attributeOf(attributes, "width");
  return {
    first: number("min"),
    last: number("max"),
    style: number("style"),
    width: isTrue(attributeOf(attributes, "hidden"))
      ? 0
      : width === undefined
        ? undefined
        : Math.trunc(Number(width) * CHARACTER) + MARGIN,
  };
}

/** The style number of a tag; 0 where it has none. */
export function styleOf({ attributes }: Pick<SheetTag, "attributes">): number {
  return Number(attributeOf(attributes, "s") ?? 0);
}
