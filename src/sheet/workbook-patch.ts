import { readZip } from "../foundation/zip-reader.js";
import { writeZip } from "../ooxml/zip.js";
import { addressOf } from "./address.js";
import type { WrittenRow, WrittenSheet } from "./written-sheet.js";

/*
 * What `hucre` 1.0 has no option for, put into the finished sheets here and nowhere else. Everything works on the text that it
 * writes, and what is not found there is an error of ours, so that an upgrade of `hucre` shows.
 */

/**
 * The workbook with looks of whole columns, rows that grow with their text, a height of rows that were not written, and
 * pages that go on to the right first.
 *
 * @param bytes what the library made of `sheets`.
 */
export async function patchedWorkbook(
  bytes: Uint8Array,
  sheets: readonly WrittenSheet[],
): Promise<Uint8Array> {
  const reading = readZip(bytes);
  if (reading.type !== "parts")
    throw new Error(`The workbook that was written cannot be read: ${reading.reason}`);
  const parts = new Map(reading.parts);
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = new TextDecoder().decode(parts.get(path));
    parts.set(path, new TextEncoder().encode(patchedSheet(xml, sheet)));
  }
  return writeZip(parts);
}

function patchedSheet(xml: string, sheet: WrittenSheet): string {
  const head = xml.indexOf("<sheetData");
  if (head < 0) throw new Error("A sheet without cells was written");
  return (
    withColumnLooks(withRowHeight(xml.slice(0, head), sheet), sheet, xml) +
    withPageOrder(withGrowingRows(xml.slice(head), sheet.rows), sheet)
  );
}

function withRowHeight(head: string, { rowHeight }: WrittenSheet): string {
  if (rowHeight === undefined) return head;
  return replaced(
    head,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<sheetFormatPr defaultRowHeight="${rowHeight}"/>`,
  );
}

/** The look of a column is the one of a cell that was written with it, whose number the library chose. */
function withColumnLooks(head: string, { columns, rows, name }: WrittenSheet, xml: string): string {
  let patched = head;
  for (const [index, { look }] of columns.entries()) {
    if (look === undefined) continue;
    const row = rows.findLastIndex(({ cells }) => cells[index]?.look === look);
    if (row < 0) continue;
    const address = addressOf(row + 1, index + 1);
    const [, style] = new RegExp(`<c r="${address}"[^>]*? s="(\\d+)"`, "u").exec(xml) ?? [];
    if (style === undefined) throw new Error(`No cell has the look of column ${index + 1} of ${name}`);
    const column = `<col min="${index + 1}" max="${index + 1}"`;
    patched = replaced(patched, column, `${column} style="${style}"`);
  }
  return patched;
}

/** Spreadsheets never change a height that is called custom; without that word a row grows when something is typed. */
function withGrowingRows(data: string, rows: readonly WrittenRow[]): string {
  return data.replaceAll(
    /<row r="(\d+)" ht="([\d.]+)" customHeight="1"/gu,
    (whole, row: string, height: string) =>
      rows[Number(row) - 1]?.isFixed === true ? whole : `<row r="${row}" ht="${height}"`,
  );
}

function withPageOrder(tail: string, { paper }: WrittenSheet): string {
  if (paper === undefined || paper.fit === "width") return tail;
  return replaced(tail, "<pageSetup ", '<pageSetup pageOrder="overThenDown" ');
}

function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`Not written as expected: ${part}`);
  return text.replace(part, () => by);
}
