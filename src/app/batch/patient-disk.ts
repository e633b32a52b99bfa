import { rename, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { errorCode } from "../error-code.js";

/** What Windows says while a virus scanner, an indexer or an open window has a file, or one of a folder, open: mostly for moments. */
const HELD: ReadonlySet<unknown> = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Whether an error says that something has a file open, or may not be written. */
export function isInUse(error: unknown): boolean {
  return HELD.has(errorCode(error));
}

/** Whether an error says that something has a folder open, or that it was made read-only; Windows calls a folder with a file that is open not empty. */
export function isHeld(error: unknown): boolean {
  return isInUse(error) || errorCode(error) === "ENOTEMPTY";
}

/** Milliseconds before each further attempt, some six seconds together. */
const PAUSES = [50, 100, 200, 400, 800, 1_600, 3_000] as const;

/** Waits between two attempts. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * Does something on the disk, again and again where something has it open.
 *
 * @throws what the last attempt threw.
 */
export async function patiently(work: () => Promise<void>, wait: Wait = pause): Promise<void> {
  for (const milliseconds of PAUSES) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isInUse(error)) throw error;
    }
    await wait(milliseconds);
  }
  await work();
}

/**
 * Moves a folder, again and again where something has it open.
 *
 * @throws what the last attempt threw.
 */
export async function moveFolder(
  from: string,
  to: string,
  disk: {
    readonly rename: (from: string, to: string) => Promise<void>;
    readonly pause: Wait;
  } = { rename, pause },
): Promise<void> {
  await patiently(async () => disk.rename(from, to), disk.pause);
}

/** Removes a folder, if it is there, again and again where something has it open. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Removes a folder as far as nothing holds it: the next run tries again. */
export async function removeUnlessHeld(folder: string): Promise<void> {
  try {
    await removeFolder(folder);
  } catch (error) {
    if (!isHeld(error)) throw error;
  }
}
