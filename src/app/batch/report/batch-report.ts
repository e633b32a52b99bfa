import { packageVersion } from "../../../foundation/data.js";
import type { BatchFinding, BatchNotice, BatchRecord, BatchReport } from "../../../reporters/batch/report.js";
import type { World } from "../../world.js";
import { recordedTraits } from "../journal/line.js";
import { alikeNotices } from "../notice/alike.js";
import { FAILED, PACKETS } from "../out-folder.js";
import { leftOver } from "./left-over.js";
import type { BatchEntry } from "../run-batch.js";
import { groupsOf } from "./group.js";
import { stoppingFindings } from "./stopping-findings.js";

/** What a report is made of. */
export interface ReportSource {
  readonly world: World;
  readonly out: string;
  /** The source as it was named. */
  readonly source: string;
  readonly settings: Pick<
    BatchReport,
    "asOf" | "stage" | "shard" | "options" | "madeWith" | "sourceRecords" | "missingShards"
  >;
  readonly entries: readonly BatchEntry[];
  /** Whether these are all the records of the source. */
  readonly isWhole: boolean;
  readonly sourceFindings: readonly BatchFinding[];
  /** About files of the source that were not read. */
  readonly unread: readonly BatchNotice[];
}

/** What became of every record, from what is recorded of them. Two runs that end with the same packets have the same report. */
export async function batchReport({
  world,
  out,
  source,
  settings,
  entries,
  isWhole,
  sourceFindings,
  unread,
}: ReportSource): Promise<BatchReport> {
  const records: BatchRecord[] = [];
  for (const entry of entries) records.push(await recordOf(world, out, entry));
  const count = (state: BatchRecord["state"]): number =>
    records.filter((record) => record.state === state).length;
  return {
    tool: { name: "pipia", version: packageVersion() },
    source,
    stage: settings.stage,
    asOf: settings.asOf,
    ...(settings.shard === undefined ? {} : { shard: settings.shard }),
    ...(settings.options === undefined ? {} : { options: settings.options }),
    ...(settings.madeWith === undefined ? {} : { madeWith: settings.madeWith }),
    ...(settings.sourceRecords === undefined ? {} : { sourceRecords: settings.sourceRecords }),
    ...(settings.missingShards === undefined ? {} : { missingShards: settings.missingShards }),
    counts: { records: records.length, done: count("done"), failed: count("failed"), open: count("open") },
    groups: groupsOf(
      entries.flatMap(({ number, line }) => (line === undefined ? [] : [{ number, tally: line.tally }])),
    ),
    records,
    sourceFindings,
    notices: [
      ...unread,
      ...alikeNotices(entries.map(({ number, at, line }) => ({ number, at, traits: recordedTraits(line) }))),
    ],
    leftOver: isWhole ? await leftOver(out, entries, settings.shard) : [],
  };
}

async function recordOf(
  world: World,
  out: string,
  { number, name, id, at, line }: BatchEntry,
): Promise<BatchRecord> {
  const record = { number, name, id, at };
  switch (line?.type) {
    case undefined:
      return { ...record, state: "open", findings: [] };
    case "done":
      return { ...record, state: "done", folder: `${PACKETS}/${line.folder}`, findings: [] };
    case "failed":
      return {
        ...record,
        state: "failed",
        folder: `${FAILED}/${line.folder}`,
        findings: await stoppingFindings(world, out, line.folder),
      };
  }
}
