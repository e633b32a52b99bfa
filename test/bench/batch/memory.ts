import { join } from "node:path";
import type { BenchOptions } from "./options.js";
import { ONE_PAPER, runBatchCommand, type WatchedRun } from "./run.js";
import { writeLines } from "./sources.js";

/** A long run, and how much memory its process had. */
export interface LongRun extends Pick<WatchedRun, "milliseconds" | "memory"> {
  readonly records: number;
}

/** Makes one paper of each of many lines with two threads. */
export async function measureMemory(folder: string, { lines }: BenchOptions): Promise<LongRun> {
  writeLines(folder, lines);
  const run = await runBatchCommand(["-", "--out", join(folder, "out"), "--concurrency", "2", ...ONE_PAPER], {
    folder,
    input: join(folder, "filings.ndjson"),
  });
  if (run.status !== 0) throw new Error(`the run ended with ${run.status}`);
  return { records: run.done.length, milliseconds: run.milliseconds, memory: run.memory };
}
