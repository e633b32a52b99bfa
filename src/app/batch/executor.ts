import { makeRecord, type RecordResult } from "./make-record.js";
import type { RecordTask } from "./prepare-record.js";
import type { Workshop } from "./workshop.js";

/** Who makes records: this thread, or others. */
export interface Executor {
  /** How many records are made at once. */
  readonly width: number;
  /**
   * Makes a record.
   *
   * @param signal asks to stop. Who makes the record finishes it; who waits for others to do so gives up.
   * @returns nothing where it gave up.
   * @throws an error with Node's `code` for what writing throws, RunEndError for what keeps it from making any; any other when whoever made it broke down at it.
   */
  run(task: RecordTask, signal: AbortSignal): Promise<RecordResult | undefined>;
  close(): Promise<void>;
}

/** Makes records one by one where it is called. */
export function ownThread(workshop: Workshop): Executor {
  return {
    width: 1,
    run: (task) => makeRecord(workshop, task),
    close: () => Promise.resolve(),
  };
}
