import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { MANIFEST } from "../packet/packet-file.js";
import { sha256 } from "../sha256.js";
import type { World } from "../world.js";
import { lastPacket, type JournalLine } from "./journal/line.js";
import { LIST_ENDING } from "./findings-list.js";
import type { KnownRecords } from "./journal/journal.js";
import { makeFolder } from "./make-folder.js";
import { packetState, type PacketState } from "./packet-state.js";
import { moveFolder, removeFolder } from "./patient-disk.js";
import { isNoSuchFile } from "../error-code.js";

/** Where packets stand, below the folder of a batch. */
export const PACKETS = "packets";
/** Where the lists of records without a packet stand. */
export const FAILED = "failed";
/** Where packets are made before they are moved. */
export const WORK = ".work";

/** The folder in which a record is made. */
export function asideOf(out: string, id: string): string {
  return join(out, WORK, id);
}

export function packetFolder(out: string, folder: string): string {
  return join(out, PACKETS, folder);
}

/** Makes the folders of a batch, and finishes what an interrupted run had recorded and not yet moved; the rest of its work is thrown away. */
export async function openOutFolder(world: World, out: string, known: KnownRecords): Promise<void> {
  for (const part of [PACKETS, FAILED, WORK]) await makeFolder(join(out, part));
  for (const name of await readdir(join(out, WORK))) {
    const line = known.get(name);
    if (line !== undefined && (await isRecorded(world, asideOf(out, name), line))) {
      // Where somebody changed the packet that stands, the record is judged again, and it is said then.
      await putInPlace(world, out, line, line.type === "failed" ? line.earlier : undefined, false);
    }
  }
  for (const name of await readdir(join(out, WORK))) {
    await removeFolder(join(out, WORK, name));
  }
}

/** Whether what lies aside is what was recorded, and whole: a run may have been cut off while it wrote the same again. */
async function isRecorded(world: World, aside: string, line: JournalLine): Promise<boolean> {
  if (line.type === "done") {
    return (await packetState(world, aside, line.manifest, true)).type === "intact";
  }
  const files = await world.listFiles(aside);
  const name = files.find((file) => file !== MANIFEST && file.endsWith(LIST_ENDING));
  if (name === undefined) return false;
  return sha256(await world.readFile(join(aside, name), 2 ** 30)) === line.list;
}

/**
 * Moves what was recorded of a record from its folder aside to where it belongs: a packet takes the place of an earlier one, and a list that of a packet
 * that is out of date. Can be done again after it was cut off.
 *
 * @param previous what was recorded of it before. A packet that somebody changed since stays.
 * @param force put a packet also over one that was changed.
 * @returns the files that somebody changed in the packet whose place it would take; nothing was moved then.
 */
export async function putInPlace(
  world: World,
  out: string,
  line: JournalLine,
  previous: JournalLine | undefined,
  force: boolean,
): Promise<readonly string[] | undefined> {
  const packet = lastPacket(previous);
  const stateOf = async (folder: string): Promise<PacketState> =>
    packetState(
      world,
      packetFolder(out, folder),
      packet?.folder === folder ? packet.manifest : undefined,
      true,
    );
  if (line.type === "done" && !force) {
    const state = await stateOf(line.folder);
    if (state.type === "changed") return state.paths;
  }
  const target = join(out, line.type === "done" ? PACKETS : FAILED, line.folder);
  await moveOver(asideOf(out, line.id), target, join(out, WORK, `${line.id}.old`));
  await removeLists(out, line, previous);
  if (line.type === "failed" && line.isPassing === true) return undefined;
  const outOfDate = new Set([packet?.folder, previous?.folder, line.folder]);
  if (line.type === "done") outOfDate.delete(line.folder);
  for (const folder of outOfDate) {
    if (folder === undefined || (await stateOf(folder)).type !== "intact") continue;
    await removeFolder(packetFolder(out, folder));
  }
  return undefined;
}

/** Takes away the lists that a line makes out of date. */
export async function removeLists(
  out: string,
  line: JournalLine,
  previous: JournalLine | undefined,
): Promise<void> {
  if (line.type === "done") await removeList(out, line.folder);
  if (previous !== undefined && previous.folder !== line.folder) await removeList(out, previous.folder);
}

async function removeList(out: string, folder: string): Promise<void> {
  await removeFolder(join(out, FAILED, folder));
}

async function moveOver(from: string, to: string, old: string): Promise<void> {
  await removeFolder(old);
  await renameIfThere(to, old);
  await moveFolder(from, to);
  await removeFolder(old);
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await moveFolder(from, to);
  } catch (error) {
    if (!isNoSuchFile(error)) throw error;
  }
}
