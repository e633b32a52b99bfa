import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PendingFile } from "../world.js";
import { removeFolder } from "./patient-disk.js";

/**
 * Writes the files of a record into a folder of their own, on the disk itself: what is recorded as done is there after a power cut. What an interrupted
 * run left in the folder goes first, so that nothing of it gets into a packet.
 *
 * @param files by their paths below the folder, with forward slashes.
 */
export async function writeDurably(folder: string, files: readonly PendingFile[]): Promise<void> {
  await removeFolder(folder);
  const placed = files.map(({ path, bytes }) => ({ path: join(folder, ...path.split("/")), bytes }));
  for (const parent of new Set(placed.map(({ path }) => dirname(path)))) {
    await mkdir(parent, { recursive: true });
  }
  await Promise.all(placed.map(({ path, bytes }) => writeFile(path, bytes, { flush: true })));
}
