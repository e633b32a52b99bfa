import type { Machine } from "../machine.js";
import { median, pairedRatio } from "../statistics.js";
import { costGrowth, SETTLED, settledMemory } from "./growth.js";
import type { LongRun } from "./memory.js";
import type { RowsResult } from "./rows.js";
import { WIDTHS, type Throughput, type Width } from "./throughput.js";

/** A part of the benchmark, and when and on what it was measured. */
export interface MeasuredPart<Found> extends Machine {
  /** Load of the machine when it began, over a minute and for each processor: above 1 the times are those of a crowded machine. */
  readonly load: number;
  readonly found: Found;
}

/** The benchmark of batches; its parts may be of different days. */
export interface BatchResults {
  readonly rows?: MeasuredPart<RowsResult> | undefined;
  readonly throughput?: MeasuredPart<readonly Throughput[]> | undefined;
  readonly long?: MeasuredPart<LongRun> | undefined;
}

/** The results as a page of Markdown, which reads as text too. */
export function batchReportText({ rows, throughput, long }: BatchResults): string {
  return `${[
    "# Benchmark of batches",
    ...partText("A workbook with bad rows, and kills", rows, rowsText),
    ...partText("Whole packets of the small example, Word and PDF", throughput, throughputText),
    ...partText("A long run", long, longText),
  ].join("\n\n")}\n`;
}

function partText<Found>(
  heading: string,
  part: MeasuredPart<Found> | undefined,
  text: (found: Found) => readonly string[],
): readonly string[] {
  if (part === undefined) return [];
  const { date, commit, node, platform, processors, memoryBytes, load, found } = part;
  return [
    `## ${heading}`,
    ...text(found),
    `${date}, commit ${commit}, Node ${node}, ${platform}, ${processors}, ${megabytes(memoryBytes)} of memory; load for each processor at the start ${load.toFixed(2)}.`,
  ];
}

function rowsText(rows: RowsResult): readonly string[] {
  const seconds = (rows.milliseconds / 1_000).toFixed(0);
  return [
    [
      `- ${rows.rows} rows, ${rows.planted} of them with a planted mistake, one paper a packet as Word, drafts: ${rows.packets} packets in ${seconds} s; ${rows.named} of ${rows.planted} planted mistakes are named by sheet and cell.`,
      `- The same source into another folder, killed ${rows.kills.length} times (after ${rows.kills.join(", ")} records of the run) and run again: ${rows.isSameAsQuiet ? "the same bytes as the quiet run" : "OTHER BYTES than the quiet run"}; finished packets that were made twice: ${rows.doneTwice}.`,
    ].join("\n"),
  ];
}

function throughputText(measured: readonly Throughput[]): readonly string[] {
  const of = (width: Width): readonly Throughput[] =>
    measured.filter(
      ({ threads, isHeldToOne }) => threads === width.threads && isHeldToOne === width.isHeldToOne,
    );
  const rates = (width: Width): readonly number[] => of(width).map(({ perSecond }) => perSecond);
  const taken = WIDTHS.filter((width) => of(width).length > 0);
  const widest = taken.at(-1);
  const rows = taken.map((width) => {
    const each = of(width).flatMap(({ cpuMillisecondsEach }) => cpuMillisecondsEach ?? []);
    const against = widest === undefined ? 0 : pairedRatio(rates(widest), rates(width));
    return `| ${width.isHeldToOne ? "one" : "all"} | ${width.threads} | ${median(rates(width)).toFixed(2)} | ${each.length === 0 ? "–" : median(each).toFixed(0)} | ${against.toFixed(2)} |`;
  });
  return [
    [
      "| processors | threads | packets a second | processor ms a packet | two threads / it |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
    `Second half of each run, median of ${widest === undefined ? 0 : rates(widest).length} rounds in turn. Goal: two processors with two threads at least 1.8 of one processor. One thread that may use all processors packs files on another one meanwhile.`,
  ];
}

function longText({ records, milliseconds, memory, cost }: LongRun): readonly string[] {
  const what = `${records} lines of JSON, the whole packet of each, two threads: ${(milliseconds / 1_000).toFixed(0)} s.`;
  return [what, ...memoryText(memory), ...costText(cost)];
}

function memoryText(memory: LongRun["memory"]): readonly string[] {
  const settled = settledMemory(memory);
  if (settled === undefined) return [];
  const { early, late } = settled;
  const most = Math.max(...memory.map(({ bytes }) => bytes));
  return [
    `Resident set of the process: median ${megabytes(early)} in the first quarter after ${SETTLED} records, ${megabytes(late)} in the last quarter (${(late / early).toFixed(2)} of it), at most ${megabytes(most)}.`,
  ];
}

function costText(cost: LongRun["cost"]): readonly string[] {
  if (cost.length === 0) return [];
  const growth = costGrowth(cost);
  return [
    [
      "| packets | processor ms a packet since the line before | since the start of the process |",
      "| --- | --- | --- |",
      ...cost.map(
        ({ packets, sinceBefore, sinceStart }) =>
          `| ${packets} | ${sinceBefore.toFixed(0)} | ${sinceStart.toFixed(0)} |`,
      ),
    ].join("\n"),
    ...(growth === undefined
      ? []
      : [`A packet of the last stretch costs ${growth.toFixed(2)} of one of the stretch before.`]),
  ];
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
