import { setTimeout as pause } from "node:timers/promises";
import type { ReadRecord } from "./read-record.js";

/** Milliseconds between two looks, and for how long nothing may change before a save counts as finished. */
const EVERY = 250;
const SETTLED = 80;

/**
 * Looks at what was read and tells when it is not as it was. Files are looked at and not listened to: editors save by renaming, shared folders send no
 * notices, and a few dozen looks cost less than a millisecond. Saves that follow each other closely are one change.
 *
 * @param isNeeded whether anybody waits for a change; else nothing is looked at.
 * @returns stops looking.
 */
export function watchReads(
  record: Pick<ReadRecord, "hasChanged" | "state">,
  isNeeded: () => boolean,
  changed: () => void,
): () => void {
  const stopped = new AbortController();
  const look = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await pause(EVERY, undefined, { signal: stopped.signal });
      if (!isNeeded() || !(await record.hasChanged())) continue;
      let [before, now] = ["", await record.state()];
      while (before !== now) {
        await pause(SETTLED, undefined, { signal: stopped.signal });
        [before, now] = [now, await record.state()];
      }
      changed();
    }
  };
  look().catch((error: unknown) => {
    // The only way to end a pause early; anything else is a defect and must not be swallowed.
    if (!stopped.signal.aborted) throw error;
  });
  return () => {
    stopped.abort();
  };
}
