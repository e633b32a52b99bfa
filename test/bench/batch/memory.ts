import { join } from "node:path";
import type { BenchOptions } from "./options.js";
import { runBatchCommand, type WatchedRun } from "./run.js";
import { writeLines } from "./sources.js";

/** What a packet cost up to a number of packets. */
export interface CostAt {
  readonly packets: number;
  /** Processor time in milliseconds, all threads together: of each packet since the number before, and of each since the start of the process, which is in it. */
  readonly sinceBefore: number;
  readonly sinceStart: number;
}

/** A long run: how much memory its process had, and what a packet cost on the way. */
export interface LongRun extends Pick<WatchedRun, "milliseconds" | "memory"> {
  readonly records: number;
  readonly cost: readonly CostAt[];
}

/** Where the cost is looked at, and at the end. */
const LOOKS = [10, 100, 1_000];

/** Makes the whole packet of each of many lines, Word and PDF, with two threads. Needs 5.5 MB of disk for each. */
export async function measureMemory(folder: string, { lines }: BenchOptions): Promise<LongRun> {
  writeLines(folder, lines);
  const run = await runBatchCommand(["-", "--out", join(folder, "out"), "--concurrency", "2"], {
    folder,
    input: join(folder, "filings.ndjson"),
  });
  if (run.status !== 0) throw new Error(`the run ended with ${run.status}`);
  const { milliseconds, memory, done, cpu } = run;
  return { records: done.length, milliseconds, memory, cost: costOf(cpu) };
}

function costOf(cpu: readonly number[]): readonly CostAt[] {
  const looks = [...LOOKS.filter((look) => look < cpu.length), cpu.length].filter((look) => look > 0);
  return looks.map((packets, index) => {
    const before = looks[index - 1] ?? 0;
    const spent = cpu[packets - 1] ?? 0;
    const spentBefore = before === 0 ? 0 : (cpu[before - 1] ?? 0);
    return {
      packets,
      sinceBefore: (spent - spentBefore) / (packets - before),
      sinceStart: spent / packets,
    };
  });
}
