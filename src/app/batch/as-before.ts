import type { JournalLine } from "./journal/line.js";
import { attempt, failedResult } from "./make-record.js";
import type { PreparedRecord, RecordTask } from "./prepare-record.js";
import { isAsBefore } from "./selection.js";
import type { Workshop } from "./workshop.js";

/** Whether a record would come out as it is recorded, without writing anything; see {@link isAsBefore}. Makes a packet in memory only where the record failed before. */
export async function isPlannedAsBefore(
  workshop: Workshop,
  task: RecordTask,
  prepared: PreparedRecord,
  line: JournalLine | undefined,
): Promise<boolean> {
  if (prepared.type === "kept") return true;
  if (line?.type !== "failed") return false;
  const failed = prepared.type === "failed" ? prepared : await attempt(workshop, task, prepared);
  return failed.type === "failed" && isAsBefore(failedResult(workshop, task.record, failed).result, line);
}
