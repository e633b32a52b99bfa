import { spawnSync } from "node:child_process";
import { packagePath } from "../../src/foundation/package-root.js";
import { FILING } from "./hotel.js";

/** A command line that is started again and again. */
export interface StartUp {
  readonly name: string;
  /** One a run, from the start to the end of the process. */
  readonly milliseconds: readonly number[];
}

const MAIN = packagePath("dist/src/cli/main.js");

const COMMANDS = [
  { name: "node -e 0", words: ["-e", "0"] },
  { name: "pipia --help", words: [MAIN, "--help"] },
  { name: "pipia validate", words: [MAIN, "validate", packagePath(FILING)] },
] as const;

/** Starts bare Node and our commands in turn, `runs` times each. Throws when one of them fails. */
export function measureStartUp(runs: number): readonly StartUp[] {
  const measured = COMMANDS.map(({ name, words }) => ({ name, words, milliseconds: [] as number[] }));
  for (let run = 0; run < runs; run += 1) {
    for (const { name, words, milliseconds } of measured) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, words, { stdio: "ignore" });
      milliseconds.push(performance.now() - start);
      if (status !== 0) throw new Error(`${name} ends with status ${String(status)}`);
    }
  }
  return measured.map(({ name, milliseconds }) => ({ name, milliseconds }));
}
