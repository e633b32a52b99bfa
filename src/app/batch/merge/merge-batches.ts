import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { BatchReport } from "../../../reporters/batch/report.js";
import type { Language } from "../../../foundation/locale.js";
import type { World } from "../../world.js";
import { Journal, readJournal } from "../journal/journal.js";
import { lastPacket, type DoneLine, type JournalLine } from "../journal/line.js";
import { inLockedFolder } from "../lock.js";
import { asideOf, FAILED, openOutFolder, packetFolder, putInPlace } from "../out-folder.js";
import { packetState } from "../packet-state.js";
import { removeFolder } from "../patient-disk.js";
import { batchReport } from "../report/batch-report.js";
import { saveReport } from "../report/save-report.js";
import type { BatchEntry } from "../run-batch.js";
import { checkShards, missingShards, type ReportedFolder } from "./compare-shards.js";
import { readReport } from "./shard-report.js";

/** What came of putting folders together. */
export interface Merged {
  readonly report: BatchReport;
  /** Shards that were in none of the folders. */
  readonly missingShards: readonly number[];
  /** Packets of which a file was changed after they were made: of a shard, then they were not taken over; or here, then nothing was put over them. */
  readonly changed: readonly string[];
}

/**
 * Puts the results of shards together in one folder, which is then like that of a batch in one piece. The folders stay as they are; what was taken over
 * before and is the same is not copied again.
 *
 * @throws UsageError when they are not of one batch, InputFileError when one is none, OutputFileError when the result cannot be written.
 */
export async function mergeBatches(
  world: World,
  folders: readonly string[],
  out: string,
  language: Language,
): Promise<Merged> {
  const reported: ReportedFolder[] = [];
  for (const folder of folders) reported.push({ folder, report: await readReport(world, folder) });
  checkShards(reported);
  return inLockedFolder(world, out, async () => {
    const known = await readJournal(out);
    await openOutFolder(world, out, known);
    const changed: string[] = [];
    const journal = await Journal.open(out);
    try {
      for (const folder of folders) {
        for (const line of (await readJournal(folder)).values()) {
          const taken = await takeOver(world, { folder, out, line, known, journal });
          if (taken !== undefined) changed.push(taken);
        }
      }
    } finally {
      await journal.close();
    }
    const report = await mergedReport(world, reported, out, known);
    await saveReport(world, out, report, language);
    return { report, missingShards: missingShards(reported), changed };
  });
}

/** Copies what is recorded of a record, records it and moves it to its place; or says which packet somebody changed, there or here, and leaves both. */
async function takeOver(
  world: World,
  {
    folder,
    out,
    line,
    known,
    journal,
  }: {
    readonly folder: string;
    readonly out: string;
    readonly line: JournalLine;
    readonly known: Map<string, JournalLine>;
    readonly journal: Journal;
  },
): Promise<string | undefined> {
  const previous = known.get(line.id);
  if (line.type === "done") {
    const from = packetFolder(folder, line.folder);
    if ((await packetState(world, from, line.manifest, false)).type !== "intact") return from;
    if (previous?.type === "done" && previous.manifest === line.manifest) {
      const there = await packetState(world, packetFolder(out, previous.folder), line.manifest, false);
      if (there.type === "intact") return undefined;
    }
    const target = packetFolder(out, line.folder);
    const last = lastPacket(previous);
    const made = last?.folder === line.folder ? last.manifest : undefined;
    if ((await packetState(world, target, made, true)).type === "changed") return target;
  }
  const aside = asideOf(out, line.id);
  await removeFolder(aside);
  const from = line.type === "done" ? packetFolder(folder, line.folder) : join(folder, FAILED, line.folder);
  await cp(from, aside, { recursive: true });
  const own = line.type === "done" ? line : ownFailure(line, lastPacket(previous));
  await journal.append([own]);
  known.set(own.id, own);
  const changed = await putInPlace(world, out, own, previous, false);
  return changed === undefined ? undefined : packetFolder(out, own.folder);
}

/** A failure as it is recorded here: the earlier packet is the one of this folder. */
function ownFailure(
  line: Extract<JournalLine, { readonly type: "failed" }>,
  earlier: DoneLine | undefined,
): JournalLine {
  const { earlier: _theirs, ...own } = line;
  return { ...own, ...(earlier === undefined ? {} : { earlier }) };
}

async function mergedReport(
  world: World,
  reported: readonly ReportedFolder[],
  out: string,
  known: ReadonlyMap<string, JournalLine>,
): Promise<BatchReport> {
  const [first] = reported;
  if (first === undefined) throw new Error("the command asks for at least one folder");
  const { source, stage, asOf } = first.report;
  const entries = reported
    .flatMap(({ report }) => report.records)
    .map(({ number, name, id, at }): BatchEntry => ({ number, name, id, at, line: known.get(id) }))
    .toSorted((left, right) => left.number - right.number);
  return batchReport({
    world,
    out,
    source,
    settings: { stage, asOf },
    entries,
    isWhole: true,
    sourceFindings: first.report.sourceFindings,
    known: known.values(),
  });
}
