import type { SourceRecords } from "../../reporters/batch/report.js";
import { sha256 } from "../sha256.js";
import type { World } from "../world.js";
import { Committer } from "./committer.js";
import { isDiskTrouble } from "./disk-trouble.js";
import type { Executor } from "./executor.js";
import { RunEndError } from "./executor-error.js";
import { failureFinding } from "./finding.js";
import { Journal, readJournal } from "./journal/journal.js";
import type { JournalLine } from "./journal/line.js";
import { inLockedFolder } from "./lock.js";
import { listFailed, type RecordResult } from "./make-record.js";
import { openOutFolder } from "./open-folder.js";
import type { RecordTask } from "./prepare-record.js";
import { isAsked, isAsBefore, isInShard, type Selection } from "./selection.js";
import type { RecordSource, SourceRecord } from "./source/record.js";
import { taskOf } from "./task.js";
import type { Workshop } from "./workshop.js";

/** When a run ends before its source does. */
export interface StopRule {
  /** After so many failed records more than these; never unless given. */
  readonly maximumFailures: number | undefined;
  /** Somebody asks to stop: records at work are finished, no others begun. */
  readonly signal: AbortSignal;
}

export interface BatchRequest {
  readonly world: World;
  readonly workshop: Workshop;
  readonly executor: Executor;
  readonly source: RecordSource;
  readonly out: string;
  readonly selection: Selection;
  readonly stop: StopRule;
  /** Told of every record when what became of it is recorded. */
  readonly onRecord: (progress: RecordProgress) => void;
}

/** What became of one record, for progress and logs. */
export interface RecordProgress {
  readonly record: SourceRecord;
  readonly result: RecordResult["type"];
}

/** A record of the source with what is recorded of it. */
export interface BatchEntry extends Pick<SourceRecord, "number" | "name" | "id" | "at"> {
  /** Nothing where no run came to it. */
  readonly line: JournalLine | undefined;
}

/** What a run did. */
export interface BatchRun {
  /** The records of the source, or of the shard, in its order. */
  readonly entries: readonly BatchEntry[];
  readonly made: number;
  readonly kept: number;
  readonly failed: number;
  /** Whether the source was read to its end: else there may be records that it does not know of. */
  readonly isWhole: boolean;
  /** All the records of the source, also those of other shards; nothing where it was not read to its end. */
  readonly sourceRecords: SourceRecords | undefined;
  /** Why it ended early: records were left that it was asked for. */
  readonly stopped: "interrupted" | "failures" | undefined;
}

/**
 * Makes the packets of a source into a folder. Every record is made aside, recorded, and moved: at whatever moment a run is cut off, the next one goes on, and the
 * folder ends with the bytes of a run that was not.
 *
 * @throws OutputFileError when the folder cannot be written or another run is at work in it, InputFileError when the source breaks off, whatever an executor ends a
 * run with; what was made until then is recorded.
 */
export async function runBatch(request: BatchRequest): Promise<BatchRun> {
  const { world, out } = request;
  return inLockedFolder(world, out, async () => {
    const known = await readJournal(out);
    // A source without records throws here, while nothing has been written.
    const { records, end } = await begun(request.source.records, request.stop.signal);
    try {
      await openOutFolder(world, out, known);
      const journal = await Journal.open(out);
      try {
        const source = { ...request.source, records };
        return await new Runner({ ...request, source }, known, journal).run();
      } finally {
        await journal.close();
      }
    } finally {
      await end();
    }
  });
}

/** Records whose first has been waited for. */
interface Begun extends Pick<RecordSource, "records"> {
  /** Lets go of the source, also where not all of it was read: standard input that is open keeps the process from ending. */
  readonly end: () => Promise<unknown>;
}

/** Waits for the first record. What it throws is thrown at once, unless somebody asked to stop. */
async function begun(records: RecordSource["records"], signal: AbortSignal): Promise<Begun> {
  if (!(Symbol.asyncIterator in records)) return { records, end: async () => Promise.resolve() };
  const iterator = records[Symbol.asyncIterator]();
  const end = async (): Promise<unknown> => iterator.return?.();
  try {
    const first = await iterator.next();
    return { records: followed(first, iterator), end };
  } catch (error) {
    if (!isAbort(error, signal)) throw error;
    // Thrown again where the records are read.
    return { records: failing(error), end };
  }
}

async function* followed(
  first: IteratorResult<SourceRecord>,
  iterator: AsyncIterator<SourceRecord>,
): AsyncGenerator<SourceRecord> {
  for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
}

// oxlint-disable-next-line require-yield
async function* failing(error: unknown): AsyncGenerator<SourceRecord> {
  throw error;
}

function isAbort(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error instanceof Error && error.name === "AbortError";
}

/** One run over the records of a source. */
class Runner {
  private readonly request: BatchRequest;
  private readonly known: Map<string, JournalLine>;
  private readonly committer: Committer;
  private readonly atWork = new Set<Promise<void>>();
  private readonly entries: Omit<BatchEntry, "line">[] = [];
  private readonly counts = { made: 0, kept: 0, failed: 0 };
  /** What the limit counts of those that are done. */
  private spent = 0;
  /** Whether a record was left that would have been made, had not too many failed. */
  private isCutShort = false;
  private isWhole = true;
  /** Ids of all records of the source, each with a line feed behind. */
  private readonly ids: string[] = [];
  private trouble: { readonly error: unknown } | undefined;
  /** Given with the first trouble: who waits for others to make records waits no longer. */
  private readonly giveUp = new AbortController();
  private readonly stopSignal: AbortSignal;

