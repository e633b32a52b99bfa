import { Readable } from "node:stream";
import { workerData } from "piscina";
import { nodeWorld } from "../../node-world.js";
import { isDiskTrouble } from "../disk-trouble.js";
import { makeRecord } from "../make-record.js";
import type { RecordTask } from "../prepare-record.js";
import { openWorkshop, type Workshop } from "../workshop.js";
import type { ThreadData, ThreadReply } from "./messages.js";

let opened: Promise<Workshop> | undefined;

/** Makes a record in a thread of the pool: called by its name. Fonts, templates and schemas are read for the first record of the thread. */
export async function makeInThread(task: RecordTask): Promise<ThreadReply> {
  opened ??= openHere();
  const workshop = await opened;
  try {
    return { type: "result", result: await makeRecord(workshop, task) };
  } catch (error) {
    if (!isDiskTrouble(error)) throw error;
    const path = "path" in error && typeof error.path === "string" ? error.path : undefined;
    return { type: "disk", code: error.code, path, message: error.message };
  }
}

async function openHere(): Promise<Workshop> {
  // The pool hands over what it was given.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { settings, ...folders } = workerData as ThreadData;
  // Threads get no standard input: lines of it come with their tasks.
  const { world } = nodeWorld(Readable.from([]), {});
  const { value } = await openWorkshop({ ...world, ...folders }, settings);
  if (value === undefined) throw new Error("the pack or a calendar was changed while the batch was running");
  return value;
}
