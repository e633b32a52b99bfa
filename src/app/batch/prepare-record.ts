import { isRecord } from "../../foundation/data.js";
import { hasSeverity, type Diagnostic } from "../../foundation/diagnostic.js";
import { UserError } from "../../foundation/errors.js";
import { attachmentReader, type AttachmentReader } from "../attachments.js";
import { LARGEST_ATTACHMENT, packetRequest } from "../packet/load-request.js";
import type { PacketRequest } from "../packet/make-packet.js";
import { changedByHand, failureFinding } from "./finding.js";
import type { DoneLine } from "./journal/line.js";
import { traitsOf, type Traits } from "./notice/traits.js";
import { attachmentsOf, keyOf, readOnce } from "./key.js";
import { packetState } from "./packet-state.js";
import {
  baseOf,
  bytesOf,
  givenInput,
  keyedFile,
  keyedInput,
  readRecord,
  type GivenInput,
  type ReadRecord,
} from "./read-record.js";
import type { SourceRecord } from "./source/record.js";
import type { Tally } from "./tally.js";
import type { Workshop } from "./workshop.js";

/** One record to be made, and what is known of it from before. Plain data. */
export interface RecordTask {
  readonly record: SourceRecord;
  /** The folder in which what is made is put; it is moved from there when it is recorded. */
  readonly aside: string;
  /** The folder of its packet, if it was made before. */
  readonly target: string;
  /** Of the packet that was recorded last, also where the record failed since. */
  readonly previous: DoneLine | undefined;
}

/** What something was made of, so that it can be told whether it still is what it was. */
export interface Keyed {
  readonly key: string;
  /** As the filing names them. */
  readonly attachments: readonly string[];
}

/** A record that has no packet, with all that was found before it was checked. */
export interface FailedRecord {
  readonly type: "failed";
  /** Absent where nothing could be made of it. */
  readonly read: ReadRecord | undefined;
  readonly findings: readonly Diagnostic[];
  /** What it was judged by, where that could be read. */
  readonly by?: Keyed;
  readonly traits?: Traits;
  /** A packet stands all the same, with changes that are nobody's to undo. */
  readonly isChangedByHand: boolean;
}

/** What is to be done about a record. */
export type PreparedRecord =
  | { readonly type: "kept"; readonly tally: Tally }
  | FailedRecord
  | (Keyed & {
      readonly type: "ready";
      readonly read: ReadRecord;
      /** All findings of reading it. */
      readonly reading: readonly Diagnostic[];
      readonly traits: Traits;
      readonly request: PacketRequest;
    });

/** Reads a record and decides: a packet that is the same already is kept, one that somebody changed is left alone, anything else is made. Never throws for what stands in it. */
export async function prepareRecord(workshop: Workshop, task: RecordTask): Promise<PreparedRecord> {
  try {
    const { world } = workshop;
    const input = await givenInput(world, task.record);
    // The same for both, so that nothing is read twice.
    const readAttachment = readOnce(attachmentReader(world, baseOf(input), LARGEST_ATTACHMENT));
    return (
      (await keptUnread(workshop, task, input, readAttachment)) ??
      (await readAndDecide(workshop, task, input, readAttachment))
    );
  } catch (error) {
    return failure(undefined, [failureFinding(task.record.at, error)]);
  }
}

async function readAndDecide(
  workshop: Workshop,
  task: RecordTask,
  input: GivenInput,
  readAttachment: AttachmentReader,
): Promise<PreparedRecord> {
  const { record } = task;
  const { value: read, diagnostics: reading } = readRecord(input, record);
  const traits = traitsOf(read === undefined ? { bytes: bytesOf(input) } : read.judged);
  // What is no filing at all has no attachments and no packet; what is wrong with it, checking says.
  if (read === undefined || !isRecord(read.judged.value)) {
    const key = await keyOf(workshop, keyedInput(input), [], readAttachment);
    return { ...failure(read, reading, { key, attachments: [] }), traits };
  }
  try {
    return await decided(workshop, task, { read, reading, traits }, readAttachment);
  } catch (error) {
    // An attachment or the packet that stands cannot be read: what else there is to say about the filing is said too.
    return { ...failure(read, [failureFinding(record.at, error)]), traits };
  }
}

async function decided(
  workshop: Workshop,
  task: RecordTask,
  of: Pick<Extract<PreparedRecord, { readonly type: "ready" }>, "read" | "reading" | "traits">,
  readAttachment: AttachmentReader,
): Promise<PreparedRecord> {
  const { world, settings, calendars, fonts, stock } = workshop;
  const { read, reading, traits } = of;
  const attachments = attachmentsOf(read);
  const key = await keyOf(workshop, read, attachments, readAttachment);
  const standing = await standingPacket(workshop, task, key);
  if (standing !== undefined && "kept" in standing) return { type: "kept", tally: standing.kept };
  if (standing !== undefined) {
    const findings = [changedByHand(task.record.at, task.target, standing.changed)];
    return { ...failure(read, findings, { key, attachments }), traits, isChangedByHand: true };
  }
  if (hasSeverity(reading, "blocking")) return { ...failure(read, reading, { key, attachments }), traits };
  const request = packetRequest({
    source: read.packed,
    reading: read.reading,
    input: read.input,
    asOf: settings.asOf,
    calendars,
    fonts,
    options: settings.options,
    stock,
    wordToPdf: async (document) => world.wordToPdf(document),
    readAttachment,
  });
  return { type: "ready", key, attachments, read, reading, traits, request };
}

/**
 * The packet of a file that has not changed: told by bytes alone, because to read a filing takes longer than all the rest. Where something cannot be read, that is
 * found and told once more where the filing is read.
 */
async function keptUnread(
  workshop: Workshop,
  { target, previous }: RecordTask,
  input: GivenInput,
  readAttachment: AttachmentReader,
): Promise<Extract<PreparedRecord, { readonly type: "kept" }> | undefined> {
  const { world, settings } = workshop;
  if (input.type !== "file" || previous === undefined || settings.force) return undefined;
  try {
    const key = await keyOf(workshop, keyedFile(input.file), previous.attachments, readAttachment);
    if (key !== previous.key) return undefined;
    const { type } = await packetState(world, target, previous.manifest, false);
    return type === "intact" ? { type: "kept", tally: previous.tally } : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function failure(read: ReadRecord | undefined, findings: readonly Diagnostic[], by?: Keyed): FailedRecord {
  return { type: "failed", read, findings, isChangedByHand: false, ...(by === undefined ? {} : { by }) };
}

/** What stands in the way of making a packet: one that is the same already, or one that somebody changed. */
async function standingPacket(
  { world, settings }: Workshop,
  { target, previous }: RecordTask,
  key: string,
): Promise<{ readonly kept: Tally } | { readonly changed: readonly string[] } | undefined> {
  if (settings.force) return undefined;
  const isSame = previous?.key === key;
  const state = await packetState(world, target, previous?.manifest, !isSame);
  switch (state.type) {
    case "absent":
      return undefined;
    case "intact":
      return isSame ? { kept: previous.tally } : undefined;
    case "changed":
      return { changed: state.paths };
  }
}