  /** @param known kept up to date with what is recorded. */
  constructor(request: BatchRequest, known: Map<string, JournalLine>, journal: Journal) {
    this.request = request;
    this.known = known;
    this.committer = new Committer(
      request.workshop,
      request.out,
      journal,
      known,
      ({ record, result }) => request.onRecord({ record, result: result.type }),
      (error) => this.end(error),
    );
    this.stopSignal = AbortSignal.any([request.stop.signal, this.giveUp.signal]);
  }

  async run(): Promise<BatchRun> {
    try {
      await this.goThroughSource();
    } catch (error) {
      this.end(error);
    }
    // Whatever ended it: what is at work is waited for, and all of it recorded. The last may take long, the others need not wait for them.
    await this.recordWaiting();
    await Promise.all(this.atWork);
    await this.recordWaiting();
    if (this.trouble !== undefined) throw this.trouble.error;
    return {
      made: this.counts.made - this.committer.leftAlone,
      kept: this.counts.kept,
      failed: this.failed,
      isWhole: this.isWhole,
      sourceRecords: this.isWhole ? { count: this.ids.length, sha256: sha256(this.ids.join("")) } : undefined,
      stopped: this.stopped,
      entries: this.entries.map((entry) => ({ ...entry, line: this.known.get(entry.id) })),
    };
  }

  private async goThroughSource(): Promise<void> {
    const { selection, executor } = this.request;
    for await (const record of this.records()) {
      this.ids.push(`${record.id}\n`);
      if (!isInShard(record, selection.shard)) continue;
      const { number, name, id, at } = record;
      this.entries.push({ number, name, id, at });
      // What is left of the source is listed, though nothing is made of it any more.
      if (!isAsked(record, selection, this.known) || !(await this.isWithinLimit())) continue;
      if (this.isStopping) {
        this.isCutShort = true;
        continue;
      }
      const work = this.make(record).finally(() => this.atWork.delete(work));
      this.atWork.add(work);
      // One more than can be made at once, so that nobody waits for the next.
      while (this.atWork.size > executor.width) await Promise.race(this.atWork);
    }
  }

  private async recordWaiting(): Promise<void> {
    try {
      await this.committer.flush();
    } catch (error) {
      this.end(error);
    }
  }

  /** Ends the run: no more records are begun, and nobody is waited for who may be silent for hours. The first trouble is told. */
  private end(error: unknown): void {
    if (this.trouble !== undefined) return;
    this.trouble = { error };
    this.giveUp.abort();
    this.request.source.letGo?.();
  }

  /** The records of the source, to its end, or until the run stops while more have to be waited for: who writes lines may be silent for hours. */
  private async *records(): AsyncGenerator<SourceRecord> {
    try {
      yield* this.request.source.records;
    } catch (error) {
      if (!isAbort(error, this.stopSignal)) throw error;
      this.isWhole = false;
    }
  }

  /** Whether one more may be made: waits for those at work, as far as it depends on whether they count. So it is the same records however many are made at once. */
  private async isWithinLimit(): Promise<boolean> {
    const { limit } = this.request.selection;
    if (limit === undefined) return true;
    while (this.spent < limit && this.spent + this.atWork.size >= limit) await Promise.race(this.atWork);
    return this.spent < limit;
  }

  /** Whether no more records are begun. */
  private get isStopping(): boolean {
    const { maximumFailures, signal } = this.request.stop;
    const isTooMany = maximumFailures !== undefined && this.failed > maximumFailures;
    return signal.aborted || this.trouble !== undefined || isTooMany;
  }

  private get stopped(): BatchRun["stopped"] {
    if (this.request.stop.signal.aborted) return "interrupted";
    return this.isCutShort ? "failures" : undefined;
  }

  private get failed(): number {
    return this.counts.failed + this.committer.leftAlone;
  }

  private async make(record: SourceRecord): Promise<void> {
    try {
      const line = this.known.get(record.id);
      const task = taskOf(this.request.out, record, this.known);
      const result = await this.resultOf(task);
      if (result === undefined) return;
      if (!isAsBefore(result, line)) this.spent += 1;
      this.counts[result.type] += 1;
      await this.committer.add({ record, result });
    } catch (error) {
      this.end(error);
    }
  }

  /** Nothing where it was given up. Errors of the disk end the run, and whatever keeps all records from being made; where whoever made it broke down, that is a finding about the record. */
  private async resultOf(task: RecordTask): Promise<RecordResult | undefined> {
    const { executor, workshop } = this.request;
    try {
      return await executor.run(task, this.stopSignal);
    } catch (error) {
      if (error instanceof RunEndError) throw error.reason;
      if (isDiskTrouble(error)) throw error;
      const findings = [failureFinding(task.record.at, error)];
      return listFailed(workshop, task, {
        type: "failed",
        read: undefined,
        findings,
        isChangedByHand: false,
      });
    }
  }
}
