import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { packagePath } from "../../src/foundation/package-root.js";

/** When, of what and where something was measured. */
export interface Machine {
  readonly date: string;
  /** The commit, with `+` when the sources differ from it. */
  readonly commit: string;
  readonly node: string;
  readonly platform: string;
  readonly processors: string;
  readonly memoryBytes: number;
}

/** This machine, today. */
export function machine(): Machine {
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processors: `${cpus().length} × ${processor?.model ?? "unknown"}`,
    memoryBytes: totalmem(),
  };
}

function commit(): string {
  const git = (...words: readonly string[]): string =>
    spawnSync("git", words, { cwd: packagePath("."), encoding: "utf8" }).stdout.trim();
  // The results themselves are written after the measured commit.
  const changed = git(
    "status",
    "--porcelain",
    "--",
    "src",
    "schemas",
    "templates",
    "test/bench/*.ts",
    "package.json",
  );
  return `${git("rev-parse", "--short", "HEAD")}${changed === "" ? "" : "+"}`;
}
