import { median } from "../statistics.js";
import type { LongRun } from "./memory.js";

/** After so many records memory should not grow any more. */
export const SETTLED = 200;

/** Memory of a long run behind its first records, in bytes: medians of the first and of the last quarter of the looks. */
export function settledMemory(
  memory: LongRun["memory"],
): { readonly early: number; readonly late: number } | undefined {
  const after = memory.filter((look) => look.records >= SETTLED).map(({ bytes }) => bytes);
  const quarter = Math.ceil(after.length / 4);
  if (quarter === 0) return undefined;
  return { early: median(after.slice(0, quarter)), late: median(after.slice(-quarter)) };
}

/**
 * What a packet cost on the last stretch of a long run, for each second that one cost on the stretch before: 1 where it stays level. The
 * first packets, which pay for the start of the threads, are in neither.
 */
export function costGrowth(cost: LongRun["cost"]): number | undefined {
  const [before, last] = cost.slice(-2);
  return before === undefined || last === undefined || cost.length < 4
    ? undefined
    : last.sinceBefore / before.sinceBefore;
}
