import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "../world.js";
import { HeldPacketError } from "./held-packet.js";
import { readHistory, type RecordHistory } from "./journal/journal.js";
import { lastPacket, type DoneLine, type JournalLine } from "./journal/line.js";
import { makeFolder } from "./make-folder.js";
import {
  asideOf,
  FAILED,
  isRecorded,
  movedAway,
  namesIn,
  packetFolder,
  PACKETS,
  putInPlace,
  removeIfIntact,
  removeList,
  WORK,
} from "./out-folder.js";
import { packetState } from "./packet-state.js";
import { isHeld, moveFolder, removeUnlessHeld } from "./patient-disk.js";

/**
 * Makes the folders of a batch, and finishes what an interrupted run had recorded and not yet moved or taken away; the rest of its work is thrown away.
 *
 * @param known kept up to date with what stands, where a packet that is recorded cannot be moved.
 */
export async function openOutFolder(
  world: World,
  out: string,
  known: Map<string, JournalLine>,
): Promise<void> {
  for (const part of [PACKETS, FAILED, WORK]) await makeFolder(join(out, part));
  const history = await readHistory(out);
  const waiting = new Set<string>();
  for (const name of await readdir(join(out, WORK))) {
    const line = known.get(name);
    if (line === undefined) continue;
    const standing = line.type === "done" ? await standingPacket(world, out, line, history) : undefined;
    const earlier = line.type === "done" ? (standing ?? packetsBefore(line, history)[0]) : line.earlier;
    if (await isMoved(world, out, line, earlier, waiting)) continue;
    if (standing !== undefined) known.set(name, stillStanding(line, standing));
  }
  for (const name of await readdir(join(out, WORK))) {
    if (waiting.has(name) || (await isPutBack(world, out, name, known))) continue;
    await removeUnlessHeld(join(out, WORK, name));
  }
  await removeOutOfDate(world, out, known, history);
}

/**
 * Moves what was recorded of a record, if it lies aside and is whole.
 *
 * @param earlier the packet that was made of it before, which it takes the place of.
 * @param waiting takes the records whose folder is held: what lies aside stays for the next run.
 */
async function isMoved(
  world: World,
  out: string,
  line: JournalLine,
  earlier: DoneLine | undefined,
  waiting: Set<string>,
): Promise<boolean> {
  try {
    if (!(await isRecorded(world, asideOf(out, line.id), line))) return false;
    const obstacle = await putInPlace(world, out, line, earlier, false);
    if (obstacle?.type === "held") waiting.add(line.id);
    // Where somebody changed the packet that stands, the record is judged again, and it is said then.
    return obstacle === undefined;
  } catch (error) {
    if (!(error instanceof HeldPacketError)) throw error;
    waiting.add(line.id);
    return false;
  }
}

/** Packets that were made earlier in the same folder, the last first. */
function packetsBefore({ id, folder }: JournalLine, history: RecordHistory): readonly DoneLine[] {
  return (history.get(id) ?? [])
    .slice(0, -1)
    .filter((line): line is DoneLine => line.type === "done" && line.folder === folder)
    .toReversed();
}

/** The earlier packet that still stands in the folder of a packet, as it was made, because that was recorded and never moved there. */
async function standingPacket(
  world: World,
  out: string,
  line: DoneLine,
  history: RecordHistory,
): Promise<DoneLine | undefined> {
  const place = packetFolder(out, line.folder);
  const state = await stateIfRead(world, place, line);
  if (state === "absent" || state === "intact") return undefined;
  const before = packetsBefore(line, history);
  // What cannot be read is most likely the one before.
  if (state === "held") return before[0];
  for (const earlier of before) {
    if ((await stateIfRead(world, place, earlier)) === "intact") return earlier;
  }
  return undefined;
}

async function stateIfRead(world: World, folder: string, { manifest }: DoneLine): Promise<string> {
  try {
    return (await packetState(world, folder, manifest, true)).type;
  } catch (error) {
    if (error instanceof HeldPacketError) return "held";
    throw error;
  }
}

/** What is known of a record whose new packet waits: nothing but that the earlier one stands, so that this one is not taken for changed. */
function stillStanding({ id, folder, tally }: JournalLine, earlier: DoneLine): JournalLine {
  return { type: "failed", id, folder, tally, isPassing: true, earlier };
}

/** Puts a packet back that was moved out of the way of another which then could not be moved itself: it is the only one of its record. */
async function isPutBack(
  world: World,
  out: string,
  name: string,
  known: ReadonlyMap<string, JournalLine>,
): Promise<boolean> {
  const line = known.get(movedAway(name) ?? "");
  const packet = lastPacket(line);
  if (packet === undefined || (line?.type === "failed" && line.isPassing !== true)) return false;
  const from = join(out, WORK, name);
  const to = packetFolder(out, packet.folder);
  if ((await stateIfRead(world, to, packet)) !== "absent") return false;
  if ((await stateIfRead(world, from, packet)) !== "intact") return false;
  try {
    await moveFolder(from, to);
  } catch (error) {
    // It stays for the next run.
    if (!isHeld(error)) throw error;
  }
  return true;
}

/**
 * Takes away what a run could not, because it was cut off or something had it open: packets under an earlier name of their record, lists of records that have a
 * packet by now. Only the folders that the journal names, and packets only as they were made and where the later one stands.
 */
async function removeOutOfDate(
  world: World,
  out: string,
  known: ReadonlyMap<string, JournalLine>,
  history: RecordHistory,
): Promise<void> {
  const packets = await namesIn(join(out, PACKETS));
  const lists = await namesIn(join(out, FAILED));
  for (const [id, lines] of history) {
    const line = known.get(id);
    const standing = lastPacket(line)?.folder;
    const isStanding = standing !== undefined && packets.has(standing);
    for (const earlier of lines) {
      const { type, folder } = earlier;
      if (type === "done" && isStanding && folder !== standing && packets.has(folder)) {
        const place = packetFolder(out, folder);
        await removeIfIntact(out, id, folder, async () => packetState(world, place, earlier.manifest, true));
      }
      if (lists.has(folder) && (line?.type === "done" || line?.folder !== folder)) {
        await removeList(out, folder);
      }
    }
  }
}
