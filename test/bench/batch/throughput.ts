import { rmSync } from "node:fs";
import { join } from "node:path";
import type { BenchOptions } from "./options.js";
import { canHoldToOne, runBatchCommand } from "./run.js";
import { writeLines } from "./sources.js";

/** How a batch is run. */
export interface Width {
  readonly threads: number;
  /** Whether the process has one processor. Otherwise it has all: with one thread it packs files on another one meanwhile. */
  readonly isHeldToOne: boolean;
}

/** Whole packets made in one way. */
export interface Throughput extends Width {
  /** Packets a second over the second half: by then all threads are warm. */
  readonly perSecond: number;
  /** Processor time a packet over the second half, all threads together. */
  readonly cpuMillisecondsEach: number | undefined;
}

/** One processor, then all; which of them the goal is about stands in the report. */
export const WIDTHS: readonly Width[] = [
  { threads: 1, isHeldToOne: true },
  { threads: 1, isHeldToOne: false },
  { threads: 2, isHeldToOne: false },
];

/** Makes whole packets of the small example, Word and PDF, in each way in turn. Where no process can be held to one processor, that way is left out. */
export async function measureThroughput(
  folder: string,
  { packets, rounds }: BenchOptions,
): Promise<readonly Throughput[]> {
  writeLines(folder, packets);
  const widths = WIDTHS.filter(({ isHeldToOne }) => !isHeldToOne || canHoldToOne());
  const measured: Throughput[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const width of widths) {
      const out = join(folder, "out");
      const { status, done, cpu } = await runBatchCommand(
        ["-", "--out", out, "--concurrency", String(width.threads)],
        { folder, input: join(folder, "filings.ndjson"), isHeldToOne: width.isHeldToOne },
      );
      if (status !== 0) throw new Error(`a run ended with ${status}`);
      const half = Math.floor(done.length / 2);
      const last = done.length - 1;
      measured.push({
        ...width,
        perSecond: ((last - half) * 1_000) / ((done[last] ?? 0) - (done[half] ?? 0)),
        cpuMillisecondsEach:
          cpu.length < done.length ? undefined : ((cpu[last] ?? 0) - (cpu[half] ?? 0)) / (last - half),
      });
      rmSync(out, { recursive: true });
    }
  }
  return measured;
}
