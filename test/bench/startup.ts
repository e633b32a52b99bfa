import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLES } from "../../src/app/scaffold.js";
import { packagePath } from "../../src/foundation/package-root.js";
import { PACKET_KINDS } from "../../src/kinds/packet-order.js";
import { AS_OF, FILING } from "./hotel.js";
import { startQueueServer } from "../queue-server.js";

/** A command line that is started again and again. */
export interface StartUp {
  readonly name: string;
  /** One a run, from the start to the end of the process, or until it says that it is ready. */
  readonly milliseconds: readonly number[];
}

interface CommandLine {
  readonly name: string;
  readonly words: readonly string[];
  /** What it says when it is ready, of one that goes on until it is interrupted. */
  readonly until?: RegExp;
}

const MAIN = packagePath("dist/src/cli/main.js");
const SHOP = packagePath(EXAMPLES.shop);
const FILE = join(SHOP, "filing.yaml");
const CERTIFICATE = packagePath("templates/examples/certificate");
const OWN = join("matter", "filing.yaml");
const CERTIFIED = join("certified", "filing.yaml");
const REPORT = "个人信息保护影响评估报告.docx";
const DATED = ["--as-of", AS_OF];
const NOT_QUEUED = PACKET_KINDS.map(({ id }) => id).filter((id) => id !== "undertaking");

/** Command lines in an order in which later ones read what earlier ones wrote. A new command is a line. */
const COMMANDS: readonly CommandLine[] = [
  { name: "--help", words: ["--help"] },
  { name: "validate", words: ["validate", packagePath(FILING)] },
  { name: "init", words: ["init", "matter", "--lang", "zh"] },
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
  { name: "preview, until ready", words: ["preview", FILE, ...DATED], until: /http:/u },
  { name: "compare", words: ["compare", FILE, join("word", REPORT), ...DATED] },
  {
    name: "render, Word draft",
    words: ["render", OWN, "--stage", "draft", "--to", "docx", "--out", "draft", ...DATED],
  },
  { name: "read", words: ["read", OWN, join("draft", REPORT), "--dry-run"] },
  { name: "packet", words: ["packet", FILE, "--out", "packet", ...DATED] },
  { name: "verify", words: ["verify", "packet"] },
  { name: "batch, one record", words: ["batch", SHOP, "--out", "batch", "--shard", "1/1", ...DATED] },
  { name: "batch merge", words: ["batch", "merge", "batch", "--out", "merged"] },
  { name: "platform-report", words: ["platform-report", CERTIFIED] },
  {
    name: "certificate",
    words: ["certificate", "suspend", CERTIFIED, "--on", AS_OF, "--reason", "不再符合认证要求"],
  },
  { name: "intake new", words: ["intake", "new", "--filing", FILE, "--out", "form.xlsx"] },
  { name: "intake read", words: ["intake", "read", "form.xlsx", "--out", "read"] },
  { name: "intake merge", words: ["intake", "merge", FILE, "form.xlsx", "--dry-run"] },
  { name: "template list", words: ["template", "list"] },
  { name: "template lint", words: ["template", "lint"] },
  { name: "template eject", words: ["template", "eject", "pipia/about", "--out", "pack"] },
  { name: "template diff", words: ["template", "diff", "--pack", "pack"] },
  { name: "template upgrade", words: ["template", "upgrade", "--check", "--pack", "pack"] },
  {
    name: "template from-docx",
    words: ["template", "from-docx", join("word", REPORT), "--filing", FILE, "--out", "own.docx", ...DATED],
  },
];

/** Those that need a queue, for one paper of one record; `url` is that of the queue. */
function queueCommands(url: string): readonly CommandLine[] {
  const queue = ["--queue", url];
  const papers = ["--without", NOT_QUEUED.join(","), ...DATED];
  return [
    { name: "batch submit", words: ["batch", "submit", SHOP, "--out", "queued", ...queue, ...papers] },
    { name: "worker, until one is made", words: ["worker", ...queue, "--lang", "en"], until: / made\n/u },
    { name: "batch collect", words: ["batch", "collect", "--out", "queued", ...queue] },
  ];
}

/** Names of all command lines, those of a queue too. */
export function startUpNames(): readonly string[] {
  return [...COMMANDS, ...queueCommands("")].map(({ name }) => name);
}

/**
 * Starts bare Node and our commands in turn, `runs` times each, in a new folder and with a new queue each time. Throws when one of them fails.
 * Without redis-server on the search path those of a queue are left out.
 */
export async function measureStartUp(runs: number): Promise<readonly StartUp[]> {
  const measured = new Map<string, number[]>();
  for (let run = 0; run < runs; run += 1) {
    const cwd = mkdtempSync(join(tmpdir(), "bench-start-"));
    cpSync(CERTIFICATE, join(cwd, "certified"), { recursive: true });
    const queue = await startQueueServer(cwd);
    try {
      const ours = [...COMMANDS, ...(queue === undefined ? [] : queueCommands(queue.url))];
      for (const command of [{ name: "node -e 0", words: ["-e", "0"] }, ...ours.map(ofOurs)]) {
        const times = measured.get(command.name) ?? [];
        times.push(await timeOf(command, cwd));
        measured.set(command.name, times);
      }
    } finally {
      queue?.server.kill();
      rmSync(cwd, { recursive: true });
    }
  }
  return Array.from(measured, ([name, milliseconds]) => ({ name, milliseconds }));
}

function ofOurs({ name, words, ...rest }: CommandLine): CommandLine {
  return { ...rest, name: `pipia ${name}`, words: [MAIN, ...words] };
}

async function timeOf({ name, words, until }: CommandLine, cwd: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, words, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  let said = "";
  let time: number | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (time !== undefined || until?.test(said) !== true) return;
      time = performance.now() - start;
      child.kill("SIGINT");
    });
  }
  const status = await ended;
  const isWell = until === undefined ? status === 0 : time !== undefined;
  if (!isWell) throw new Error(`${name} ends with ${String(status)}: ${said}`);
  return time ?? performance.now() - start;
}
