import { writeFileSync } from "node:fs";
import { packagePath } from "../../src/foundation/package-root.js";
import { documentXmlOf } from "./docxtemplater.js";
import { fillTemplateFile } from "./fill-document.js";
import { FILLERS } from "./fillers.js";
import { machine } from "./machine.js";
import { installPeers, peerVersion } from "./peers.js";
import { median, pairedRatio } from "./statistics.js";
import { wordsOf } from "./word-template.js";

/**
 * `npm run bench:fill`: every program fills the same Word template, one after another in an order that changes with the round, prints a table and keeps it with
 * the raw times in `fill-results.md` and `fill-results.json`.
 * All have to give the same words in every round, or it fails. Processor time counts all threads of the process, and suffers less from neighbours
 * than the clock does.
 */
const WARM_UP = 15;
const ROUNDS = 40;

interface Filling {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
  readonly milliseconds: number[];
  readonly cpuMilliseconds: number[];
}

installPeers();
const fillings: readonly Filling[] = await Promise.all(
  FILLERS.map(async ({ name, syntax, prepare }) => ({
    name,
    make: await prepare(await fillTemplateFile(syntax)),
    milliseconds: [],
    cpuMilliseconds: [],
  })),
);
let expected: string | undefined;
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  const turn = (round + WARM_UP) % fillings.length;
  for (const filling of [...fillings.slice(turn), ...fillings.slice(0, turn)]) {
    const words = wordsOf(documentXmlOf(await measured(filling, round >= 0)));
    expected ??= words;
    if (words !== expected) throw new Error(`${filling.name} gives other words`);
  }
}
const kept = {
  ...machine(),
  programs: fillings.map(({ name, milliseconds, cpuMilliseconds }) => ({
    name,
    milliseconds,
    cpuMilliseconds,
  })),
};
const text = `# Benchmark of filling Word templates\n\n${table(fillings).join("\n")}\n\n${kept.date}, commit ${kept.commit}, ${kept.platform}, ${kept.processors}.\n`;
process.stdout.write(text);
writeFileSync(packagePath("test/bench/fill-results.md"), text);
writeFileSync(packagePath("test/bench/fill-results.json"), `${JSON.stringify(kept, undefined, 2)}\n`);
// A peer may keep the process alive.
process.exit();

async function measured(filling: Filling, isKept: boolean): Promise<Uint8Array> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const made = await filling.make();
  const taken = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  if (isKept) {
    filling.milliseconds.push(taken);
    filling.cpuMilliseconds.push((user + system) / 1000);
  }
  return made;
}

function table(all: readonly Filling[]): readonly string[] {
  const [once, each] = all;
  if (once === undefined || each === undefined) throw new Error("nothing was measured");
  const peers = ["docxtemplater", "easy-template-x", "docx-templates"];
  return [
    `Node ${process.version}; ${peers.map((name) => `${name} ${peerVersion(name)}`).join(", ")}; ${ROUNDS} rounds after ${WARM_UP}.`,
    "Ratios are medians of the ratios of processor time within one round.",
    "",
    "| program | median ms | processor ms | compiled once / it | compiled each time / it |",
    "| --- | --- | --- | --- | --- |",
    ...all.map(
      ({ name, milliseconds, cpuMilliseconds }) =>
        `| ${name} | ${median(milliseconds).toFixed(1)} | ${median(cpuMilliseconds).toFixed(1)} | ${pairedRatio(once.cpuMilliseconds, cpuMilliseconds).toFixed(2)} | ${pairedRatio(each.cpuMilliseconds, cpuMilliseconds).toFixed(2)} |`,
    ),
  ];
}
