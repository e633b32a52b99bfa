/** What is measured, and how much of it. */
export interface BenchOptions {
  /** Rows of the workbook, and how many of them are bad. */
  readonly rows: number;
  readonly bad: number;
  /** How often a run over the workbook is killed. */
  readonly kills: number;
  /** Whole packets for the throughput of one thread and two; none leaves it out. */
  readonly packets: number;
  /** Rounds of it, in turn. */
  readonly rounds: number;
  /** Lines for memory and cost; none leaves it out. */
  readonly lines: number;
  /** Whether the results are kept. */
  readonly keep: boolean;
}

const USUAL: BenchOptions = {
  rows: 1_000,
  bad: 50,
  kills: 10,
  packets: 120,
  rounds: 3,
  lines: 5_000,
  keep: true,
};

/** Reads `--rows 40 --bad 4 --kills 2 --packets 0 --lines 0 --rounds 1 --keep 0`; what is not said is as usual. Throws for other words. */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const options: Record<string, number | boolean> = { ...USUAL };
  for (let index = 0; index < words.length; index += 2) {
    const name = words[index]?.replace(/^--/u, "") ?? "";
    const value = Number(words[index + 1]);
    if (!Object.hasOwn(USUAL, name) || !Number.isSafeInteger(value) || value < 0) {
      throw new Error(`unknown option: ${words[index]} ${words[index + 1]}`);
    }
    options[name] = name === "keep" ? value !== 0 : value;
  }
  return { ...USUAL, ...options };
}
