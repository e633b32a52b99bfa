import { basename, extname } from "node:path";
import { outcome, type Outcome } from "../foundation/outcome.js";
import { MAXIMUM_BYTES, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "./limit.js";
import type { ReadWorkbook } from "./read-sheet.js";
import { workbookFinding } from "./workbook-finding.js";

/**
 * Reads a CSV file as a workbook of one sheet: UTF-8 with or without its mark, UTF-16 with its mark, GB18030; fields parted
 * by comma, semicolon, tab or bar; quotes as in RFC 4180. Every cell is text.
 */
export function readCsv(bytes: Uint8Array, file: string): Outcome<ReadWorkbook | undefined> {
  if (bytes.length === 0) return outcome(undefined, [workbookFinding("empty", file)]);
  if (bytes.length > MAXIMUM_BYTES) return outcome(undefined, [workbookFinding("tooLarge", file)]);
  const text = decoded(bytes);
  if (text === undefined) return outcome(undefined, [workbookFinding("encoding", file)]);
  const { rest, delimiter } = delimiterOf(text);
  const { rows, openLine } = parsed(rest, delimiter);
  if (openLine !== undefined) return outcome(undefined, [workbookFinding("openQuote", file, openLine)]);
  const columns = rows.reduce((width, row) => Math.max(width, row.length), 0);
  if (rows.length > MAXIMUM_ROWS || columns > MAXIMUM_COLUMNS) {
    return outcome(undefined, [workbookFinding("tooManyCells", file)]);
  }
  const sheet = {
    name: basename(file, extname(file)),
    isHidden: false,
    rows: rows.length,
    columns,
    cellAt(row: number, column: number) {
      const value = rows[row - 1]?.[column - 1] ?? "";
      return value === "" ? undefined : ({ content: { type: "text", text: value } } as const);
    },
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return outcome({ file, sheets: [sheet] });
}

/** The text, by its mark, else as UTF-8 where it is that without a fault, else as GB18030. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return tried("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return tried("utf-16be", bytes);
  const text = tried("utf-8", bytes) ?? tried("gb18030", bytes);
  // A file of another kind is seldom without this character.
  return text?.includes("\u0000") === true ? undefined : text;
}

function tried(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** What parts the fields: what Excel's first line says, else what stands most often outside quotes in the first lines. */
function delimiterOf(text: string): { readonly rest: string; readonly delimiter: string } {
  const said = /^"?sep=(.)"?\r?\n/u.exec(text);
  if (said !== null) return { rest: text.slice(said[0].length), delimiter: said[1] ?? "," };
  const sample = text.slice(0, 10_000).replaceAll(/"(?:[^"]|"")*"/gu, "");
  const counts = DELIMITERS.map((delimiter) => sample.split(delimiter).length);
  return { rest: text, delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? "," };
}

/** Rows of fields; `openLine` is the line of a quote that is not closed. */
function parsed(
  text: string,
  delimiter: string,
): { readonly rows: readonly (readonly string[])[]; readonly openLine: number | undefined } {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let line = 1;
  let quotedFrom: number | undefined;
  const endRow = (): void => {
    row.push(field);
    if (row.length > 1 || field !== "") rows.push(row);
    else rows.push([]);
    row = [];
    field = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\n") line += 1;
    if (quotedFrom !== undefined) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quotedFrom = undefined;
    } else if (character === '"' && field === "") quotedFrom = line;
    else if (character === delimiter) {
      row.push(field);
      field = "";
    } else if (character === "\n") endRow();
    else if (character !== "\r") field += character;
  }
  if (field !== "" || row.length > 0) endRow();
  return { rows, openLine: quotedFrom };
}
