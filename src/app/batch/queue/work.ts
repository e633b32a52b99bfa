import type { BatchSettings } from "../settings.js";
import { isDiskTrouble } from "../disk-trouble.js";
import { makeRecord } from "../make-record.js";
import { openWorkshop, type Workshop } from "../workshop.js";
import type { World } from "../../world.js";
import { worldAt } from "../../world-at.js";
import { openWorker, type QueueAddress } from "./connect.js";
import {
  doneFolder,
  isTicket,
  putResult,
  readTask,
  type Answer,
  type QueuedTask,
  type Ticket,
} from "./ticket.js";
import { isWithinReach } from "./within-reach.js";
import { workerError, type ReturnReason } from "./worker-error.js";

/** How a worker works. */
export interface WorkRequest {
  readonly world: World;
  readonly queue: QueueAddress;
  /** Seconds without a sign of life after which another worker takes over what this one had begun. */
  readonly patience: number;
  /** Ends the worker when it is done with the record at work. */
  readonly signal: AbortSignal;
  /** Told when the server has answered. */
  readonly onReady: () => void;
  /** Told after every record; names are confidential, so it is told none. */
  readonly onTicket: (ticket: Pick<Ticket, "id">, became: Answer["type"] | ReturnReason | "error") => void;
}

/** Times that a record is begun again after its worker was lost. */
const LOST_AT_MOST = 5;

/** Times that a record is offered to workers that lack something for it, before it is said that none has it. */
const OFFERED_AT_MOST = 20;

/**
 * Takes records from a queue and makes them, one at a time, until it is told to stop. Several of them, on one machine or many, share the work.
 *
 * @throws as `openQueue` does.
 */
export async function work({
  world,
  queue,
  patience,
  signal,
  onReady,
  onTicket,
}: WorkRequest): Promise<void> {
  const workshops = new Workshops(world);
  const worker = await openWorker(
    queue,
    async (job) => {
      try {
        const answer = await answerTo(job.data, job.attemptsStarted, workshops);
        onTicket(job.data, typeof answer === "string" ? answer : answer.type);
        return typeof answer === "string" ? undefined : answer;
      } catch (error) {
        onTicket(job.data, "error");
        throw error;
      }
    },
    {
      lockDuration: patience * 1000,
      stalledInterval: patience * 500,
      maxStalledCount: LOST_AT_MOST,
    },
  );
  onReady();
  const ended = worker.run();
  if (!signal.aborted) {
    await new Promise<void>((resolve) => {
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }
  await worker.close();
  await ended;
}

/**
 * Makes what a ticket asks for; where this worker lacks something that another may have, says what, so that it goes back: one machine that does not see the shared
 * folders, or has other fonts, must not fail the records of all. Errors are a word, because the queue keeps them:
 * messages of systems name paths, and paths name companies.
 */
async function answerTo(
  ticket: Ticket,
  attempt: number,
  workshops: Workshops,
): Promise<Answer | ReturnReason> {
  if (!isTicket(ticket)) throw workerError("task-gone");
  const returned = (reason: ReturnReason): ReturnReason => {
    if (attempt < OFFERED_AT_MOST) return reason;
    throw workerError(reason);
  };
  const queued = await readTask(ticket);
  if (queued === undefined) return returned("task-gone");
  const workshop = await workshops.of(queued);
  if (workshop === undefined) return returned("not-opened");
  if (workshop.hash !== queued.making) return returned("other-making");
  if (!(await isWithinReach(workshop.world, queued.task.record))) return returned("source-unread");
  // Two workers may be at one ticket, when one was taken for lost: each has a folder of its own.
  const folder = `${ticket.id}-${attempt}-${workshop.world.self.process}`;
  try {
    const result = await makeRecord(workshop, { ...queued.task, aside: doneFolder(ticket, folder) });
    await putResult(ticket, folder, result);
    return { type: result.type, folder };
  } catch (error) {
    throw isDiskTrouble(error) ? workerError(`disk-${error.code}`) : workerError("broke-down");
  }
}

/** Workshops that are kept: fonts and templates are read once for a batch, and few batches are at work at once. */
const KEPT = 2;

/** Workshops of the batches this worker takes part in. */
class Workshops {
  private readonly world: World;
  private readonly opened = new Map<string, Workshop>();

  constructor(world: World) {
    this.world = world;
  }

  /** What a task is made with; `undefined` where it cannot be opened, and another of its kind where something was changed meanwhile. */
  async of({ settings, from, making }: QueuedTask): Promise<Workshop | undefined> {
    const key = JSON.stringify([from, settings, making]);
    const known = this.opened.get(key);
    if (known !== undefined) return known;
    const opened = await this.open(settings, from);
    // What does not fit is read again for the next task: somebody may have mended it.
    if (opened?.hash !== making) return opened;
    this.opened.set(key, opened);
    const [oldest] = this.opened.keys();
    if (this.opened.size > KEPT && oldest !== undefined) this.opened.delete(oldest);
    return opened;
  }

  private async open(settings: BatchSettings, from: string): Promise<Workshop | undefined> {
    try {
      return (await openWorkshop(worldAt(this.world, from), settings)).value;
    } catch {
      return undefined;
    }
  }
}
