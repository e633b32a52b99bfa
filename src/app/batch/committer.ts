import type { World } from "../world.js";
import type { Journal } from "./journal/journal.js";
import type { JournalLine } from "./journal/line.js";
import type { RecordResult } from "./make-record.js";
import { putInPlace } from "./out-folder.js";
import { folderName } from "./source/identity.js";
import type { SourceRecord } from "./source/record.js";

/** A record and what became of it. */
export interface Recorded {
  readonly record: SourceRecord;
  readonly result: RecordResult;
}

/** Most records that are recorded together: one write to the disk for all of them, and no more to be made again after a power cut. */
const TOGETHER = 8;

/** Milliseconds after which what is waiting is recorded with the next record, however few there are. */
const LONGEST_WAIT = 2_000;

/** Records what was made, several at a time, and moves it to its place after that: what stands in the folder of packets is recorded. */
export class Committer {
  private readonly world: World;
  private readonly out: string;
  private readonly journal: Journal;
  private readonly known: Map<string, JournalLine>;
  private readonly onRecorded: (recorded: Recorded) => void;
  private waiting: Recorded[] = [];
  private waitingSince = 0;
  private last: Promise<void> = Promise.resolve();

  /** @param known kept up to date with what is recorded. */
  constructor(
    world: World,
    out: string,
    journal: Journal,
    known: Map<string, JournalLine>,
    onRecorded: (recorded: Recorded) => void,
  ) {
    this.world = world;
    this.out = out;
    this.journal = journal;
    this.known = known;
    this.onRecorded = onRecorded;
  }

  /** Takes what became of a record; waits where that makes it time to record. */
  async add(recorded: Recorded): Promise<void> {
    if (recorded.result.type === "kept") {
      this.onRecorded(recorded);
      return;
    }
    const now = performance.now();
    if (this.waiting.length === 0) this.waitingSince = now;
    this.waiting.push(recorded);
    const isTime = now - this.waitingSince >= LONGEST_WAIT;
    if (isTime || this.waiting.length >= TOGETHER) await this.flush();
  }

  /** Records all that is waiting; one after the other where it is called several times. */
  async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    const done = this.last.then(() => this.commit(batch));
    this.last = done.catch(() => undefined);
    await done;
  }

  private async commit(batch: readonly Recorded[]): Promise<void> {
    if (batch.length === 0) return;
    const lines = batch.flatMap((recorded) => lineOf(recorded) ?? []);
    await this.journal.append(lines);
    for (const [index, line] of lines.entries()) {
      const previous = this.known.get(line.id);
      this.known.set(line.id, line);
      await putInPlace(this.world, this.out, line, previous);
      const recorded = batch[index];
      if (recorded !== undefined) this.onRecorded(recorded);
    }
  }
}

function lineOf({ record, result }: Recorded): JournalLine | undefined {
  const { id, name } = record;
  const folder = folderName(name, id);
  switch (result.type) {
    case "kept":
      return undefined;
    case "made": {
      const { key, attachments, manifest, tally } = result;
      return { type: "done", id, folder, key, attachments, manifest, tally };
    }
    case "failed": {
      const { key, tally } = result;
      return { type: "failed", id, folder, tally, ...(key === undefined ? {} : { key }) };
    }
  }
}
