import { join } from "node:path";
import type { Merged } from "../app/batch/merge/merge-batches.js";
import type { BatchPlan } from "../app/batch/plan-batch.js";
import type { BatchRun } from "../app/batch/run-batch.js";
import type { Language, LocalizedText } from "../foundation/locale.js";
import { durationText } from "./batch-progress.js";
import { noticeLines } from "../reporters/batch/text.js";
import { groupedNumber } from "../foundation/written.js";

/** How a run would be made. */
export interface PlannedRun {
  /** Records at once. */
  readonly width: number;
  readonly processors: number;
  /** How long reading the source took before its first record, in milliseconds: of a workbook, all of it. */
  readonly reading: number;
}

/** What a dry run says. Ends with a line feed. */
export function planText(plan: BatchPlan, run: PlannedRun, language: Language): string {
  const { width } = run;
  const { records, make, keep, fail, notices } = plan;
  const rest = records - make - keep - fail;
  const seconds = estimate(plan, run);
  const lines = [
    {
      zh: `共 ${groupedNumber(records)} 份：将生成 ${groupedNumber(make)} 份，已完成且没有变化 ${groupedNumber(keep)} 份，有阻断性问题 ${groupedNumber(fail)} 份${rest === 0 ? "" : `，本次不处理 ${groupedNumber(rest)} 份`}。`,
      en: `Records: ${groupedNumber(records)}. Packets to make: ${groupedNumber(make)}, done and unchanged: ${groupedNumber(keep)}, with blocking findings: ${groupedNumber(fail)}${rest === 0 ? "" : `, not asked for: ${groupedNumber(rest)}`}.`,
    },
    ...(seconds === undefined
      ? []
      : [
          {
            zh: `同时处理 ${width} 份，约需 ${durationText(seconds, "zh")}（试做 ${plan.sample.packets} 份推算）。`,
            en: `With ${width} at once it takes about ${durationText(seconds, "en")} (made to tell: ${plan.sample.packets}).`,
          },
        ]),
    { zh: "没有写出任何文件。", en: "Nothing was written." },
  ];
  return `${[...lines.map((line) => line[language]), ...noticeLines(notices, language)].join("\n")}\n`;
}

/** Seconds that a run takes; `undefined` where no packet was made to tell. Reading the source, as far as it is done before the first record, is not shared by threads. */
function estimate(
  { make, sample, milliseconds }: BatchPlan,
  { width, processors, reading }: PlannedRun,
): number | undefined {
  if (sample.packets === 0) return make === 0 ? (reading + milliseconds) / 1_000 : undefined;
  // More threads than processors wait for each other.
  const atOnce = Math.min(width, processors, Math.max(1, make));
  return (reading + (milliseconds + make * (sample.milliseconds / sample.packets)) / atOnce) / 1_000;
}

/** What a run was told by which its end is judged. */
export interface RunRules {
  readonly maximumFailures: number | undefined;
  /** The day of the packets, where the next run would take another unless it is told. */
  readonly untoldDay: string | undefined;
}

/** What this run did. Ends with a line feed. */
export function runText(run: BatchRun, rules: RunRules, language: Language): string {
  const { made, kept, failed } = run;
  const lines = [
    {
      zh: `本次生成 ${groupedNumber(made)} 份，跳过没有变化的 ${groupedNumber(kept)} 份，失败 ${groupedNumber(failed)} 份。`,
      en: `This run: made ${groupedNumber(made)}, skipped as unchanged ${groupedNumber(kept)}, failed ${groupedNumber(failed)}.`,
    },
    ...endText(run, rules),
  ];
  return `${lines.map((line) => line[language]).join("\n")}\n`;
}

/** Where the report is. Ends with a line feed. */
export function reportPlaceText(out: string, language: Language): string {
  const path = join(out, "report.html");
  return {
    zh: `报告：${path}（另有 .txt、.json、.xlsx）\n`,
    en: `Report: ${path} (also .txt, .json, .xlsx)\n`,
  }[language];
}

/** What is said when somebody interrupts: who makes packets finishes those at work, who waits for workers just leaves. */
export const STOPPING = {
  batch: {
    zh: "正在停止：手头的几份做完即结束。再按一次 Ctrl-C 立即结束。",
    en: "Stopping: the packets at work are finished first. Press Ctrl-C again to end at once.",
  },
  collect: {
    zh: "正在停止等待：已经取回的保留；已提交的任务留在队列中，工作进程继续生成，之后再运行 pipia batch collect 取回。再按一次 Ctrl-C 立即结束。",
    en: "No longer waiting: what was fetched stays. Submitted jobs stay in the queue, workers go on with them, and pipia batch collect fetches them later. Press Ctrl-C again to end at once.",
  },
} as const;

/** Why a run ended early; and where more records failed than allowed, but none was left, that too. */
function endText(
  { stopped, failed }: BatchRun,
  { maximumFailures, untoldDay }: RunRules,
): readonly LocalizedText[] {
  const again = againText(untoldDay);
  if (stopped === "interrupted") {
    return [
      {
        zh: `被中断。再运行同一命令，从此处继续${again.zh}。`,
        en: `Interrupted. Run the same command again to go on from here${again.en}.`,
      },
    ];
  }
  if (maximumFailures === undefined || failed <= maximumFailures) return [];
  const many = {
    zh: `失败 ${groupedNumber(failed)} 份，超过允许的 ${groupedNumber(maximumFailures)} 份`,
    en: `Records that failed: ${groupedNumber(failed)}, allowed: ${groupedNumber(maximumFailures)}`,
  };
  if (stopped === undefined) {
    return [
      {
        zh: `${many.zh}；没有因此停止，也没有因此遗漏。`,
        en: `${many.en}. Nothing was stopped or left out because of it.`,
      },
    ];
  }
  return [
    {
      zh: `${many.zh}，已停止，其余的没有处理。改正后再运行同一命令，从此处继续${again.zh}。`,
      en: `${many.en}. Stopped, and the rest was not looked at. Mend them and run the same command again to go on${again.en}.`,
    },
  ];
}

/** What is to be added to the command on another day, since packets bear the day; nothing where it says the day already. */
function againText(untoldDay: string | undefined): LocalizedText {
  if (untoldDay === undefined) return { zh: "", en: "" };
  return {
    zh: `；改日再运行的，加上 --as-of ${untoldDay}，否则已完成的也重新生成`,
    en: `; on another day add --as-of ${untoldDay}, or what is done is made anew`,
  };
}

/** What is wrong with shards that were put together; nothing where all is well. */
export function mergedText(
  { missingShards, changed }: Pick<Merged, "missingShards" | "changed">,
  language: Language,
): string {
  const lines = [
    ...(missingShards.length === 0
      ? []
      : [
          {
            zh: `缺少第 ${missingShards.join("、")} 片。`,
            en: `Shards that are missing: ${missingShards.join(", ")}.`,
          },
        ]),
    ...changed.map((path) => ({
      zh: `${path} 在生成之后被改动，保持原样，没有并入。`,
      en: `${path} was changed after it was made; it was left as it is, and nothing was taken over.`,
    })),
  ];
  return lines.map((line) => `${line[language]}\n`).join("");
}
