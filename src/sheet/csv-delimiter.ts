import { readRecords, type CsvLimits } from "./csv-records.js";

/** In order of preference where nothing else decides. */
const DELIMITERS = [",", "\t", ";", "|"] as const;

/** How many records are looked at, and how far into one. */
const SAMPLE: CsvLimits = { records: 30, fieldsOfRecord: 1_000 };

/** First line by which Excel is told the delimiter. */
const TOLD = /^"?sep=([^\n"])"?(?:\n|$)/iu;

/**
 * The delimiter of a table, and the table without a first line that only names it. Where none is named, it is the one by
 * which the most of the first records have equally many fields; with as many records, the one that makes more fields.
 */
export function delimiterOf(text: string): { readonly delimiter: string; readonly table: string } {
  const [line = "", told] = TOLD.exec(text) ?? [];
  if (told !== undefined) return { delimiter: told, table: text.slice(line.length) };
  let best: { readonly delimiter: string; readonly records: number; readonly fields: number } = {
    delimiter: DELIMITERS[0],
    records: 0,
    fields: 0,
  };
  for (const delimiter of DELIMITERS) {
    const { records, fields } = agreement(text, delimiter);
    if (records > best.records || (records === best.records && fields > best.fields)) {
      best = { delimiter, records, fields };
    }
  }
  return { delimiter: best.delimiter, table: text };
}

/** The most records that agree on a number of fields above one, and that number. */
function agreement(text: string, delimiter: string): { readonly records: number; readonly fields: number } {
  const counts = new Map<number, number>();
  for (const { length } of readRecords(text, delimiter, SAMPLE).records) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  let best = { records: 0, fields: 0 };
  for (const [fields, records] of counts) {
    if (records > best.records || (records === best.records && fields > best.fields)) {
      best = { records, fields };
    }
  }
  return best;
}
