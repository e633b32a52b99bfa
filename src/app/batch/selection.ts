import type { KnownRecords } from "./journal/journal.js";
import type { JournalLine } from "./journal/line.js";
import type { SourceRecord } from "./source/record.js";

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
 * Whether a record came out as it is recorded: its packet stands, or it failed with the same list of findings. A limit does not count it, so that each run goes
 * on with the next ones, also behind those that cannot be made.
 */
export function isAsBefore(
  result: { readonly type: string; readonly list?: string },
  line: JournalLine | undefined,
): boolean {
  if (result.type === "kept") return true;
  return result.type === "failed" && line?.type === "failed" && line.list === result.list;
}
