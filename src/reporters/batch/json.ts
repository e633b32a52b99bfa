import type { BatchReport } from "./report.js";

/** The version of the format: raised when a member is removed, renamed or means something else. */
const VERSION = 1;

/** A batch for programs, as `schemas/reports/batch.schema.json` describes it: everything in both languages. */
export function batchJson(report: BatchReport): string {
  return `${JSON.stringify({ version: VERSION, ...report }, undefined, 2)}\n`;
}
