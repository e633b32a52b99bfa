import { changedByHand, failureFinding } from "./finding.js";
import type { Journal } from "./journal/journal.js";
import { lastPacket, type JournalLine } from "./journal/line.js";
import { failedResult, listFailed, type RecordResult } from "./make-record.js";
import { asideOf, packetFolder, putInPlace, removeLists, type Obstacle } from "./out-folder.js";
import { isHeld } from "./patient-disk.js";
import type { FailedRecord } from "./prepare-record.js";
import { folderName } from "./source/identity.js";
import type { SourceRecord } from "./source/record.js";
import type { Workshop } from "./workshop.js";

/** A record and what became of it. */
export interface Recorded {
  readonly record: SourceRecord;
  readonly result: RecordResult;
}

/** Most records that are recorded together: one write to the disk for all of them, and no more to be made again after a power cut. */
const TOGETHER = 8;

/** Milliseconds after which what is waiting is recorded, however few there are: the next record may take long, or not come for hours. */
const LONGEST_WAIT = 2_000;

/** Records what was made, several at a time, and moves it to its place after that: what stands in the folder of packets is recorded. */
export class Committer {
  private readonly workshop: Workshop;
  private readonly out: string;
  private readonly journal: Journal;
  private readonly known: Map<string, JournalLine>;
  private readonly onRecorded: (recorded: Recorded) => void;
  private readonly onTrouble: (error: unknown) => void;
  private waiting: Recorded[] = [];
  private timer: NodeJS.Timeout | undefined;
  private left = 0;
  private last: Promise<void> = Promise.resolve();

  /**
   * @param known kept up to date with what is recorded.
   * @param onTrouble told of what recording throws before anything else is recorded, since nobody waits for what is recorded after a time.
   */
  constructor(
    workshop: Workshop,
    out: string,
    journal: Journal,
    known: Map<string, JournalLine>,
    onRecorded: (recorded: Recorded) => void,
    onTrouble: (error: unknown) => void,
  ) {
    this.workshop = workshop;
    this.out = out;
    this.journal = journal;
    this.known = known;
    this.onRecorded = onRecorded;
    this.onTrouble = onTrouble;
  }

  /** Records that were made and yet failed, because somebody changed the packet that stood, or it cannot be moved. */
  get leftAlone(): number {
    return this.left;
  }

  /** Takes what became of a record; waits where that makes it time to record. */
  async add(recorded: Recorded): Promise<void> {
    // Of a packet that is kept nothing has to be recorded, unless a failure was since.
    if (recorded.result.type === "kept" && this.known.get(recorded.record.id)?.type !== "failed") {
      this.onRecorded(recorded);
      return;
    }
    this.waiting.push(recorded);
    if (this.waiting.length >= TOGETHER) await this.flush();
    else this.timer ??= this.startTimer();
  }

  private startTimer(): NodeJS.Timeout {
    const timer = setTimeout(() => {
      // Told by `onTrouble`.
      this.flush().catch(() => undefined);
    }, LONGEST_WAIT);
    // It keeps no process from ending: a run records at its end what waits.
    return timer.unref();
  }

  /** Records all that is waiting; one after the other where it is called several times. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batch = this.waiting;
    this.waiting = [];
    const done = this.last.then(() => this.commit(batch));
    this.last = done.catch(this.onTrouble);
    await done;
  }

  private async commit(batch: readonly Recorded[]): Promise<void> {
    if (batch.length === 0) return;
    const all = batch.map((recorded) => {
      const previous = this.known.get(recorded.record.id);
      return { recorded, previous, line: lineOf(recorded, previous) };
    });
    await this.journal.append(all.flatMap(({ line }) => line ?? []));
    for (const { recorded, previous, line } of all) {
      if (line !== undefined) this.known.set(line.id, line);
      this.onRecorded(await this.moved(recorded, line, previous));
    }
  }

  private async moved(
    recorded: Recorded,
    line: JournalLine | undefined,
    previous: JournalLine | undefined,
  ): Promise<Recorded> {
    if (line === undefined) return recorded;
    if (recorded.result.type === "kept") {
      await removeLists(this.out, line, previous);
      return recorded;
    }
    const { world, settings } = this.workshop;
    const obstacle = await putInPlace(world, this.out, line, previous, settings.force);
    // A list that cannot be moved stays aside until the next run begins: the record failed in any case.
    if (obstacle === undefined || line.type === "failed") return recorded;
    return this.leave(recorded.record, line, previous, obstacle);
  }

  /** Records that a packet was changed while the one that would take its place was made, or that it cannot be moved. */
  private async leave(
    record: SourceRecord,
    made: JournalLine,
    previous: JournalLine | undefined,
    obstacle: Obstacle,
  ): Promise<Recorded> {
    const { workshop, out, journal, known } = this;
    this.left += 1;
    const { result, isWritten } = await this.listed(record, {
      type: "failed",
      read: undefined,
      findings: [
        obstacle.type === "changed"
          ? changedByHand(record.at, packetFolder(out, made.folder), obstacle.paths)
          : failureFinding(record.at, obstacle.error),
      ],
      isChangedByHand: obstacle.type === "changed",
    });
    const recorded = { record, result };
    const line = lineOf(recorded, previous);
    if (line === undefined) return recorded;
    await journal.append([line]);
    known.set(line.id, line);
    if (isWritten) await putInPlace(workshop.world, out, line, previous, false);
    return recorded;
  }

  /** Writes the list of a record in place of its packet. Where that is held too, the record has none: it is made again in the next run. */
  private async listed(
    record: SourceRecord,
    failed: FailedRecord,
  ): Promise<{ readonly result: RecordResult; readonly isWritten: boolean }> {
    try {
      const aside = asideOf(this.out, record.id);
      return { result: await listFailed(this.workshop, { record, aside }, failed), isWritten: true };
    } catch (error) {
      if (!isHeld(error)) throw error;
      return { result: failedResult(this.workshop, record, failed).result, isWritten: false };
    }
  }
}

function lineOf({ record, result }: Recorded, previous: JournalLine | undefined): JournalLine | undefined {
  const { id, name } = record;
  const folder = folderName(name, id);
  switch (result.type) {
    case "kept":
      return lastPacket(previous);
    case "made": {
      const { key, attachments, manifest, tally, traits } = result;
      return { type: "done", id, folder, key, attachments, manifest, tally, traits };
    }
    case "failed": {
      const { by, tally, traits, isPassing, list } = result;
      const earlier = lastPacket(previous);
      return {
        type: "failed",
        id,
        folder,
        tally,
        ...(traits === undefined ? {} : { traits }),
        ...(by === undefined ? {} : { key: by.key }),
        list,
        ...(isPassing ? { isPassing } : {}),
        ...(earlier === undefined ? {} : { earlier }),
      };
    }
  }
}
