import type { BatchNotice } from "../../reporters/batch/report.js";
import { isPacketStopped } from "../packet/make-packet.js";
import { readJournal } from "./journal/journal.js";
import { isPlannedAsBefore } from "./as-before.js";
import { recordedTraits } from "./journal/line.js";
import { alikeNotices, type ComparedRecord } from "./notice/alike.js";
import { attempt } from "./make-record.js";
import { prepareRecord, type PreparedRecord } from "./prepare-record.js";
import { isAsked, isInShard, type Selection } from "./selection.js";
import type { RecordSource } from "./source/record.js";
import { taskOf } from "./task.js";
import type { Workshop } from "./workshop.js";

/** What a run would do. */
export interface BatchPlan {
  readonly records: number;
  /** Packets that would be made. */
  readonly make: number;
  /** Packets that stand and would stay. */
  readonly keep: number;
  /** Records that have blocking findings as they are. */
  readonly fail: number;
  /** Packets that were made as a sample, in memory, and how long all of them took, in milliseconds. */
  readonly sample: { readonly packets: number; readonly milliseconds: number };
  /** About records that are alike, as far as they were read. */
  readonly notices: readonly BatchNotice[];
  /** How long reading and checking took, in milliseconds. */
  readonly milliseconds: number;
}

/** Packets that are made to tell how long one takes. The first also loads fonts and templates, and counts only where it is the only one. */
const SAMPLES = 3;

/**
 * Goes through a source as a run would, without writing anything: every record is read and checked as for its packet, gaps in final papers included, what stands is held against what would be made, and
 * a few packets are made in memory to see how long one takes on this machine.
 *
 * @param now a clock in milliseconds, for the estimate only.
 */
export async function planBatch(
  {
    workshop,
    source,
    out,
    selection,
  }: {
    readonly workshop: Workshop;
    readonly source: RecordSource;
    readonly out: string;
    readonly selection: Selection;
  },
  now: () => number,
): Promise<BatchPlan> {
  const known = await readJournal(out);
  const counts = { records: 0, make: 0, keep: 0, fail: 0 };
  const sample = { packets: 0, milliseconds: 0 };
  const alike: ComparedRecord[] = [];
  let warmUp: number | undefined;
  let sampled = 0;
  const begin = now();
  let spent = 0;
  for await (const record of source.records) {
    if (!isInShard(record, selection.shard)) continue;
    counts.records += 1;
    const line = known.get(record.id);
    const compared = { number: record.number, at: record.at, traits: recordedTraits(line) };
    alike.push(compared);
    if (spent === selection.limit || !isAsked(record, selection, known)) continue;
    const task = taskOf(out, record, known);
    const prepared = await prepareRecord(workshop, task);
    if (prepared.type !== "kept") compared.traits = prepared.traits;
    const what = await outcomeOf(workshop, prepared);
    if (what !== "make" || prepared.type !== "ready" || sample.packets === SAMPLES) {
      counts[what] += 1;
      const isLimited = selection.limit !== undefined;
      if (isLimited && !(await isPlannedAsBefore(workshop, task, prepared, line))) spent += 1;
      continue;
    }
    spent += 1;
    const start = now();
    const made = await attempt(workshop, task, prepared);
    const took = now() - start;
    sampled += took;
    // What only making it shows counts as it turned out, and tells nothing of how long a packet takes.
    counts[made.type === "failed" ? "fail" : "make"] += 1;
    if (made.type === "failed") continue;
    if (warmUp === undefined) warmUp = took;
    else {
      sample.packets += 1;
      sample.milliseconds += took;
    }
  }
  if (sample.packets === 0 && warmUp !== undefined) {
    sample.packets = 1;
    sample.milliseconds = warmUp;
  }
  return { ...counts, sample, notices: alikeNotices(alike), milliseconds: now() - begin - sampled };
}

async function outcomeOf(workshop: Workshop, prepared: PreparedRecord): Promise<"make" | "keep" | "fail"> {
  if (prepared.type === "kept") return "keep";
  if (prepared.type === "failed") return "fail";
  try {
    return (await isPacketStopped(prepared.request)) ? "fail" : "make";
  } catch {
    // A run counts one record at which the program fails, and goes on.
    return "fail";
  }
}
