import type { KnownRecords } from "./journal/journal.js";
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
  /** At most so many. */
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
