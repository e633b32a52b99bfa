import type { Machine } from "../machine.js";
import { median, pairedRatio } from "../statistics.js";
import type { LongRun } from "./memory.js";
import type { RowsResult } from "./rows.js";
import type { Throughput } from "./throughput.js";

/** One run of the benchmark of batches; parts that were left out are not there. */
export interface BatchResults extends Machine {
  /** Load of the machine when it began, over a minute and for each processor: above 1 the times are those of a crowded machine. */
  readonly load: number;
  readonly rows: RowsResult | undefined;
  readonly throughput: readonly Throughput[];
  readonly long: LongRun | undefined;
}

/** After so many records memory should not grow any more. */
const SETTLED = 200;

/** The results as a page of Markdown, which reads as text too. */
export function batchReportText(results: BatchResults): string {
  const { date, commit, node, platform, processors, memoryBytes, load, rows, throughput, long } = results;
  return `${[
    `# Benchmark of batches, ${date}, commit ${commit}`,
    `Node ${node}, ${platform}, ${processors}, ${megabytes(memoryBytes)} of memory; load for each processor at the start ${load.toFixed(2)}.`,
    ...(rows === undefined ? [] : rowsText(rows)),
    ...(throughput.length === 0 ? [] : throughputText(throughput)),
    ...(long === undefined ? [] : memoryText(long)),
  ].join("\n\n")}\n`;
}

function rowsText(rows: RowsResult): readonly string[] {
  const seconds = (rows.milliseconds / 1_000).toFixed(0);
  return [
    "## A workbook with bad rows, and kills",
    [
      `- ${rows.rows} rows, ${rows.planted} of them with a planted mistake, one paper a packet as Word, drafts: ${rows.packets} packets in ${seconds} s; ${rows.named} of ${rows.planted} planted mistakes are named by sheet and cell.`,
      `- The same source into another folder, killed ${rows.kills.length} times (after ${rows.kills.join(", ")} records of the run) and run again: ${rows.isSameAsQuiet ? "the same bytes as the quiet run" : "OTHER BYTES than the quiet run"}; finished packets that were made twice: ${rows.doneTwice}.`,
    ].join("\n"),
  ];
}

function throughputText(measured: readonly Throughput[]): readonly string[] {
  const of = (threads: number): readonly Throughput[] => measured.filter((one) => one.threads === threads);
  const rates = (threads: number): readonly number[] => of(threads).map(({ perSecond }) => perSecond);
  const row = (threads: number): string => {
    const each = of(threads).flatMap(({ cpuMillisecondsEach }) => cpuMillisecondsEach ?? []);
    return `| ${threads} | ${median(rates(threads)).toFixed(2)} | ${each.length === 0 ? "–" : median(each).toFixed(0)} |`;
  };
  return [
    "## Whole packets of the small example, Word and PDF",
    ["| threads | packets a second | processor ms a packet |", "| --- | --- | --- |", row(1), row(2)].join(
      "\n",
    ),
    `Two threads / one, median of ${rates(1).length} rounds in turn: ${pairedRatio(rates(2), rates(1)).toFixed(2)} (goal: at least 1.8).`,
  ];
}

function memoryText({ records, milliseconds, memory }: LongRun): readonly string[] {
  const after = memory.filter((look) => look.records >= SETTLED);
  const early = after.slice(0, Math.ceil(after.length / 4)).map(({ bytes }) => bytes);
  const late = after.slice(-Math.ceil(after.length / 4)).map(({ bytes }) => bytes);
  const heading = "## Memory of a long run";
  const what = `${records} lines of JSON, one paper a packet, two threads: ${(milliseconds / 1_000).toFixed(0)} s.`;
  if (early.length === 0) return [heading, what];
  return [
    heading,
    `${what} Resident set of the process: median ${megabytes(median(early))} in the first quarter after ${SETTLED} records, ${megabytes(median(late))} in the last quarter, at most ${megabytes(Math.max(...memory.map(({ bytes }) => bytes)))}.`,
  ];
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
