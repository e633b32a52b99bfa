import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { packagePath } from "../../src/foundation/package-root.js";
import { reportOf } from "./report.js";
import type { Results } from "./results.js";

const FILE = "test/bench/results.json";

/** The run that was kept last. */
export function keptResults(): Results {
  return parsed(readFileSync(packagePath(FILE), "utf8"));
}

/** The run that was kept at a commit. Throws when there was none. */
export function keptAt(commit: string): Results {
  const { status, stdout } = spawnSync("git", ["show", `${commit}:${FILE}`], {
    cwd: packagePath("."),
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  if (status !== 0) throw new Error(`there is no ${FILE} at ${commit}`);
  return parsed(stdout);
}

/** Keeps a run, and its report beside it. */
export function keepResults(results: Results): void {
  writeFileSync(packagePath(FILE), `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(packagePath("test/bench/results.md"), reportOf(results));
}

function parsed(text: string): Results {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own program wrote it
  const results = JSON.parse(text) as Results;
  // Earlier runs knew fewer parts.
  return Object.assign({ sets: [], texts: [], mistakes: [] }, results);
}
