import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ATTACKS } from "../template/attacks.js";

/** What a process tells that met one attack. */
export interface HostileRun {
  /** Processor time from the attack to its refusal, of all threads: it does not grow with what else runs on the machine. */
  readonly milliseconds: number;
  /** Largest resident set of the whole process. */
  readonly peakBytes: number;
  readonly isRefused: boolean;
  /** Whether the same process made an ordinary document afterwards. */
  readonly stillWorks: boolean;
}

/** Limits of one attack. */
const LIMIT = { milliseconds: 2_000, bytes: 256 * 1024 * 1024 } as const;
/** A process that takes longer than this is ended and has failed. */
const PATIENCE = 60_000;

/**
 * `npm run bench:hostile`: meets every attack on templates in a process of its own and prints processor time, memory and outcome. Ends with 1
 * when one is not refused within the limits, or when the process does not work after it.
 */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = ATTACKS.map(({ name }, index) => ({ name, run: meet(index) }));
  for (const { name, run } of rows) process.stdout.write(`${line(name, run)}\n`);
  const failed = rows.filter(({ run }) => !isWithin(run));
  process.stdout.write(
    `${rows.length} attacks, ${failed.length} not refused within ${LIMIT.milliseconds} ms and ${LIMIT.bytes / 1024 / 1024} MB\n`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function meet(index: number): HostileRun | undefined {
  const script = fileURLToPath(new URL("hostile-child.js", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script, String(index)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    timeout: PATIENCE,
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own script printed it
  return status === 0 ? (JSON.parse(stdout) as HostileRun) : undefined;
}

function isWithin(run: HostileRun | undefined): boolean {
  return (
    run !== undefined &&
    run.isRefused &&
    run.stillWorks &&
    run.milliseconds <= LIMIT.milliseconds &&
    run.peakBytes <= LIMIT.bytes
  );
}

function line(name: string, run: HostileRun | undefined): string {
  if (run === undefined) return `FAILED  ended by force  ${name}`;
  const time = `${run.milliseconds.toFixed(0)} ms`.padStart(8);
  const memory = `${(run.peakBytes / 1024 / 1024).toFixed(0)} MB`.padStart(7);
  return `${isWithin(run) ? "refused" : "FAILED "} ${time} ${memory}  ${name}`;
}
