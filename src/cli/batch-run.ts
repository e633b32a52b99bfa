import type { Executor } from "../app/batch/executor.js";
import { unreadNotices } from "../app/batch/notice/unread.js";
import { reportRun } from "../app/batch/report/report-run.js";
import { runBatch, type BatchRequest, type BatchRun } from "../app/batch/run-batch.js";
import type { RecordSource } from "../app/batch/source/record.js";
import { hasSeverity } from "../foundation/diagnostic.js";
import { EXIT } from "../foundation/errors.js";
import type { LocalizedText } from "../foundation/locale.js";
import type { Outcome } from "../foundation/outcome.js";
import type { BatchReport } from "../reporters/batch/report.js";
import { batchText } from "../reporters/batch/text.js";
import { noticeEvents } from "./batch-findings.js";
import { batchProgress, type ProgressLog } from "./batch-progress.js";
import { reportPlaceText, runText, type RunRules } from "./batch-texts.js";
import type { CommandContext } from "./command.js";

/** A batch that is ready to run. */
export interface ReadyBatch extends Pick<BatchRequest, "out" | "selection" | "workshop"> {
  readonly source: string;
  readonly read: Outcome<RecordSource>;
  readonly executor: Executor;
  readonly rules: RunRules;
  readonly log: ProgressLog;
  /** Given when the user asks to stop. */
  readonly abort: AbortController;
  /** What is said then. */
  readonly stopping: LocalizedText;
}

/** Runs a batch, tells how far it is and what it did, and writes its report, which is told of first: a report that cannot be written takes no count away. The executor is closed in any case. */
export async function runAndReport(
  context: CommandContext,
  { out, selection, workshop, source, read, executor, rules, log, abort, stopping }: ReadyBatch,
): Promise<{ readonly run: BatchRun; readonly exit: number }> {
  const { world, language, result, talk } = context;
  const forget = context.onInterrupt(() => {
    talk(`\n${stopping[language]}\n`);
    abort.abort();
  });
  const progress = batchProgress(context, log, read.value.count, () => performance.now());
  try {
    const run = await runBatch({
      world,
      workshop,
      executor,
      source: read.value,
      out,
      selection,
      stop: { signal: abort.signal, maximumFailures: rules.maximumFailures },
      onRecord: progress.onRecord,
    });
    const tell = (report: BatchReport): void => {
      if (log === "json") talk(noticeEvents(report.notices ?? []));
      progress.end(run);
      result(batchText(report, language));
      result(runText(run, rules, language));
    };
    const report = await reportRun(
      world,
      {
        out,
        source,
        settings: workshop.settings,
        madeWith: workshop.parts,
        run,
        shard: selection.shard,
        sourceFindings: read.diagnostics,
        unread: unreadNotices(source, read.value.unread ?? []),
      },
      tell,
    );
    result(reportPlaceText(out, language));
    return { run, exit: exitOf(run, report.counts.failed > 0 || hasSeverity(read.diagnostics, "blocking")) };
  } finally {
    await executor.close();
    forget();
  }
}

function exitOf({ stopped }: BatchRun, isFaulty: boolean): number {
  if (stopped === "interrupted") return EXIT.interrupted;
  return isFaulty || stopped !== undefined ? EXIT.batch : EXIT.ok;
}
