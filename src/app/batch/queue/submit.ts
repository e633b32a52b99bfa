import { resolve } from "node:path";
import { readJournal } from "../journal/journal.js";
import { inLockedFolder } from "../lock.js";
import { isAsked, isInShard, type Selection } from "../selection.js";
import type { RecordSource } from "../source/record.js";
import { isPlannedAsBefore } from "../as-before.js";
import type { JournalLine } from "../journal/line.js";
import { prepareRecord, type RecordTask } from "../prepare-record.js";
import { taskOf } from "../task.js";
import type { Workshop } from "../workshop.js";
import { addTicket } from "./add-ticket.js";
import type { TicketQueue } from "./connect.js";
import { keepSubmitted } from "./submitted.js";
import { putTask } from "./ticket.js";

export interface SubmitRequest {
  readonly workshop: Workshop;
  readonly queue: TicketQueue;
  /** As it was named. */
  readonly sourceName: string;
  readonly source: RecordSource;
  readonly out: string;
  readonly selection: Selection;
}

/**
 * Puts every record of a source into a queue, for workers to make. The answers stay on the disk, in the folder of the batch; in the queue there are paths
 * and hashes. Submitting again adds only what is not there.
 *
 * @returns how many records are in the queue.
 * @throws OutputFileError when the folder cannot be written or a run is at work in it.
 */
export async function submitBatch(request: SubmitRequest): Promise<number> {
  return inLockedFolder(request.workshop.world, request.out, async () => submitAll(request));
}

async function submitAll({
  workshop,
  queue,
  sourceName,
  source,
  out,
  selection,
}: SubmitRequest): Promise<number> {
  const { settings, hash: making } = workshop;
  const from = resolve(".");
  await keepSubmitted(out, { source: sourceName, from, settings, selection });
  const journal = await readJournal(out);
  // Paths of a task are from the root: a worker has another working folder.
  const root = resolve(out);
  let submitted = 0;
  for await (const record of source.records) {
    if (submitted === selection.limit) break;
    if (!isInShard(record, selection.shard) || !isAsked(record, selection, journal)) continue;
    const task = taskOf(root, record, journal);
    if (selection.limit !== undefined && (await isDone(workshop, task, journal.get(record.id)))) continue;
    await addTicket(queue, await putTask(out, { from, settings, making, task }));
    submitted += 1;
  }
  return submitted;
}

/** Whether the limit does not count a record. One that no run came to is not read here: that is for the workers. */
async function isDone(workshop: Workshop, task: RecordTask, line: JournalLine | undefined): Promise<boolean> {
  if (line === undefined) return false;
  return isPlannedAsBefore(workshop, task, await prepareRecord(workshop, task), line);
}
