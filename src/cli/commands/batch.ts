import { availableParallelism } from "node:os";
import { planBatch } from "../../app/batch/plan-batch.js";
import { threadPool } from "../../app/batch/threads/pool.js";
import { hasSeverity } from "../../foundation/diagnostic.js";
import { EXIT } from "../../foundation/errors.js";
import { readCount } from "../batch-numbers.js";
import { runAndReport } from "../batch-run.js";
import {
  openedSource,
  openedWorkshop,
  readBatchSettings,
  readOut,
  readSelection,
} from "../batch-settings.js";
import { planText, STOPPING } from "../batch-texts.js";
import { defineCommand } from "../command.js";
import { LANGUAGE_OPTION } from "../options.js";
import { PACKET_OPTIONS } from "../packet-options.js";
import { BATCH_OPTIONS, BATCH_SOURCE, SELECTION_OPTIONS } from "../batch-options.js";

/** Most threads: each holds its own fonts and templates. */
const MOST_THREADS = 64;

/** `pipia batch SOURCE --out DIR`: the packets of many filings, in a folder that the next run goes on with. */
export const batchCommand = defineCommand(
  {
    name: "batch",
    argument: BATCH_SOURCE,
    options: { ...PACKET_OPTIONS, ...SELECTION_OPTIONS, ...BATCH_OPTIONS, lang: LANGUAGE_OPTION },
  },
  async (values, context) => {
    const { language, result } = context;
    const { source } = values;
    const out = readOut(values.out, source);
    const settings = readBatchSettings(values, context);
    const selection = readSelection(values);
    const maximumFailures =
      values["max-failures"] === undefined
        ? undefined
        : readCount("--max-failures", values["max-failures"], 0);
    const width =
      values.concurrency === undefined
        ? Math.min(availableParallelism(), MOST_THREADS)
        : readCount("--concurrency", values.concurrency, 1, MOST_THREADS);
    const workshop = await openedWorkshop(context, settings);
    if (typeof workshop === "number") return workshop;
    const abort = new AbortController();
    const begin = performance.now();
    const read = await openedSource(context, source, out, settings, {
      log: values.log,
      signal: abort.signal,
    });
    if (typeof read === "number") return read;
    if (values["dry-run"]) {
      const run = { width, processors: availableParallelism(), reading: performance.now() - begin };
      const plan = await planBatch({ workshop, source: read.value, out, selection }, () => performance.now());
      result(planText(plan, run, language));
      return plan.fail > 0 || hasSeverity(read.diagnostics, "blocking") ? EXIT.batch : EXIT.ok;
    }
    const { exit } = await runAndReport(context, {
      workshop,
      source,
      read,
      out,
      selection,
      executor: threadPool({ workshop, environment: context.environment, width }),
      rules: {
        maximumFailures: values["fail-fast"] ? 0 : maximumFailures,
        untoldDay: values["as-of"] === undefined ? settings.asOf : undefined,
      },
      log: values.log,
      abort,
      stopping: STOPPING.batch,
    });
    return exit;
  },
);
