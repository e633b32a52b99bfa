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
  atWork: number;
}

/** Makes records in threads, which are replaced after a number of them. */
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
    atWork: 0,
  });
  let current: Generation | undefined;
  const retired = new Set<Promise<void>>();
  const retire = (generation: Generation): void => {
    const gone = generation.pool.destroy().finally(() => retired.delete(gone));
    retired.add(gone);
  };
  return {
    width,
    async run(task) {
      const generation = (current ??= start());
      generation.begun += 1;
      generation.atWork += 1;
      if (generation.begun === width * recordsAThread) current = undefined;
      try {
        return resultIn(await generation.pool.run(task));
      } finally {
        generation.atWork -= 1;
        if (generation !== current && generation.atWork === 0) retire(generation);
      }
    },
    async close() {
      if (current !== undefined) retire(current);
      current = undefined;
      await Promise.all(retired);
    },
  };
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
