import { spawn, spawnSync } from "node:child_process";
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { packagePath } from "../../../src/foundation/package-root.js";
import { PACKET_KINDS } from "../../../src/kinds/packet-order.js";

/** The one paper of a short packet. */
const PAPER = "undertaking";

/** Options of a batch that makes one paper a record, as Word. */
export const ONE_PAPER: readonly string[] = [
  ["--to", "docx"],
  [
    "--without",
    PACKET_KINDS.map(({ id }) => id)
      .filter((id) => id !== PAPER)
      .join(","),
  ],
].flat();

/** A run of the command, as it was watched. */
export interface WatchedRun {
  /** `null` when it was killed. */
  readonly status: number | null;
  /** From the start of the process, in milliseconds. */
  readonly milliseconds: number;
  /** When each record was done, in milliseconds from the start. */
  readonly done: readonly number[];
  /** Processor time of the whole process when each record was done, in milliseconds; shorter where the system does not tell. */
  readonly cpu: readonly number[];
  /** Resident set in bytes after every hundred records; empty where the system does not tell. */
  readonly memory: readonly { readonly records: number; readonly bytes: number }[];
}

/** How a run is watched. */
export interface Watch {
  readonly folder: string;
  /** A file for standard input. */
  readonly input?: string;
  /** Kills the process, with no time for anything, so many milliseconds after a number of records. */
  readonly kill?: { readonly records: number; readonly milliseconds: number };
  /** Whether the process and its threads have one processor: {@link canHoldToOne} first. */
  readonly isHeldToOne?: boolean;
}

/** The number of the first processor this process may run on, where the system tells it in a file (Linux). */
function firstProcessor(): string | undefined {
  return /^Cpus_allowed_list:\s+(\d+)/mu.exec(fileOf(process.pid, "status"))?.[1];
}

/** Whether a process can be held to one processor here: on Linux with util-linux. */
export function canHoldToOne(): boolean {
  return firstProcessor() !== undefined && spawnSync("taskset", ["--version"]).status === 0;
}

/** Records between looks at the memory. */
const BETWEEN_LOOKS = 50;

/** Runs `pipia batch` in a folder and watches it. */
export async function runBatchCommand(
  words: readonly string[],
  { folder, input, kill, isHeldToOne }: Watch,
): Promise<WatchedRun> {
  const start = performance.now();
  const main = packagePath("dist/src/cli/main.js");
  const held = isHeldToOne === true ? ["taskset", "-c", firstProcessor() ?? "0"] : [];
  const [program, ...before] = [...held, process.execPath];
  const child = spawn(
    program,
    [
      ...before,
      main,
      "batch",
      ...words,
      "--as-of",
      "2026-11-23",
      "--fonts",
      "bundled",
      "--pack",
      "built-in",
      "--log",
      "json",
      "--lang",
      "zh",
    ],
    { cwd: folder, stdio: ["pipe", "ignore", "pipe"] },
  );
  if (input === undefined) child.stdin.end();
  else createReadStream(input).pipe(child.stdin);
  // A killed process reads no more.
  child.stdin.on("error", () => undefined);
  const done: number[] = [];
  const memory: { records: number; bytes: number }[] = [];
  const cpu: number[] = [];
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  let isKilled = false;
  const lines = createInterface({ input: child.stderr });
  lines.on("line", (line) => {
    if (!line.includes('"event":"record"')) return;
    done.push(performance.now() - start);
    const spent = cpuOf(child.pid);
    if (spent !== undefined) cpu.push(spent);
    if (done.length % BETWEEN_LOOKS === 0) {
      const bytes = memoryOf(child.pid);
      if (bytes !== undefined) memory.push({ records: done.length, bytes });
    }
    if (kill !== undefined && done.length >= kill.records && !isKilled) {
      isKilled = true;
      setTimeout(() => child.kill("SIGKILL"), kill.milliseconds);
    }
  });
  const status = await ended;
  return { status, milliseconds: performance.now() - start, done, cpu, memory };
}

/** Resident set of a process in bytes, where the system tells it in a file (Linux). */
function memoryOf(id: number | undefined): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(fileOf(id, "status"))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1_024;
}

/** Processor time of a process in milliseconds, all threads together; ticks are hundredths of a second on Linux. */
function cpuOf(id: number | undefined): number | undefined {
  // The name of the program, in brackets, may hold anything.
  const fields = fileOf(id, "stat").split(") ").at(-1)?.split(" ") ?? [];
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  return Number.isFinite(user + system) && fields.length > 12 ? (user + system) * 10 : undefined;
}

function fileOf(id: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, "utf8");
  } catch {
    return "";
  }
}
