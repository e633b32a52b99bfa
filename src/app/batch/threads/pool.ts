import { Piscina } from "piscina";
import { packagePath } from "../../../foundation/package-root.js";
import type { Executor } from "../executor.js";
import type { RecordResult } from "../make-record.js";
import type { RecordTask } from "../prepare-record.js";
import type { BatchSettings } from "../settings.js";
import type { World } from "../../world.js";
import type { ThreadData, ThreadReply } from "./messages.js";

/** Records after which a thread is replaced by a new one: whatever a library keeps goes with it. The start of one costs about as much as a packet. */
const RECORDS_A_THREAD = 250;

/** How threads are made. */
export interface PoolOptions {
  readonly world: World;
  readonly settings: BatchSettings;
  /** How many threads. */
  readonly width: number;
  readonly recordsAThread?: number;
}

/** Threads of one age. */
interface Generation {
  readonly pool: Piscina<RecordTask, ThreadReply>;
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
  world: { fontFolders, configFolder },
  settings,
  width,
  recordsAThread = RECORDS_A_THREAD,
}: PoolOptions): Executor {
  const start = (): Generation => ({
    pool: new Piscina({
      // Compiled, also where this file runs as it was written: threads do not compile.
      filename: packagePath("dist/src/app/batch/threads/worker.js"),
      name: "makeInThread",
      minThreads: 1,
      maxThreads: width,
      idleTimeout: Number.POSITIVE_INFINITY,
      recordTiming: false,
      workerData: { settings, fontFolders, configFolder } satisfies ThreadData,
    }),
    begun: 0,
    atWork: new Set(),
  });
  let current: Generation | undefined;
  const made = async ({ pool, atWork }: Generation, task: RecordTask): Promise<RecordResult> => {
    const reply = pool.run(task);
    atWork.add(reply);
    try {
      return resultIn(await reply);
    } finally {
      atWork.delete(reply);
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

/** Lets threads finish and go. */
async function gone(generation: Generation): Promise<void> {
  generation.gone ??= Promise.allSettled(generation.atWork).then(async () => generation.pool.destroy());
  await generation.gone;
}

function resultIn(reply: ThreadReply): RecordResult {
  if (reply.type === "result") return reply.result;
  const { code, path, message } = reply;
  // As Node itself makes them: whoever words errors of the disk goes by these members.
  throw Object.assign(new Error(message), {
    code,
    syscall: "write",
    ...(path === undefined ? {} : { path }),
  });
}
