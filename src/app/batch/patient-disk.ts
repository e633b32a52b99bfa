import { rename, rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { errorCode } from "../error-code.js";

/** What Windows says while a virus scanner, an indexer or an open window has a file of a folder open: mostly for moments. */
const HELD: ReadonlySet<unknown> = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Milliseconds before each further attempt, some six seconds together. */
const PAUSES = [50, 100, 200, 400, 800, 1_600, 3_000] as const;

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
    readonly pause: (milliseconds: number) => Promise<unknown>;
  } = { rename, pause },
): Promise<void> {
  for (const milliseconds of PAUSES) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has(errorCode(error))) throw error;
    }
    await disk.pause(milliseconds);
  }
  await disk.rename(from, to);
}

/** Removes a folder, if it is there, again and again where something has it open. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
