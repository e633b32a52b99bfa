import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { EXAMPLES, type ExampleName } from "../../src/app/scaffold.js";
import { keysOf } from "../../src/foundation/data.js";
import type { Language } from "../../src/foundation/locale.js";
import type { Rounds } from "./warm.js";

/** One packet: milliseconds of the clock, and of the processors it kept busy, all threads together. */
export interface PacketTime {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
}

/** What a process tells that made packets. */
export interface PacketRun {
  /** The first one, from the start of the process. */
  readonly first: PacketTime;
  /** Those after the warm-up, one after the other. */
  readonly warm: readonly PacketTime[];
  /** Largest resident set of the process. */
  readonly peakBytes: number;
  /** Of the last packet: its files and their size. */
  readonly files: number;
  readonly bytes: number;
}

/** The whole packet of an example: from the bytes of its filing to the files as they would be written, as DOCX and PDF. */
export interface Packets {
  readonly example: ExampleName;
  readonly languages: readonly Language[];
  /** Processes that made one packet each. */
  readonly cold: readonly PacketRun[];
  /** A process that went on. */
  readonly warm: PacketRun;
}

const EDITIONS: readonly (readonly Language[])[] = [["zh"], ["zh", "en"]];

/** Makes the packet of each example in one language and in two: `cold` times as the first of a process, then in `rounds` of one. */
export function measurePackets(cold: number, rounds: Rounds): readonly Packets[] {
  const measured = keysOf(EXAMPLES).flatMap((example) =>
    EDITIONS.map((languages) => ({ example, languages, cold: [] as PacketRun[] })),
  );
  for (let run = 0; run < cold; run += 1) {
    for (const { example, languages, cold } of measured) cold.push(packets(example, languages));
  }
  return measured.map(({ example, languages, cold }) => ({
    example,
    languages,
    cold,
    warm: packets(example, languages, rounds),
  }));
}

/** Runs the script of the child and reads what it prints. Throws when it fails. */
function packets(
  example: ExampleName,
  languages: readonly Language[],
  { warmUp, rounds }: Rounds = { warmUp: 0, rounds: 0 },
): PacketRun {
  const script = fileURLToPath(new URL("packet-child.js", import.meta.url));
  const words = [example, languages.join(","), String(warmUp), String(rounds)];
  const { status, stdout } = spawnSync(process.execPath, [script, ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`packet ${words.join(" ")} ends with status ${String(status)}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own script printed it
  return JSON.parse(stdout) as PacketRun;
}
