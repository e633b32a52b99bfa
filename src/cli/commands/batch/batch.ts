import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { calendarPaths } from "../../../app/calendars.js";
import { planBatch } from "../../../app/batch/plan-batch.js";
import { reportRun } from "../../../app/batch/report/report-run.js";
import { runBatch } from "../../../app/batch/run-batch.js";
import type { Selection } from "../../../app/batch/selection.js";
import type { BatchSettings } from "../../../app/batch/settings.js";
import { readRecordSource } from "../../../app/batch/source/read-source.js";
import { threadPool } from "../../../app/batch/threads/pool.js";
import { openWorkshop } from "../../../app/batch/workshop.js";
import { hasSeverity } from "../../../foundation/diagnostic.js";
import { EXIT, UsageError } from "../../../foundation/errors.js";
import { languagesOf } from "../../../foundation/locale.js";
import { batchText } from "../../../reporters/batch/text.js";
import { reportText, summaryText } from "../../../reporters/text.js";
import { readCount, readShard } from "../../batch-numbers.js";
import { batchProgress } from "../../batch-progress.js";
import { planText, runText } from "../../batch-texts.js";
import { defineCommand } from "../../command.js";
import { exitOfFindings } from "../../exit.js";
import { givenPack } from "../../given-pack.js";
import { LANGUAGE_OPTION, readAsOf } from "../../options.js";
import { PACKET_OPTIONS, readPacketOptions } from "../../packet-options.js";
import { BATCH_OPTIONS } from "./options.js";

/** Most threads: each holds its own fonts and templates. */
const MOST_THREADS = 64;

/** `pipia batch SOURCE --out DIR`: the packets of many filings, in a folder that the next run goes on with. */
export const batchCommand = defineCommand(
  {
    name: "batch",
    argument: {
      name: "source",
      describe: {
        zh: "申报材料所在文件夹，或者多家公司的问卷（.xlsx、.csv）；- 从标准输入读取每行一份的 JSON",
        en: "folder of filings, or questionnaire of many companies (.xlsx, .csv); - reads JSON Lines from standard input",
      },
    },
    options: { ...PACKET_OPTIONS, ...BATCH_OPTIONS, lang: LANGUAGE_OPTION },
  },
  async (values, context) => {
    const { world, language, result, talk } = context;
    const { source, out } = values;
    if (out === undefined) throw noFolder();
    if (resolve(out) === resolve(source)) throw sameFolder();
    const options = readPacketOptions(values);
    const settings: BatchSettings = {
      options,
      asOf: readAsOf(values["as-of"], world),
      calendars: values.calendar,
      pack: values.pack,
      zip: values.zip,
      force: values.force,
      language,
    };
    const selection: Selection = {
      shard: values.shard === undefined ? undefined : readShard(values.shard),
      onlyFailed: values["only-failed"],
      limit: values.limit === undefined ? undefined : readCount("--limit", values.limit, 1),
    };
    const maximumFailures =
      values["max-failures"] === undefined
        ? undefined
        : readCount("--max-failures", values["max-failures"], 0);
    const width =
      values.concurrency === undefined
        ? Math.min(availableParallelism(), MOST_THREADS)
        : readCount("--concurrency", values.concurrency, 1, MOST_THREADS);
    const languages = [...new Set(options.editions.flatMap(languagesOf))];
    if ((await givenPack(context, values.pack, languages)) === undefined) return EXIT.template;
    const opened = await openWorkshop(world, settings);
    if (opened.value === undefined) {
      talk(reportText(opened.diagnostics, language));
      return exitOfFindings(opened.diagnostics) ?? EXIT.input;
    }
    const read = await readRecordSource(world, source, [out, ...calendarPaths(values.calendar)]);
    if (read.diagnostics.length > 0) talk(reportText(read.diagnostics, language));
    if (read.value === undefined) {
      talk(summaryText(read.diagnostics, language));
      return exitOfFindings(read.diagnostics) ?? EXIT.input;
    }
    const now = (): number => performance.now();
    const asked = { workshop: opened.value, source: read.value, out, selection };
    if (values["dry-run"]) {
      const plan = await planBatch(asked, now);
      result(planText(plan, width, language));
      return plan.fail > 0 || hasSeverity(read.diagnostics, "blocking") ? EXIT.batch : EXIT.ok;
    }
    const abort = new AbortController();
    const forget = context.onInterrupt(() => {
      talk(STOPPING[language]);
      abort.abort();
    });
    const executor = threadPool({ world, settings, width });
    const progress = batchProgress(context, values.log, read.value.count, now);
    try {
      const run = await runBatch({
        ...asked,
        world,
        executor,
        stop: { signal: abort.signal, maximumFailures: values["fail-fast"] ? 0 : maximumFailures },
        onRecord: progress.onRecord,
      });
      progress.end();
      const report = await reportRun(world, {
        out,
        source,
        settings,
        run,
        shard: selection.shard,
        sourceFindings: read.diagnostics,
      });
      result(batchText(report, language));
      result(runText(run, out, language));
      if (run.stopped === "interrupted") return EXIT.interrupted;
      const isFaulty = report.counts.failed > 0 || hasSeverity(read.diagnostics, "blocking");
      return isFaulty || run.stopped !== undefined ? EXIT.batch : EXIT.ok;
    } finally {
      await executor.close();
      forget();
    }
  },
);

const STOPPING = {
  zh: "\n正在停止：手头的几份做完即结束。再按一次 Ctrl-C 立即结束。\n",
  en: "\nStopping: the packets at work are finished first. Press Ctrl-C again to end at once.\n",
} as const;

function sameFolder(): UsageError {
  return new UsageError(
    { zh: "输出文件夹就是来源文件夹。", en: "The folder for the packets is the source itself." },
    { zh: "用 --out 另选文件夹。", en: "Choose another folder with --out." },
  );
}

function noFolder(): UsageError {
  return new UsageError(
    { zh: "没有写输出文件夹。", en: "There is no folder for the packets." },
    { zh: "用 --out 指定输出文件夹。", en: "Name one with --out." },
  );
}
