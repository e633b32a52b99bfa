import { readFile, rm } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import { sha256 } from "../../sha256.js";
import { removeFolder } from "../patient-disk.js";
import type { RecordResult } from "../make-record.js";
import type { RecordTask } from "../prepare-record.js";
import type { BatchSettings } from "../settings.js";
import { writeWhole } from "./write-whole.js";

/** What stands in the queue of one record: where its task lies, and its hash. No answer, no name of a company. */
export interface Ticket {
  /** The folder of the batch, from the root: every machine sees it under this path. */
  readonly out: string;
  /** Name of the file of the task, and of the job. */
  readonly id: string;
  /** SHA-256 of that file. */
  readonly sha256: string;
}

/** What a worker answers. What became of the record lies beside the files, since names of attachments can be those of people. */
export interface Answer {
  readonly type: RecordResult["type"];
  /** Name of the folder in which the files lie. */
  readonly folder: string;
}

/** What a worker is to do. It holds answers of the filing, so it lies on the disk and never in the queue. */
export interface QueuedTask {
  /** The working folder in which the batch was submitted: paths are from there. */
  readonly from: string;
  readonly settings: BatchSettings;
  /** {@link import("../workshop.js").Workshop.hash} of who submitted it: a worker with other fonts or another version would make other bytes. */
  readonly making: string;
  readonly task: RecordTask;
}

/** Of the folder of a batch: what is on its way through a queue. */
export const QUEUE = ".queue";

const TASKS = "tasks";
const DONE = "done";

/** Writes a task where workers find it. The same task has the same ticket, whoever writes it and however often. */
export async function putTask(out: string, task: QueuedTask): Promise<Ticket> {
  const root = resolve(out);
  // As who fetches it reads the settings: what is not given is not there.
  const settings: unknown = JSON.parse(JSON.stringify(task.settings));
  const bytes = serialize({ ...task, settings });
  const hash = sha256(bytes);
  const id = sha256(root + hash).slice(0, 40);
  await writeWhole(join(root, QUEUE, TASKS, id), bytes);
  return { out: root, id, sha256: hash };
}

/** Whether what came out of a queue is a ticket: its members become paths, and whoever reaches the server can write into it. */
export function isTicket(value: Ticket): boolean {
  const { out, id, sha256: hash } = value;
  return isAbsolute(out) && /^[0-9a-f]{40}$/u.test(id) && /^[0-9a-f]{64}$/u.test(hash);
}

/** Whether a worker's folder is one for this ticket. */
export function isFolderOf({ id }: Pick<Ticket, "id">, folder: string): boolean {
  return folder.startsWith(`${id}-`) && /^\d+-\d+$/u.test(folder.slice(id.length + 1));
}

/** Writes down what became of a record, beside the folder of its files. */
export async function putResult(ticket: Ticket, folder: string, result: RecordResult): Promise<void> {
  await writeWhole(resultFile(ticket, folder), JSON.stringify(result));
}

/** What became of a record; `undefined` where it is gone. */
export async function readResult(ticket: Ticket, folder: string): Promise<RecordResult | undefined> {
  try {
    // Written by `putResult`.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(await readFile(resultFile(ticket, folder), "utf8")) as RecordResult;
  } catch {
    return undefined;
  }
}

/** Removes what a worker made for a ticket and nobody needs any more. */
export async function dropResult(ticket: Ticket, folder: string): Promise<void> {
  await rm(resultFile(ticket, folder), { force: true });
  await removeFolder(doneFolder(ticket, folder));
}

function resultFile(ticket: Pick<Ticket, "out">, folder: string): string {
  return `${doneFolder(ticket, folder)}.json`;
}

/** Reads the task of a ticket; `undefined` where it is gone or not what the ticket says. */
export async function readTask({ out, id, sha256: hash }: Ticket): Promise<QueuedTask | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(out, QUEUE, TASKS, id));
  } catch {
    return undefined;
  }
  if (sha256(bytes) !== hash) return undefined;
  // What the hash vouches for was written by `putTask`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return deserialize(bytes) as QueuedTask;
}

/** Where a worker puts what it makes for a ticket. */
export function doneFolder({ out }: Pick<Ticket, "out">, folder: string): string {
  return join(out, QUEUE, DONE, folder);
}
