import { Readable } from "node:stream";
import { workerData } from "piscina";
import { UserError } from "../../../foundation/errors.js";
import type { LocalizedText } from "../../../foundation/locale.js";
import { errorPath } from "../../error-code.js";
import { nodeWorld } from "../../node-world.js";
import { worldAt } from "../../world-at.js";
import { isDiskTrouble } from "../disk-trouble.js";
import { makeRecord } from "../make-record.js";
import type { RecordTask } from "../prepare-record.js";
import { openWorkshop, WORKSHOP_PARTS, type Workshop } from "../workshop.js";
import type { ThreadData, ThreadReply } from "./messages.js";

/** Why a thread cannot make anything. */
type NotOpened = Extract<ThreadReply, { readonly type: "changed" | "unread" }>;

let opened: Promise<Workshop | NotOpened> | undefined;

/** Asked for before the first record: a thread that cannot load what it needs fails here, and no record. */
export function ready(): void {
  // That it answers is all.
}

/** Makes a record in a thread of the pool: called by its name. Fonts, templates and schemas are read for the first record of the thread. */
export async function makeInThread(task: RecordTask): Promise<ThreadReply> {
  const workshop = await (opened ??= openHere());
  if ("type" in workshop) {
    opened = undefined;
    return workshop;
  }
  try {
    return { type: "result", result: await makeRecord(workshop, task) };
  } catch (error) {
    if (!isDiskTrouble(error)) throw error;
    return { type: "disk", code: error.code, path: errorPath(error), message: error.message };
  }
}

async function openHere(): Promise<Workshop | NotOpened> {
  // The pool hands over what it was given.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { settings, environment, parts, from, ...folders } = workerData as ThreadData;
  // Threads get no standard input: lines of it come with their tasks.
  const { world: here } = nodeWorld(Readable.from([]), environment);
  const world = from === undefined ? here : worldAt(here, from);
  try {
    const { value } = await openWorkshop({ ...world, ...folders }, settings);
    // When the batch was begun there were no mistakes in them.
    if (value === undefined) return { type: "changed", parts: ["pack", "calendars"] };
    const changed = WORKSHOP_PARTS.filter((part) => value.parts[part] !== parts[part]);
    return changed.length === 0 ? value : { type: "changed", parts: changed };
  } catch (error) {
    return { type: "unread", why: wordsOf(error) };
  }
}

function wordsOf(error: unknown): LocalizedText {
  if (error instanceof UserError) return error.text;
  const said = error instanceof Error ? error.message : String(error);
  return { zh: said, en: said };
}
