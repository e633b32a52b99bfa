import { join } from "node:path";
import { readJournal } from "../../../src/app/batch/journal/journal.js";
import type { JournalLine } from "../../../src/app/batch/journal/line.js";
import { reportRun } from "../../../src/app/batch/report/report-run.js";
import type { BatchRun } from "../../../src/app/batch/run-batch.js";
import type { Shard } from "../../../src/app/batch/selection.js";
import type { BatchReport } from "../../../src/reporters/batch/report.js";
import { batch, diskWorld, filingOf, SETTINGS, writeSource } from "./fixture.js";
import { temporaryFolder } from "./temporary-folder.js";

/** A batch of one filing, and the folder of its packet. */
export interface RanOne {
  readonly source: string;
  readonly out: string;
  readonly packet: string;
  readonly run: BatchRun;
}

/** Runs a batch of one filing once. */
export async function ranOne(options: Parameters<typeof batch>[2] = {}): Promise<RanOne> {
  const folder = temporaryFolder();
  const source = join(folder, "source");
  const out = join(folder, "out");
  writeSource(source, { "a.json": filingOf("甲公司") });
  const run = await batch(source, out, options);
  return { source, out, run, packet: join(out, "packets", run.entries[0]?.line?.folder ?? "") };
}

/** What packets were made with, in reports of tests. */
export const MADE_WITH = { program: "1", pack: "2", fonts: "3", calendars: "4" };

/** Writes the report of a run. */
export async function reported(
  source: string,
  out: string,
  run: BatchRun,
  shard?: Shard,
): Promise<BatchReport> {
  const of = {
    out,
    source,
    settings: SETTINGS,
    madeWith: MADE_WITH,
    run,
    shard,
    sourceFindings: [],
    unread: [],
  };
  return reportRun(diskWorld(), of);
}

/** What is recorded of the only record. */
export async function lineOf(out: string): Promise<JournalLine | undefined> {
  return [...(await readJournal(out)).values()][0];
}

/** How many packets a run made and kept, and how many records failed. */
export function counts({ made, kept, failed }: BatchRun): readonly number[] {
  return [made, kept, failed];
}
