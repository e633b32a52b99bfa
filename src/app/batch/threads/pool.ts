import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Piscina } from "piscina";
import { packagePath } from "../../../foundation/package-root.js";
import type { Executor } from "../executor.js";
import { TimeLimitError } from "../executor-error.js";
import type { RecordResult } from "../make-record.js";
import type { RecordTask } from "../prepare-record.js";
import type { Workshop } from "../workshop.js";
import type { ThreadData, ThreadReply } from "./messages.js";
import { Places } from "./places.js";
import { resultIn, threadsGone } from "./reply.js";

/** Records after which a thread is replaced by a new one: whatever a library keeps goes with it. The start of one costs about as much as a packet. */
const RECORDS_A_THREAD = 250;

/**
 * The longest a record may take, in milliseconds. A packet takes seconds; one whose papers are all set by LibreOffice, in three editions, on a slow machine some ten
 * minutes. What takes longer does not end at all: a PDF in a circle, a template that calls itself, a file on a disk that no longer answers.
 */
const TIME_LIMIT = 30 * 60_000;

/** Milliseconds that are waited for a thread that was told to end. One that waits for a disk that does not answer cannot be ended. */
const FAREWELL = 5_000;

/** How threads are made. */
export interface PoolOptions {
  readonly workshop: Pick<Workshop, "parts" | "settings" | "world">;
  readonly environment: ThreadData["environment"];
  /** The working folder from which paths are taken; that of the process unless given. */
  readonly from?: string;
  /** How many threads. */
  readonly width: number;
  readonly recordsAThread?: number;
  /** The longest a record may take, in milliseconds. */
  readonly timeLimit?: number;
  /** The compiled module whose `makeInThread` makes a record. */
  readonly filename?: string;
}

/** Threads of one age. */
interface Generation {
  readonly pool: Piscina<RecordTask | undefined, ThreadReply>;
  /** Settles when a first thread works; rejects when none can be begun. */
  readonly ready: Promise<unknown>;
  /** Rejects when no thread is left and none can be begun: who waits for one would wait for ever. */
  readonly broken: Promise<never>;
  begun: number;
  readonly atWork: Set<Promise<ThreadReply>>;
  /** Settles when its threads are gone; asked for once it gets no more records. */
  gone?: Promise<void>;
}

/**
 * Makes records in threads, which are replaced after a number of them. New ones begin when the old ones are gone: what the system lends to
 * threads that live at the same time it does not get back, and each time both were alive a batch kept some 150 MB more.
 */
export function threadPool({
  workshop: {
    world: { fontFolders, configFolder },
    settings,
    parts,
  },
  environment,
  from,
  width,
  recordsAThread = RECORDS_A_THREAD,
  timeLimit = TIME_LIMIT,
  // Compiled, also where this file runs as it was written: threads do not compile.
  filename = packagePath("dist/src/app/batch/threads/worker.js"),
}: PoolOptions): Executor {
  const start = (): Generation => {
    const pool = new Piscina<RecordTask | undefined, ThreadReply>({
      filename,
      name: "makeInThread",
      minThreads: 1,
      maxThreads: width,
      idleTimeout: Number.POSITIVE_INFINITY,
      recordTiming: false,
      // That of the process is no plain object.
      workerData: {
        settings,
        environment: { ...environment },
        parts,
        ...(from === undefined ? {} : { from }),
        fontFolders,
        configFolder,
      } satisfies ThreadData,
    });
    const broken = noThreadLeft(pool);
    const ready = pool.run(undefined, { name: "ready" }).catch((error: unknown) => {
      throw threadsGone(error);
    });
    // Nobody may be waiting just then.
    broken.catch(() => undefined);
    ready.catch(() => undefined);
    return { pool, ready, broken, begun: 0, atWork: new Set() };
  };
  const places = new Places(width);
  let current: Generation | undefined;
  const made = async (generation: Generation, task: RecordTask): Promise<RecordResult> => {
    const reply = replyTo(generation, task, places, timeLimit);
    generation.atWork.add(reply);
    try {
      return resultIn(await reply);
    } finally {
      generation.atWork.delete(reply);
    }
  };
  return {
    width,
    async run(task) {
      for (;;) {
        const generation = (current ??= start());
        if (generation.begun < width * recordsAThread) {
          // Nothing may come between this and the work: who sees that there is no more room waits for what is at work, and no longer.
          generation.begun += 1;
          return made(generation, task);
        }
        await gone(generation);
        if (current === generation) current = undefined;
      }
    },
    async close() {
      if (current !== undefined) await gone(current);
    },
  };
}

/** What a thread answers. The time of a record counts from when a thread has it. */
async function replyTo(
  { pool, ready, broken }: Generation,
  task: RecordTask,
  places: Places,
  timeLimit: number,
): Promise<ThreadReply> {
  await ready;
  await places.take();
  const limit = new AbortController();
  let ended: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    ended = endThread(pool, limit);
  }, timeLimit);
  try {
    return await Promise.race([broken, pool.run(task, { signal: limit.signal })]);
  } catch (error) {
    if (ended === undefined) throw error;
    // What it was still writing must not get into the list of findings.
    await ended;
    throw new TimeLimitError(timeLimit);
  } finally {
    clearTimeout(timer);
    places.give();
  }
}

/** Ends the thread that has a record. Others take its place. */
async function endThread(pool: Piscina, limit: AbortController): Promise<unknown> {
  const before = pool.threads;
  limit.abort();
  const left = new Set(pool.threads);
  const ends = before.filter((thread) => !left.has(thread)).map(async (thread) => once(thread, "exit"));
  return Promise.race([Promise.allSettled(ends), pause(FAREWELL, undefined, { ref: false })]);
}

/** Listens for threads that end without a record, which would else end the process; rejects where no other is left. */
async function noThreadLeft(pool: Piscina): Promise<never> {
  return new Promise<never>((_resolve, reject) => {
    pool.on("error", (error: unknown) => {
      if (pool.threads.length === 0) reject(threadsGone(error));
    });
  });
}

/** Lets threads finish and go. */
async function gone(generation: Generation): Promise<void> {
  generation.gone ??= Promise.allSettled(generation.atWork).then(async () => generation.pool.destroy());
  await generation.gone;
}
