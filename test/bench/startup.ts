import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLES } from "../../src/app/scaffold.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { AS_OF, FILING } from "./hotel.js";

/** A command line that is started again and again. */
export interface StartUp {
  readonly name: string;
  /** One a run, from the start to the end of the process. */
  readonly milliseconds: readonly number[];
}

const MAIN = packagePath("dist/src/cli/main.js");
const SHOP = packagePath(EXAMPLES.shop);
const FILE = join(SHOP, "filing.yaml");
const DATED = ["--as-of", AS_OF];

/** Command lines in an order in which later ones read what earlier ones wrote. A new command is a line. */
const COMMANDS: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: "node -e 0", words: ["-e", "0"] },
  ...[
    { name: "--help", words: ["--help"] },
    { name: "validate", words: ["validate", packagePath(FILING)] },
    { name: "init", words: ["init", "matter"] },
    { name: "check", words: ["check", FILE, ...DATED] },
    { name: "pathway", words: ["pathway", FILE, ...DATED] },
    { name: "status", words: ["status", FILE, ...DATED] },
    { name: "deadlines", words: ["deadlines", FILE, ...DATED] },
    { name: "explain", words: ["explain", "M-06-4"] },
    { name: "rules", words: ["rules"] },
    { name: "coverage", words: ["coverage"] },
    { name: "calendar", words: ["calendar"] },
    { name: "render, Word", words: ["render", FILE, "--to", "docx", "--out", "word", ...DATED] },
    { name: "render, PDF", words: ["render", FILE, "--to", "pdf", "--out", "pdf", ...DATED] },
    { name: "compare", words: ["compare", FILE, join("word", "个人信息保护影响评估报告.docx"), ...DATED] },
    { name: "packet", words: ["packet", FILE, "--out", "packet", ...DATED] },
    { name: "verify", words: ["verify", "packet"] },
    { name: "batch, one record", words: ["batch", SHOP, "--out", "batch", "--limit", "1", ...DATED] },
    {
      name: "platform-report",
      words: ["platform-report", packagePath("templates/examples/certificate/filing.yaml")],
    },
    { name: "intake new", words: ["intake", "new", "--filing", FILE, "--out", "form.xlsx"] },
    { name: "intake read", words: ["intake", "read", "form.xlsx", "--out", "read"] },
    { name: "template list", words: ["template", "list"] },
    { name: "template lint", words: ["template", "lint"] },
  ].map(({ name, words }) => ({ name: `pipia ${name}`, words: [MAIN, ...words] })),
];

/** Starts bare Node and our commands in turn, `runs` times each, in a new folder each time. Throws when one of them fails. */
export function measureStartUp(runs: number): readonly StartUp[] {
  const measured = COMMANDS.map(({ name, words }) => ({ name, words, milliseconds: [] as number[] }));
  for (let run = 0; run < runs; run += 1) {
    const cwd = mkdtempSync(join(tmpdir(), "bench-start-"));
    for (const { name, words, milliseconds } of measured) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, words, {
        cwd,
        stdio: ["ignore", "ignore", "pipe"],
      });
      milliseconds.push(performance.now() - start);
      if (status !== 0) throw new Error(`${name} ends with status ${String(status)}: ${String(stderr)}`);
    }
    rmSync(cwd, { recursive: true });
  }
  return measured.map(({ name, milliseconds }) => ({ name, milliseconds }));
}
