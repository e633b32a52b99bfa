import type { BatchSettings } from "../settings.js";
import { isDiskTrouble } from "../disk-trouble.js";
import type { Executor } from "../executor.js";
import { RunEndError, TimeLimitError } from "../executor-error.js";
import { threadPool, type PoolOptions } from "../threads/pool.js";
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
import { isReturned, workerError, type Reason, type ReturnReason } from "./worker-error.js";
import { InputFileError, MachineError } from "../../../foundation/errors.js";

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
  readonly threads: ThreadsOfWorker;
}

/** The thread in which a worker makes records: what takes a minute there keeps nobody waiting for a sign of life, and one that does not end is ended. */
export type ThreadsOfWorker = Pick<PoolOptions, "environment" | "timeLimit" | "filename">;

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
  threads,
}: WorkRequest): Promise<void> {
  const workshops = new Workshops(world, threads);
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
  await workshops.close();
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
  const found = await workshops.of(queued);
  if (typeof found === "string") return returned(found);
  const { workshop, executor } = found;
  if (!(await isWithinReach(workshop.world, queued.task.record))) return returned("source-unread");
  // Two workers may be at one ticket, when one was taken for lost: each has a folder of its own.
  const folder = `${ticket.id}-${attempt}-${workshop.world.self.process}`;
  try {
    // Nobody asks a worker to stop in the middle.
    const { signal } = new AbortController();
    const result = await executor.run({ ...queued.task, aside: doneFolder(ticket, folder) }, signal);
    if (result === undefined) throw workerError("broke-down");
    await putResult(ticket, folder, result);
    return { type: result.type, folder };
  } catch (error) {
    const reason = reasonOf(error);
    if (!isReturned(reason)) throw workerError(reason);
    // A thread reads pack, fonts and calendars for itself: the next record asks anew what they are.
    await workshops.forget(queued);
    return returned(reason);
  }
}

function reasonOf(error: unknown): Reason {
  if (error instanceof TimeLimitError) return "time-limit";
  if (error instanceof RunEndError) {
    return error.reason instanceof InputFileError ? "other-making" : "no-thread";
  }
  // Pack, fonts or calendars could not be read in the thread.
  if (error instanceof MachineError) return "not-opened";
  return isDiskTrouble(error) ? `disk-${error.code}` : "broke-down";
}

/** Workshops that are kept: fonts and templates are read once for a batch, and few batches are at work at once. */
const KEPT = 2;

/** What a batch is made with here, and who makes its records. */
interface Opened {
  readonly workshop: Workshop;
  readonly executor: Executor;
}

/** Workshops of the batches this worker takes part in. */
class Workshops {
  private readonly world: World;
  private readonly threads: ThreadsOfWorker;
  private readonly opened = new Map<string, Opened>();

  constructor(world: World, threads: ThreadsOfWorker) {
    this.world = world;
    this.threads = threads;
  }

  /** What a task is made with, or why it cannot be made here. */
  async of(task: QueuedTask): Promise<Opened | "not-opened" | "other-making"> {
    const { settings, from, making } = task;
    const key = keyOf(task);
    const known = this.opened.get(key);
    if (known !== undefined) return known;
    // What does not fit is read again for the next task: somebody may have mended it.
    const workshop = await this.open(settings, from);
    if (workshop === undefined) return "not-opened";
    if (workshop.hash !== making) return "other-making";
    const executor = threadPool({ ...this.threads, workshop, from, width: 1 });
    const found = { workshop, executor };
    this.opened.set(key, found);
    const [oldest] = this.opened.keys();
    if (this.opened.size > KEPT && oldest !== undefined) await this.drop(oldest);
    return found;
  }

  /** Lets what a task is made with be read anew. */
  async forget(task: QueuedTask): Promise<void> {
    await this.drop(keyOf(task));
  }

  async close(): Promise<void> {
    await Promise.all(Array.from(this.opened.keys(), async (key) => this.drop(key)));
  }

  private async drop(key: string): Promise<void> {
    const dropped = this.opened.get(key);
    this.opened.delete(key);
    await dropped?.executor.close();
  }

  private async open(settings: BatchSettings, from: string): Promise<Workshop | undefined> {
    try {
      return (await openWorkshop(worldAt(this.world, from), settings)).value;
    } catch {
      return undefined;
    }
  }
}

function keyOf({ settings, from, making }: QueuedTask): string {
  return JSON.stringify([from, settings, making]);
}
