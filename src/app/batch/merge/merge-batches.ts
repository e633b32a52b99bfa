import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BatchReport } from "../../../reporters/batch/report.js";
import type { Language } from "../../../foundation/locale.js";
import { isNoSuchFile } from "../../error-code.js";
import { pathExists } from "../../path-exists.js";
import type { World } from "../../world.js";
import { Journal, readJournal } from "../journal/journal.js";
import { lastPacket, type DoneLine, type JournalLine } from "../journal/line.js";
import { inLockedFolder } from "../lock.js";
import { openOutFolder } from "../open-folder.js";
import { asideOf, FAILED, packetFolder, putInPlace } from "../out-folder.js";
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
 * @param tell told of it before the report is written.
 * @throws UsageError when they are not of one batch, InputFileError when one is none, a run is at work in it or was cut off there, OutputFileError when the result cannot be written.
 */
export async function mergeBatches(
  world: World,
  folders: readonly string[],
  out: string,
  language: Language,
  tell: (merged: Merged) => void = () => undefined,
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
          const taken = await takeOver({ world, out, known, journal }, folder, line);
          if (taken !== undefined) changed.push(taken);
        }
      }
    } finally {
      await journal.close();
    }
    const report = await mergedReport(world, reported, out, known);
    const merged = { report, missingShards: missingShards(reported), changed };
    tell(merged);
    await saveReport(world, out, report, language);
    return merged;
  });
}

/** Where results are put together. */
interface Target {
  readonly world: World;
  readonly out: string;
  readonly known: Map<string, JournalLine>;
  readonly journal: Journal;
}

/** Takes over what a folder has of a record; or says which packet somebody changed, there or here, and leaves both. */
async function takeOver(target: Target, folder: string, line: JournalLine): Promise<string | undefined> {
  if (line.type === "done") return takePacket(target, folder, line);
  const changed = line.earlier === undefined ? undefined : await takeEarlier(target, folder, line);
  await take(
    target,
    join(folder, FAILED, line.folder),
    ownFailure(line, lastPacket(target.known.get(line.id))),
  );
  return changed;
}

/**
 * Takes over the packet that stands although its record failed since: one that says nothing of the record, such as a file that could not be
 * read for a moment, takes no packet away. One that somebody changed stands too, and is named.
 */
async function takeEarlier(
  target: Target,
  folder: string,
  { earlier, isPassing }: Extract<JournalLine, { readonly type: "failed" }>,
): Promise<string | undefined> {
  if (earlier === undefined) return undefined;
  const from = packetFolder(folder, earlier.folder);
  const { type } = await packetState(target.world, from, earlier.manifest, false);
  if (type === "changed") return from;
  if (type === "absent" || isPassing !== true || (await stands(target, earlier))) return undefined;
  return takePacket(target, folder, earlier);
}

async function takePacket(target: Target, folder: string, line: DoneLine): Promise<string | undefined> {
  const { world, out, known } = target;
  const from = packetFolder(folder, line.folder);
  if ((await packetState(world, from, line.manifest, false)).type !== "intact") return from;
  const previous = known.get(line.id);
  if (previous?.type === "done" && (await stands(target, line))) return undefined;
  const place = packetFolder(out, line.folder);
  const last = lastPacket(previous);
  const made = last?.folder === line.folder ? last.manifest : undefined;
  if ((await packetState(world, place, made, true)).type === "changed") return place;
  return (await take(target, from, line)) === undefined ? undefined : place;
}

/** Whether the packet was taken over before, and is as it was made. */
async function stands({ world, out, known }: Target, { id, manifest }: DoneLine): Promise<boolean> {
  const last = lastPacket(known.get(id));
  if (last?.manifest !== manifest) return false;
  return (await packetState(world, packetFolder(out, last.folder), manifest, false)).type === "intact";
}

/**
 * Copies the files of a line, records it and moves them to their place.
 *
 * @returns the files that somebody changed in the packet that stands there; nothing was moved then.
 * @throws HeldPacketError when it cannot be replaced at this moment; the next merge does so.
 */
async function take(
  { world, out, known, journal }: Target,
  from: string,
  line: JournalLine,
): Promise<readonly string[] | undefined> {
  const aside = asideOf(out, line.id);
  await removeFolder(aside);
  await copyOf(from, aside, line);
  const previous = known.get(line.id);
  await journal.append([line]);
  known.set(line.id, line);
  const obstacle = await putInPlace(world, out, line, previous, false);
  if (obstacle?.type !== "held") return obstacle?.paths;
  // A list that cannot be moved stays aside until the next merge: the record failed in any case.
  if (line.type === "failed") return undefined;
  throw obstacle.error;
}

/** Copies the files of a line. A list that somebody deleted, as one that is done with, is an empty one: that the record failed stands in the journal. */
async function copyOf(from: string, aside: string, { type }: JournalLine): Promise<void> {
  try {
    await cp(from, aside, { recursive: true });
  } catch (error) {
    if (type !== "failed" || !isNoSuchFile(error) || (await pathExists(from))) throw error;
    await mkdir(aside, { recursive: true });
  }
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
  const { source, stage, asOf, options, madeWith, sourceRecords } = first.report;
  const missing = missingShards(reported);
  const entries = reported
    .flatMap(({ report }) => report.records)
    .map(({ number, name, id, at }): BatchEntry => ({ number, name, id, at, line: known.get(id) }))
    .toSorted((left, right) => left.number - right.number);
  return batchReport({
    world,
    out,
    source,
    settings: {
      stage,
      asOf,
      ...(options === undefined ? {} : { options }),
      ...(madeWith === undefined ? {} : { madeWith }),
      ...(sourceRecords === undefined ? {} : { sourceRecords }),
      ...(missing.length === 0 ? {} : { missingShards: missing }),
    },
    entries,
    // Of what a missing shard has nobody knows here whether it is still in the source.
    isWhole: missing.length === 0,
    sourceFindings: first.report.sourceFindings,
    // Those about records are found anew: records of two shards can be alike.
    unread: (first.report.notices ?? []).filter(({ numbers }) => numbers.length === 0),
  });
}
