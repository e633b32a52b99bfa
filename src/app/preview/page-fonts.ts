import type { LoadedFont } from "../../layout/fonts.js";
import { openFont } from "../../layout/open-font.js";
import type { Page } from "../../layout/page.js";

/** The fonts of pages, in the order in which they first appear. */
export function fontsOn(pages: readonly Page[]): readonly LoadedFont[] {
  const fonts = new Set<LoadedFont>();
  for (const { items } of pages) {
    for (const item of items) {
      if (item.type === "line") for (const { run } of item.line.pieces) fonts.add(run.font);
      if (item.type === "stamp") for (const { font } of item.pieces) fonts.add(font);
    }
  }
  return [...fonts];
}

/** Bytes of the directory of a font and of one of its entries (OpenType, "Table Directory"). */
const HEAD = 12;
const ENTRY = 16;

/**
 * The file of one font, as browsers take it: they open no collections (OpenType, "Font Collections"), so of a collection the font is taken out
 * with its tables as they are.
 */
export function fontFile(bytes: Uint8Array, name: string): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.toString("latin1", 0, 4) !== "ttcf") return bytes;
  const opened = openFont(file);
  const members = "fonts" in opened ? opened.fonts : [];
  const member = members.findIndex(({ postscriptName }) => postscriptName === name);
  const directory = file.readUInt32BE(HEAD + Math.max(0, member) * 4);
  const count = file.readUInt16BE(directory + 4);
  const head = Buffer.from(file.subarray(directory, directory + HEAD + count * ENTRY));
  const tables: Buffer[] = [];
  let offset = head.length;
  for (let entry = HEAD; entry < head.length; entry += ENTRY) {
    const from = head.readUInt32BE(entry + 8);
    const length = head.readUInt32BE(entry + 12);
    // Tables begin at multiples of four bytes.
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    file.copy(padded, 0, from, from + length);
    head.writeUInt32BE(offset, entry + 8);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([head, ...tables]);
}
