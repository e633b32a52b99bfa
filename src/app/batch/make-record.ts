import { outcome, type Outcome } from "../../foundation/outcome.js";
import { makePacket } from "../packet/make-packet.js";
import { unique } from "../packet/packet-findings.js";
import { MANIFEST } from "../packet/packet-file.js";
import { writablePacket } from "../packet/write-packet.js";
import { sha256 } from "../sha256.js";
import type { PendingFile } from "../world.js";
import { failureFinding, isPassingFailure } from "./finding.js";
import { findingsList, LIST_ENDING } from "./findings-list.js";
import { prepareRecord, type FailedRecord, type PreparedRecord, type RecordTask } from "./prepare-record.js";
import { inSource } from "./read-record.js";
import { tallyOf, type Tally } from "./tally.js";
import type { Workshop } from "./workshop.js";
import { writeDurably } from "./write-durably.js";

/** What became of a record. Plain data. */
export type RecordResult =
  /** A packet lies aside; `manifest` is the SHA-256 of its manifest. */
  | {
      readonly type: "made";
      readonly key: string;
      /** As the filing names them. */
      readonly attachments: readonly string[];
      readonly manifest: string;
      readonly tally: Tally;
    }
  /** The packet that stands is what would be made. */
  | { readonly type: "kept"; readonly tally: Tally }
  /** A list of findings lies aside. `isChangedByHand`: a packet stands all the same. `isPassing`: nothing in it is about the record. */
  | {
      readonly type: "failed";
      readonly key?: string;
      readonly tally: Tally;
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
  if (prepared.type === "failed") return listFailed(workshop, task, prepared);
  const { key, attachments, read, reading } = prepared;
  const { value: files, diagnostics } = await packetFiles(workshop, task, prepared);
  const findings = unique([...reading, ...inSource(diagnostics, read)]);
  if (files === undefined) {
    return listFailed(workshop, task, { type: "failed", read, findings, key, isChangedByHand: false });
  }
  const manifest = files.find(({ path }) => path === MANIFEST);
  if (manifest === undefined) throw new Error("every packet has a manifest");
  await writeDurably(task.aside, files);
  return {
    type: "made",
    key,
    attachments,
    manifest: sha256(manifest.bytes),
    tally: tallyOf(findings, read.judged.value),
  };
}

/** The files of a packet, in memory. A failure of the program at this one record is a finding about it. */
export async function packetFiles(
  { world, settings, calendarFiles }: Workshop,
  { record }: Pick<RecordTask, "record">,
  { request }: Extract<PreparedRecord, { readonly type: "ready" }>,
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
  { read, findings, key, isChangedByHand }: FailedRecord,
): Promise<RecordResult> {
  const list = findingsList(workshop, record, read?.judged, findings);
  const forPrograms = list.files.find(({ path }) => path.endsWith(LIST_ENDING));
  if (forPrograms === undefined) throw new Error("every list is also written for programs");
  await writeDurably(aside, list.files);
  const tally = tallyOf(list.findings, read?.judged.value);
  const isPassing = findings.some(isPassingFailure);
  return {
    type: "failed",
    tally,
    isChangedByHand,
    isPassing,
    list: sha256(forPrograms.bytes),
    ...(key === undefined ? {} : { key }),
  };
}
