import { access, constants, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode, isNoSuchFile } from "../error-code.js";
import { MANIFEST } from "../packet/packet-file.js";
import { pathExists } from "../path-exists.js";
import { sha256 } from "../sha256.js";
import type { World } from "../world.js";
import { HeldPacketError } from "./held-packet.js";
import { lastPacket, type JournalLine } from "./journal/line.js";
import { LIST_ENDING } from "./findings-list.js";
import { packetState, type PacketState } from "./packet-state.js";
import { isHeld, moveFolder, removeUnlessHeld } from "./patient-disk.js";

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

/** Whether what lies aside is what was recorded, and whole: a run may have been cut off while it wrote the same again. */
export async function isRecorded(world: World, aside: string, line: JournalLine): Promise<boolean> {
  if (line.type === "done") {
    return (await packetState(world, aside, line.manifest, true)).type === "intact";
  }
  const files = await world.listFiles(aside);
  const name = files.find((file) => file !== MANIFEST && file.endsWith(LIST_ENDING));
  if (name === undefined) return false;
  return sha256(await world.readFile(join(aside, name), 2 ** 30)) === line.list;
}

/** Why something was not put where it belongs. */
export type Obstacle =
  /** Files that somebody changed in the packet whose place it would take. */
  | { readonly type: "changed"; readonly paths: readonly string[] }
  /** A program has the folder open whose place it would take, or that was made read-only. */
  | { readonly type: "held"; readonly error: HeldPacketError };

/**
 * Moves what was recorded of a record from its folder aside to where it belongs: a packet takes the place of an earlier one, and a list that of a packet
 * that is out of date. Can be done again after it was cut off.
 *
 * @param previous what was recorded of it before. A packet that somebody changed since stays.
 * @param force put a packet also over one that was changed.
 * @returns what stands in the way; nothing was moved then.
 */
export async function putInPlace(
  world: World,
  out: string,
  line: JournalLine,
  previous: JournalLine | undefined,
  force: boolean,
): Promise<Obstacle | undefined> {
  const packet = lastPacket(previous);
  const stateOf = async (folder: string): Promise<PacketState> =>
    packetState(
      world,
      packetFolder(out, folder),
      packet?.folder === folder ? packet.manifest : undefined,
      true,
    );
  const target = join(out, line.type === "done" ? PACKETS : FAILED, line.folder);
  try {
    if (line.type === "done" && !force) {
      const state = await stateOf(line.folder);
      if (state.type === "changed") return state;
    }
    await moveOver(asideOf(out, line.id), target, out, line.id);
  } catch (error) {
    return { type: "held", error: await heldOf(error, target) };
  }
  await removeLists(out, line, previous);
  if (line.type === "failed" && line.isPassing === true) return undefined;
  const outOfDate = new Set([packet?.folder, previous?.folder, line.folder]);
  if (line.type === "done") outOfDate.delete(line.folder);
  for (const folder of outOfDate) {
    if (folder !== undefined) await removeIfIntact(out, line.id, folder, async () => stateOf(folder));
  }
  return undefined;
}

/** The error about one folder that is held; throws any other, also where none of its kind could be moved. */
async function heldOf(error: unknown, target: string): Promise<HeldPacketError> {
  if (error instanceof HeldPacketError) return error;
  const code = errorCode(error);
  if (code === undefined || !isHeld(error) || !(await isWritable(dirname(target)))) throw error;
  return new HeldPacketError(target, code);
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes away a packet that is out of date, if it is as it was made. It is moved first, so that one that is held stays whole. Stays it, the report tells, and the next
 * run tries again.
 */
export async function removeIfIntact(
  out: string,
  id: string,
  folder: string,
  stateOf: () => Promise<PacketState>,
): Promise<void> {
  const old = await freePlace(out, id);
  try {
    if ((await stateOf()).type !== "intact") return;
    await moveFolder(packetFolder(out, folder), old);
  } catch (error) {
    if (error instanceof HeldPacketError || isHeld(error)) return;
    throw error;
  }
  await removeUnlessHeld(old);
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

export async function removeList(out: string, folder: string): Promise<void> {
  await removeUnlessHeld(join(out, FAILED, folder));
}

/** Puts a folder in the place of another; where it cannot be, that one stands again. */
async function moveOver(from: string, to: string, out: string, id: string): Promise<void> {
  const old = await freePlace(out, id);
  const wasThere = await movedIfThere(to, old);
  try {
    await moveFolder(from, to);
  } catch (error) {
    if (wasThere) await moveFolder(old, to);
    throw error;
  }
  await removeUnlessHeld(old);
}

async function movedIfThere(from: string, to: string): Promise<boolean> {
  try {
    await moveFolder(from, to);
    return true;
  } catch (error) {
    if (isNoSuchFile(error)) return false;
    throw error;
  }
}

/** Names of folders that were moved out of the way. */
const OLD = /^(.+)\.old\d*$/u;

/** The record whose folder was moved out of the way to this name; nothing for any other name. */
export function movedAway(name: string): string | undefined {
  return OLD.exec(name)?.[1];
}

/** Where a folder can be moved out of the way. What is there already may be the only packet of a record: it goes when the next run begins. */
async function freePlace(out: string, id: string): Promise<string> {
  for (let number = 0; ; number += 1) {
    const place = join(out, WORK, `${id}.old${number === 0 ? "" : number}`);
    if (!(await pathExists(place))) return place;
  }
}

/** The names of a folder, as they are compared: some disks write letters with their accents apart. */
export async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  try {
    return new Set((await readdir(folder)).map((name) => name.normalize("NFC")));
  } catch (error) {
    if (isNoSuchFile(error)) return new Set();
    throw error;
  }
}
