import type { Diagnostic } from "../../foundation/diagnostic.js";
import { outcome, type Outcome } from "../../foundation/outcome.js";
import { makePacket } from "../packet/make-packet.js";
import { unique } from "../packet/packet-findings.js";
import { MANIFEST } from "../packet/packet-file.js";
import { writablePacket } from "../packet/write-packet.js";
import { sha256 } from "../sha256.js";
import type { PendingFile } from "../world.js";
import { failureFinding, isPassingFailure } from "./finding.js";
import { findingsList, LIST_ENDING } from "./findings-list.js";
import {
  prepareRecord,
  type FailedRecord,
  type Keyed,
  type PreparedRecord,
  type RecordTask,
} from "./prepare-record.js";
import { inSource } from "./read-record.js";
import type { SourceRecord } from "./source/record.js";
import type { Traits } from "./notice/traits.js";
import { tallyOf, type Tally } from "./tally.js";
import type { Workshop } from "./workshop.js";
import { writeDurably } from "./write-durably.js";

/** What became of a record. Plain data. */
export type RecordResult =
  /** A packet lies aside; `manifest` is the SHA-256 of its manifest. */
  | (Keyed & {
      readonly type: "made";
      readonly manifest: string;
      readonly tally: Tally;
      readonly traits: Traits;
    })
  /** The packet that stands is what would be made. */
  | { readonly type: "kept"; readonly tally: Tally }
  /** A list of findings lies aside. `isChangedByHand`: a packet stands all the same. `isPassing`: there is something in it that says nothing about the record, as also what was changed by hand: a packet that stands goes on standing. */
  | {
      readonly type: "failed";
      /** What it was judged by, where that could be read. */
      readonly by?: Keyed;
      readonly tally: Tally;
      readonly traits?: Traits;
      readonly isChangedByHand: boolean;
      readonly isPassing: boolean;
      /** SHA-256 of the list for programs. */
      readonly list: string;
    };

/**
 * Makes one record: the packet, or the list of what stops it. It knows of no other record and no runner: a thread calls it, a test, or whoever takes tasks
 * from a queue. The same record with the same workshop gives the same bytes wherever and however often it is made.
 *
 * @throws what writing throws (disk full, no permission): that is nothing about the record, and the next would fare no better.
 */
export async function makeRecord(workshop: Workshop, task: RecordTask): Promise<RecordResult> {
  const prepared = await prepareRecord(workshop, task);
  if (prepared.type === "kept") return prepared;
  const made = prepared.type === "failed" ? prepared : await attempt(workshop, task, prepared);
  if (made.type === "failed") return listFailed(workshop, task, made);
  const {
    files,
    findings,
    from: { key, attachments, read, traits },
  } = made;
  const manifest = files.find(({ path }) => path === MANIFEST);
  if (manifest === undefined) throw new Error("every packet has a manifest");
  await writeDurably(task.aside, files);
  return {
    type: "made",
    key,
    attachments,
    manifest: sha256(manifest.bytes),
    tally: tallyOf(findings, read.judged.value),
    traits,
  };
}

type ReadyRecord = Extract<PreparedRecord, { readonly type: "ready" }>;

/** A packet in memory. */
interface PacketInMemory {
  readonly type: "packet";
  readonly files: readonly PendingFile[];
  /** All that was found, with the places of the source. */
  readonly findings: readonly Diagnostic[];
  readonly from: ReadyRecord;
}

/** Makes a packet in memory; or says what stops it. */
export async function attempt(
  workshop: Workshop,
  task: Pick<RecordTask, "record">,
  prepared: ReadyRecord,
): Promise<PacketInMemory | FailedRecord> {
  const { key, attachments, read, reading, traits } = prepared;
  const { value: files, diagnostics } = await packetFiles(workshop, task, prepared);
  const findings = unique([...reading, ...inSource(diagnostics, read)]);
  return files === undefined
    ? { type: "failed", read, findings, by: { key, attachments }, traits, isChangedByHand: false }
    : { type: "packet", files, findings, from: prepared };
}

/** The files of a packet, in memory. A failure of the program at this one record is a finding about it. */
async function packetFiles(
  { world, settings, calendarFiles }: Workshop,
  { record }: Pick<RecordTask, "record">,
  { request }: ReadyRecord,
): Promise<Outcome<readonly PendingFile[] | undefined>> {
  try {
    const { value, diagnostics } = await makePacket(request);
    if (value === undefined) return outcome(undefined, diagnostics);
    const fontChoice = settings.options.fonts;
    const { files } = await writablePacket(world, value, {
      request,
      fontChoice,
      zip: settings.zip,
      calendarFiles,
    });
    return outcome(files, diagnostics);
  } catch (error) {
    return outcome(undefined, [failureFinding(record.at, error)]);
  }
}

/** Writes the list of everything that is to be said about a record without a packet. */
export async function listFailed(
  workshop: Workshop,
  { record, aside }: Pick<RecordTask, "record" | "aside">,
  failed: FailedRecord,
): Promise<RecordResult> {
  const { files, result } = failedResult(workshop, record, failed);
  await writeDurably(aside, files);
  return result;
}

/** What becomes of a record that has no packet, with the files of its list, in memory. */
export function failedResult(
  workshop: Workshop,
  record: SourceRecord,
  { read, findings, by, traits, isChangedByHand }: FailedRecord,
): { readonly files: readonly PendingFile[]; readonly result: RecordResult } {
  const list = findingsList(workshop, record, read?.judged, findings);
  const forPrograms = list.files.find(({ path }) => path.endsWith(LIST_ENDING));
  if (forPrograms === undefined) throw new Error("every list is also written for programs");
  return {
    files: list.files,
    result: {
      type: "failed",
      tally: tallyOf(list.findings, read?.judged.value),
      isChangedByHand,
      isPassing: isChangedByHand || findings.some(isPassingFailure),
      list: sha256(forPrograms.bytes),
      ...(by === undefined ? {} : { by }),
      ...(traits === undefined ? {} : { traits }),
    },
  };
}
