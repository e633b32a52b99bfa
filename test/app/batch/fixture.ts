import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { ownThread, type Executor } from "../../../src/app/batch/executor.js";
import type { BatchRequest, BatchRun } from "../../../src/app/batch/run-batch.js";
import { runBatch } from "../../../src/app/batch/run-batch.js";
import type { BatchSettings } from "../../../src/app/batch/settings.js";
import { readRecordSource } from "../../../src/app/batch/source/read-source.js";
import { openWorkshop, type Workshop } from "../../../src/app/batch/workshop.js";
import { nodeWorld } from "../../../src/app/node-world.js";
import { scaffold } from "../../../src/app/scaffold.js";
import type { World } from "../../../src/app/world.js";
import { isRecord } from "../../../src/foundation/data.js";
import { valueAt } from "../../../src/foundation/pointer.js";
import { PACKET_KINDS } from "../../../src/kinds/packet-order.js";
import { AS_OF } from "../example.js";
import { exampleValue } from "../intake/forms.js";

/** The one paper of the packets, so that a test takes milliseconds and not seconds. */
const PAPER = "undertaking";

export const SETTINGS: BatchSettings = {
  options: {
    stage: "final",
    allowIncomplete: false,
    editions: ["zh"],
    formats: ["docx"],
    fonts: "bundled",
    with: [],
    without: PACKET_KINDS.map(({ id }) => id).filter((id) => id !== PAPER),
    names: "{no}-{title}",
  },
  asOf: AS_OF,
  calendars: undefined,
  pack: "built-in",
  zip: false,
  force: false,
  language: "zh",
};

/** The same on the command line. */
export const ONE_PAPER_WORDS: readonly string[] = [
  ["--to", "docx"],
  ["--without", SETTINGS.options.without.join(",")],
  ["--as-of", AS_OF],
  ["--fonts", "bundled"],
  ["--pack", "built-in"],
].flat();

/** The real disk, with something on standard input. */
export function diskWorld(standardInput = ""): World {
  return nodeWorld(Readable.from([Buffer.from(standardInput)]), {}).world;
}

export async function workshop(
  settings: Partial<BatchSettings> = {},
  world = diskWorld(),
): Promise<Workshop> {
  const { value, diagnostics } = await openWorkshop(world, { ...SETTINGS, ...settings });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** A filing like the example, of another company: its name stands in agreements and notices too. */
export function filingOf(company: string, change: (filing: Filing) => Filing = (filing) => filing): string {
  const example = exampleValue("shop");
  const name = String(valueAt(example, "/processor/name/zh") ?? valueAt(example, "/processor/name"));
  const text = JSON.stringify(example).replaceAll(name, company);
  const filing: unknown = JSON.parse(text);
  if (!isRecord(filing)) throw new Error("the example is an object");
  return `${JSON.stringify(change(filing))}\n`;
}

type Filing = Readonly<Record<string, unknown>>;

/** A filing that fails: a final document wants the processor's name. */
export function withoutName({ processor, ...filing }: Filing): Filing {
  const others = Object.entries(isRecord(processor) ? processor : {}).filter(([name]) => name !== "name");
  return { ...filing, processor: Object.fromEntries(others) };
}

/** Writes filings into a folder, with the attachments of the example beside them. */
export function writeSource(folder: string, filings: Readonly<Record<string, string>>): void {
  for (const { path, bytes } of scaffold(folder, "zh", "shop")) {
    if (!path.includes("attachments")) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  for (const [name, text] of Object.entries(filings)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Runs a batch over a source, in this thread unless others are given. */
export async function batch(
  source: string,
  out: string,
  {
    settings = {},
    world = diskWorld(),
    executor,
    ...rest
  }: Partial<Pick<BatchRequest, "selection" | "stop" | "onRecord">> & {
    readonly settings?: Partial<BatchSettings>;
    readonly world?: World;
    readonly executor?: (workshop: Workshop) => Executor;
  } = {},
): Promise<BatchRun> {
  const made = await workshop(settings, world);
  const { value, diagnostics } = await readRecordSource(world, source, [out]);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return runBatch({
    world,
    workshop: made,
    executor: (executor ?? ownThread)(made),
    source: value,
    out,
    selection: { shard: undefined, onlyFailed: false, limit: undefined },
    stop: { maximumFailures: undefined, signal: new AbortController().signal },
    onRecord: () => undefined,
    ...rest,
  });
}

/** SHA-256 of every file below a folder, by path; without the journal, whose lines are in the order in which records were finished. */
export function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith(".ndjson"));
  return Object.fromEntries(
    paths
      .toSorted()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );
}
