import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serialize } from "node:v8";
import type { Competitor } from "./competitor.js";
import { COMPETITORS } from "./competitors.js";
import { withFreshText } from "./fresh-text.js";
import { hotelTree } from "./hotel.js";

/** What a process tells that made one document. */
export interface ColdRun {
  /** From the start of the process to the finished document. */
  readonly milliseconds: number;
  /** Largest resident set up to then. */
  readonly peakBytes: number;
}

/** First documents of a competitor, each in a process of its own. */
export interface Cold {
  readonly name: string;
  readonly format: "docx" | "pdf";
  /** `input`: given its data ready-made, as the peers are; `filing`: ours from the YAML file on. */
  readonly from: "input" | "filing";
  readonly runs: readonly ColdRun[];
}

/** Starts each competitor `runs` times in turn for one document. Every turn has its own text. */
export async function measureCold(runs: number): Promise<readonly Cold[]> {
  const folder = mkdtempSync(join(tmpdir(), "pipia-bench-"));
  try {
    const tree = await hotelTree();
    const cold = STARTS.map(({ competitor, from }) => ({ competitor, from, runs: [] as ColdRun[] }));
    for (let run = 0; run < runs; run += 1) {
      const fresh = withFreshText(tree, 1_000 + run);
      for (const { competitor, from, runs } of cold) {
        const file = join(folder, "input");
        if (from === "input") writeFileSync(file, serialize(await (await competitor.load()).input(fresh)));
        runs.push(firstDocument(competitor.name, competitor.format, from === "input" ? file : from));
      }
    }
    return cold.map(({ competitor: { name, format }, from, runs }) => ({ name, format, from, runs }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const STARTS: readonly { readonly competitor: Competitor; readonly from: Cold["from"] }[] = [
  ...COMPETITORS.map((competitor) => ({ competitor, from: "input" as const })),
  ...COMPETITORS.filter(({ name }) => name === "pipia").map((competitor) => ({
    competitor,
    from: "filing" as const,
  })),
];

/** Runs the script of the child and reads what it prints. Throws when it fails. */
function firstDocument(...words: readonly string[]): ColdRun {
  const script = fileURLToPath(new URL("cold-child.js", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script, ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`${words.join(" ")} ends with status ${String(status)}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own script printed it
  return JSON.parse(stdout) as ColdRun;
}
