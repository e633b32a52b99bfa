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
   * @throws an error with Node's `code` for what writing throws; any other when whoever made it broke down at it.
   */
  run(task: RecordTask): Promise<RecordResult>;
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
