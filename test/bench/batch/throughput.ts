import { join } from "node:path";
import type { BenchOptions } from "./options.js";
import { runBatchCommand } from "./run.js";
import { writeLines } from "./sources.js";

/** Whole packets with one thread or two. */
export interface Throughput {
  readonly threads: number;
  /** Packets a second, from the first that was done to the last: without the start of the process. */
  readonly perSecond: number;
  /** Processor time a packet, all threads together, the start included. */
  readonly cpuMillisecondsEach: number | undefined;
}

/** Makes whole packets of the small example, Word and PDF, with one thread and with two in turn. */
export async function measureThroughput(
  folder: string,
  { packets, rounds }: BenchOptions,
): Promise<readonly Throughput[]> {
  writeLines(folder, packets);
  const measured: Throughput[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const threads of [1, 2]) {
      const out = join(folder, `out-${round}-${threads}`);
      const run = await runBatchCommand(["-", "--out", out, "--concurrency", String(threads)], {
        folder,
        input: join(folder, "filings.ndjson"),
      });
      if (run.status !== 0) throw new Error(`a run ended with ${run.status}`);
      const [first = 0] = run.done;
      const last = run.done.at(-1) ?? 0;
      measured.push({
        threads,
        perSecond: ((run.done.length - 1) * 1_000) / (last - first),
        cpuMillisecondsEach: run.cpuMilliseconds === undefined ? undefined : run.cpuMilliseconds / packets,
      });
    }
  }
  return measured;
}
