import { resolve } from "node:path";
import { UserError } from "../../../foundation/errors.js";
import { readJournal } from "../journal/journal.js";
import { inLockedFolder } from "../lock.js";
import { isAsked, isInShard, type Selection } from "../selection.js";
import type { RecordSource } from "../source/record.js";
import { isPlannedAsBefore } from "../as-before.js";
import type { JournalLine } from "../journal/line.js";
import type { RecordResult } from "../make-record.js";
import { prepareRecord, type RecordTask } from "../prepare-record.js";
import { taskOf } from "../task.js";
import type { Workshop } from "../workshop.js";
import { addTicket } from "./add-ticket.js";
import type { TicketQueue } from "./connect.js";
import { keepSubmitted } from "./submitted.js";
import { dropResult, isFolderOf, putTask, readResult, type Ticket } from "./ticket.js";
import { isUpToDate } from "./up-to-date.js";

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
    const ticket = await putTask(out, { from, settings, making, task });
    await dropOutOfDate({ workshop, queue }, task, ticket);
    await addTicket(queue, ticket);
    submitted += 1;
  }
  return submitted;
}

/** Takes out of the queue what was made of a record and is out of date, so that workers make it again at once and not only when it is fetched. */
async function dropOutOfDate(
  { workshop, queue }: Pick<SubmitRequest, "queue" | "workshop">,
  task: RecordTask,
  ticket: Ticket,
): Promise<void> {
  const job = await queue.getJob(ticket.id);
  if (job === undefined || !(await job.isCompleted())) return;
  const { folder } = job.returnvalue;
  if (isFolderOf(ticket, folder)) {
    const result = await readResult(ticket, folder);
    if (result !== undefined && (await isWorthFetching(workshop, task, result))) return;
    await dropResult(ticket, folder);
  }
  await queue.remove(ticket.id);
}

/** Not where files changed since, or cannot be read now, nor where it failed for something that says nothing about the record. */
async function isWorthFetching(workshop: Workshop, task: RecordTask, result: RecordResult): Promise<boolean> {
  if (result.type === "failed" && result.isPassing) return false;
  try {
    return await isUpToDate(workshop, task, result);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** Whether the limit does not count a record. One that no run came to is not read here: that is for the workers. */
async function isDone(workshop: Workshop, task: RecordTask, line: JournalLine | undefined): Promise<boolean> {
  if (line === undefined) return false;
  return isPlannedAsBefore(workshop, task, await prepareRecord(workshop, task), line);
}
