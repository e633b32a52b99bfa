import type { KnownRecords } from "./journal/journal.js";
import type { JournalLine } from "./journal/line.js";
import type { RecordResult } from "./make-record.js";
import type { SourceRecord } from "./source/record.js";
import type { Tally } from "./tally.js";

/** A part of the records: the `index`-th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Which records of a source a run is about. */
export interface Selection {
  readonly shard: Shard | undefined;
  /** Only those that were recorded as failed. */
  readonly onlyFailed: boolean;
  /** At most so many of which something new comes; see {@link isAsBefore}. */
  readonly limit: number | undefined;
}

/** Whether a record belongs to a shard: by its id, so that it stays in its shard whatever is added to the source or changed in the record. */
export function isInShard({ id }: Pick<SourceRecord, "id">, shard: Shard | undefined): boolean {
  if (shard === undefined) return true;
  // 12 hexadecimal digits are exact as a number.
  return Number.parseInt(id.slice(0, 12), 16) % shard.count === shard.index - 1;
}

/** Whether a record of the shard is made in this run, as far as the others do not count. */
export function isAsked(
  { id }: Pick<SourceRecord, "id">,
  { onlyFailed }: Selection,
  known: KnownRecords,
): boolean {
  return !onlyFailed || known.get(id)?.type === "failed";
}

/**
 * Whether a record came out as it is recorded: its packet stands, or the same filing failed with as many findings of each kind. A limit does not count it, so that
 * each run goes on with the next ones, also behind those that cannot be made. The lists of findings are not compared: they bear the day.
 */
export function isAsBefore(result: RecordResult, line: JournalLine | undefined): boolean {
  if (result.type !== "failed") return result.type === "kept";
  if (line?.type !== "failed") return false;
  return line.traits?.content === result.traits?.content && isSameTally(line.tally, result.tally);
}

function isSameTally(left: Tally, right: Tally): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}
