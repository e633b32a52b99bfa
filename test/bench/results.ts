import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { packagePath } from "../../src/foundation/package-root.js";
import { measureChecks, type Checks } from "./checks.js";
import { measureCold, type Cold } from "./cold.js";
import { goalsOf, type Goal } from "./goals.js";
import { measureGrowth, type Growth } from "./growth.js";
import { peerVersion } from "./peers.js";
import { measureStartUp, type StartUp } from "./startup.js";
import { measureFormat, measurePhases, type Rounds, type WarmRun } from "./warm.js";

/** How often each thing is measured. */
export interface Effort {
  readonly starts: number;
  readonly cold: number;
  readonly docx: Rounds;
  readonly pdf: Rounds;
  readonly growth: number;
  readonly checks: number;
}

/** One run of the benchmark: times in milliseconds, sizes in bytes. */
export interface Results {
  readonly date: string;
  /** The commit, with `+` when the sources differ from it. */
  readonly commit: string;
  readonly node: string;
  readonly platform: string;
  readonly processors: string;
  readonly memoryBytes: number;
  readonly peers: Readonly<Record<string, string>>;
  readonly effort: Effort;
  readonly goals: readonly Goal[];
  readonly startUp: readonly StartUp[];
  readonly cold: readonly Cold[];
  readonly warm: WarmRun;
  readonly growth: readonly Growth[];
  readonly checks: Checks;
}

const PEERS = ["docxtemplater", "pizzip", "@myriaddreamin/typst-ts-node-compiler", "pdfmake"];

/** Measures everything once. `say` is told what is being measured. */
export async function measure(effort: Effort, say: (what: string) => void): Promise<Results> {
  say("start-up of the commands");
  const startUp = measureStartUp(effort.starts);
  say("first documents, each in a new process");
  const cold = await measureCold(effort.cold);
  say("many Word documents, a process for each program");
  const docx = await measureFormat("docx", effort.docx);
  say("many PDF documents, a process for each program");
  const pdf = await measureFormat("pdf", effort.pdf);
  say("our own phases");
  const warm = { competitors: [...docx, ...pdf], phases: await measurePhases(effort.pdf) };
  say("how layout grows");
  const growth = measureGrowth(effort.growth);
  say("checks of many filings");
  const checks = measureChecks(effort.checks);
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processors: `${cpus().length} × ${processor?.model ?? "unknown"}`,
    memoryBytes: totalmem(),
    peers: Object.fromEntries(PEERS.map((name) => [name, peerVersion(name)])),
    effort,
    goals: goalsOf(startUp, warm, checks),
    startUp,
    cold,
    warm,
    growth,
    checks,
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
