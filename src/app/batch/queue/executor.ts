import { setMaxListeners } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { MANIFEST } from "../../packet/packet-file.js";
import { sha256 } from "../../sha256.js";
import type { Executor } from "../executor.js";
import type { RecordResult } from "../make-record.js";
import { moveFolder, removeFolder } from "../patient-disk.js";
import type { RecordTask } from "../prepare-record.js";
import { givenInput } from "../read-record.js";
import type { Workshop } from "../workshop.js";
import { closeQueue, type TicketQueue } from "./connect.js";
import { addTicket } from "./add-ticket.js";
import {
  doneFolder,
  dropResult,
  isFolderOf,
  putTask,
  readResult,
  type Answer,
  type QueuedTask,
  type Ticket,
} from "./ticket.js";
import { isUpToDate, otherFiles } from "./up-to-date.js";
import { workerFailure } from "./worker-error.js";
import { isNoSuchFile } from "../../error-code.js";

/** Records that are waited for at once. */
const WIDTH = 16;

/** Milliseconds between two looks at a record. */
const INTERVAL = 200;

/** Times that a record is made again because its files changed meanwhile. */
const CHANGED_AT_MOST = 3;

/** What tasks of a batch have in common, and where it is made. */
export interface QueuedBatch extends Pick<QueuedTask, "from"> {
  /** From the root, as in what was submitted: then the tasks are the same. */
  readonly out: string;
  readonly workshop: Workshop;
}

/**
 * Lets the workers of a queue make records, and fetches what they made. A record that was submitted before is not put into the queue again; one whose files
 * are gone, because a collection was cut off after it had fetched them, is made again, and so is one whose filing or attachments changed since.
 */
export function queueExecutor(queue: TicketQueue, { out, from, workshop }: QueuedBatch): Executor {
  const { settings, hash: making } = workshop;
  return {
    width: WIDTH,
    async run(task, signal) {
      // What cannot be read here either is told as it is, and not as something that workers lack.
      await givenInput(workshop.world, task.record);
      const ticket = await putTask(out, { from, settings, making, task });
      let changed = 0;
      while (!signal.aborted) {
        const answer = await unlessStopped(signal, asked(queue, ticket, signal));
        if (answer === undefined) continue;
        const result = await takenFrom(answer, ticket, task, workshop);
        // What is left in the queue is only looked at once more: its files are here.
        await unlessStopped(signal, queue.remove(ticket.id));
        if (result === "out of date") changed += 1;
        else if (result !== undefined) return result;
        if (changed === CHANGED_AT_MOST) throw otherFiles();
      }
      return undefined;
    },
    close: async () => closeQueue(queue),
  };
}

/** What a promise gives; nothing once it is asked to stop. Then nobody hears any more what becomes of the promise, such as one that waits for a server that is gone. */
async function unlessStopped<Value>(
  signal: AbortSignal,
  promise: Promise<Value>,
): Promise<Value | undefined> {
  // As many listen as there are records waited for, which Node would take for a leak.
  setMaxListeners(0, signal);
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    void promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Puts a ticket into the queue and waits for the answer; nothing where it is gone from the queue, or it is asked to stop. */
async function asked(queue: TicketQueue, ticket: Ticket, signal: AbortSignal): Promise<Answer | undefined> {
  await addTicket(queue, ticket);
  return answered(queue, ticket, signal);
}

/** What became of the record, with its files moved; nothing where they are gone or not those of this ticket. */
async function takenFrom(
  { folder }: Answer,
  ticket: Ticket,
  task: RecordTask,
  workshop: Workshop,
): Promise<RecordResult | "out of date" | undefined> {
  if (!isFolderOf(ticket, folder)) return undefined;
  const result = await readResult(ticket, folder);
  const isCurrent = result === undefined || (await isUpToDate(workshop, task, result));
  const isThere =
    isCurrent &&
    result !== undefined &&
    (result.type === "kept" || (await moved(ticket, folder, task.aside, result)));
  await dropResult(ticket, folder);
  if (!isCurrent) return "out of date";
  return isThere ? result : undefined;
}

/** Moves a worker's files; `false` where they are gone, or are not those that its result speaks of. */
async function moved(
  ticket: Ticket,
  folder: string,
  aside: string,
  result: Exclude<RecordResult, { readonly type: "kept" }>,
): Promise<boolean> {
  const made = doneFolder(ticket, folder);
  try {
    if (result.type === "made" && sha256(await readFile(join(made, MANIFEST))) !== result.manifest)
      return false;
    await removeFolder(aside);
    await moveFolder(made, aside);
    return true;
  } catch (error) {
    if (isNoSuchFile(error)) return false;
    throw error;
  }
}

async function answered(
  queue: TicketQueue,
  { id }: Ticket,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  while (!signal.aborted) {
    const state = await queue.getJobState(id);
    if (state === "completed" || state === "failed") {
      // What was read before it ended would lack the answer.
      const job = await queue.getJob(id);
      if (state === "completed") return job?.returnvalue;
      await queue.remove(id);
      throw workerFailure(job?.failedReason ?? "");
    }
    // Somebody emptied the queue.
    if (state === "unknown") return undefined;
    await pause(INTERVAL);
  }
  return undefined;
}
