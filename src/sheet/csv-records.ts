/** Why a text is no table. `line` is that of the quotation mark, from 1. */
export type CsvFault =
  | { readonly type: "open-quote"; readonly line: number }
  | { readonly type: "text-after-quote"; readonly line: number }
  | { readonly type: "too-wide"; readonly line: number }
  | { readonly type: "too-long" };

export interface CsvReading {
  /** Fields by record; a blank line is a record of one empty field. */
  readonly records: readonly (readonly string[])[];
  readonly fault?: CsvFault;
}

export interface CsvLimits {
  readonly records: number;
  readonly fieldsOfRecord: number;
}

const QUOTE = '"';

/**
 * Splits a text into records as RFC 4180 has it: a field may stand in quotes, with quotes in it doubled and line breaks
 * kept. A quote inside a field that does not begin with one is a character like others. Lines end at `\n`; other line
 * ends are replaced before. What is read before a fault is given with it.
 */
export function readRecords(text: string, delimiter: string, limits: CsvLimits): CsvReading {
  const records: (readonly string[])[] = [];
  let fields: string[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length || fields.length > 0) {
    if (fields.length === limits.fieldsOfRecord) return { records, fault: { type: "too-wide", line } };
    const field = text.charAt(at) === QUOTE ? quotedField(text, at) : plainField(text, at, delimiter);
    if (field === undefined) return { records, fault: { type: "open-quote", line } };
    fields.push(field.text);
    line += field.lines;
    at = field.end;
    const next = text.charAt(at);
    at += 1;
    if (next === delimiter) continue;
    if (next !== "\n" && next !== "") return { records, fault: { type: "text-after-quote", line } };
    line += 1;
    records.push(fields);
    fields = [];
    if (records.length > limits.records) return { records, fault: { type: "too-long" } };
  }
  return { records };
}

interface Field {
  readonly text: string;
  /** Offset behind the field. */
  readonly end: number;
  /** Line breaks in it. */
  readonly lines: number;
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && text.charAt(end) !== delimiter && text.charAt(end) !== "\n") end += 1;
  return { text: text.slice(start, end), end, lines: 0 };
}

/** `undefined` where the quote is not closed. */
function quotedField(text: string, start: number): Field | undefined {
  let end = text.indexOf(QUOTE, start + 1);
  while (end >= 0 && text.charAt(end + 1) === QUOTE) end = text.indexOf(QUOTE, end + 2);
  if (end < 0) return undefined;
  const written = text.slice(start + 1, end);
  let lines = 0;
  for (let at = written.indexOf("\n"); at >= 0; at = written.indexOf("\n", at + 1)) lines += 1;
  return { text: written.replaceAll('""', QUOTE), end: end + 1, lines };
}
