import { readRecords, type CsvLimits } from "./csv-records.js";

/** In order of preference where nothing else decides. */
const DELIMITERS = [",", "\t", ";", "|"] as const;

/** How many records are looked at, how far into one, and how many characters for them. */
const SAMPLE: CsvLimits = { records: 30, fieldsOfRecord: 1_000 };
const SAMPLE_LENGTH = 65_536;

/** First line by which Excel is told the delimiter. */
const TOLD = /^"?sep=([^\n"])"?(?:\n|$)/iu;

/**
 * The delimiter of a table, and the table without a first line that only names it. Where none is named, it is the one by
 * which the first records agree best on a number of fields; where several do as well, the one that makes more fields.
 */
export function delimiterOf(text: string): { readonly delimiter: string; readonly table: string } {
  const [line = "", told] = TOLD.exec(text) ?? [];
  if (told !== undefined) return { delimiter: told, table: text.slice(line.length) };
  let delimiter: string = DELIMITERS[0];
  let best: Agreement = { votes: Number.NEGATIVE_INFINITY, fields: 1 };
  for (const candidate of DELIMITERS) {
    const agreement = agreementOn(text, candidate);
    if (agreement !== undefined && isBetter(agreement, best)) {
      best = agreement;
      delimiter = candidate;
    }
  }
  return { delimiter, table: text };
}

interface Agreement {
  /** Records with that number of fields, less those with another one; blank lines have no vote. */
  readonly votes: number;
  readonly fields: number;
}

function isBetter(one: Agreement, other: Agreement): boolean {
  return one.votes > other.votes || (one.votes === other.votes && one.fields > other.fields);
}

/** The best agreement on more than one field, or `undefined` where the delimiter parts nothing. */
function agreementOn(text: string, delimiter: string): Agreement | undefined {
  const counts = new Map<number, number>();
  let voters = 0;
  for (const record of readRecords(text.slice(0, SAMPLE_LENGTH), delimiter, SAMPLE).records) {
    if (record.length === 1 && record[0] === "") continue;
    voters += 1;
    counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  let best: Agreement | undefined;
  for (const [fields, records] of counts) {
    const agreement = { votes: 2 * records - voters, fields };
    if (fields > 1 && (best === undefined || isBetter(agreement, best))) best = agreement;
  }
  return best;
}
