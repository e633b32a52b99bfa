import { run } from "../../src/cli/run.js";
import type { MemoryWorld } from "../memory-world.js";

/** What a command line left behind. */
export interface Ran {
  readonly status: number;
  readonly result: string;
  readonly talk: string;
  /** Paths that were not there before, sorted. */
  readonly made: readonly string[];
}

/** Runs one command line in a world in memory, in English unless `--lang` says otherwise. */
export async function runIn(world: MemoryWorld, ...words: readonly string[]): Promise<Ran> {
  const before = new Set(world.files.keys());
  let result = "";
  let talk = "";
  const status = await run(words, {
    world,
    environment: {},
    locale: "en-US",
    result: (text) => (result += text),
    talk: (text) => (talk += text),
  });
  const made = [...world.files.keys()].filter((path) => !before.has(path)).toSorted();
  return { status, result, talk, made };
}
