import { relative, resolve } from "node:path";
import { openQueue } from "../../../app/batch/queue/connect.js";
import { queueExecutor } from "../../../app/batch/queue/executor.js";
import { forgetSubmitted, readSubmitted } from "../../../app/batch/queue/submitted.js";
import { whenNobodyWorks } from "../../../app/batch/queue/idle.js";
import { worldAt } from "../../../app/world-at.js";
import { runAndReport } from "../../batch-run.js";
import { LINE_ANEW } from "../../batch-progress.js";
import { STOPPING } from "../../batch-texts.js";
import { openedSource, openedWorkshop, readOut } from "../../batch-settings.js";
import { defineCommand } from "../../command.js";
import { LANGUAGE_OPTION } from "../../options.js";
import { QUEUE_OPTIONS, readQueue } from "../../queue-options.js";
import { BATCH_OPTIONS } from "../../batch-options.js";

/** `pipia batch collect --out DIR --queue URL`: the packets that workers of a queue make. */
export const batchCollectCommand = defineCommand(
  {
    name: "batch collect",
    options: { ...QUEUE_OPTIONS, out: BATCH_OPTIONS.out, log: BATCH_OPTIONS.log, lang: LANGUAGE_OPTION },
  },
  async (values, context) => {
    const { language, talk, isTalkLive } = context;
    const out = resolve(readOut(values.out));
    const address = readQueue(values, context.environment);
    const { source, from, settings, selection } = await readSubmitted(out);
    // Paths are those of who submitted it, who may have stood in another folder.
    const there = { ...context, world: worldAt(context.world, from) };
    const workshop = await openedWorkshop(there, settings);
    if (typeof workshop === "number") return workshop;
    const read = await openedSource(there, source, relative(from, out), settings, { log: values.log });
    if (typeof read === "number") return read;
    const queue = await openQueue(address);
    // In place of the line that tells how far it is, which comes again below.
    const begin = isTalkLive && values.log === "text" ? LINE_ANEW : "";
    const forget = whenNobodyWorks(queue, () => talk(`${begin}${NOBODY[language]}\n`));
    try {
      const { run, exit } = await runAndReport(there, {
        workshop,
        source,
        read,
        out,
        selection,
        executor: queueExecutor(queue, { out, from, workshop }),
        // What was submitted keeps its day.
        rules: { maximumFailures: undefined, untoldDay: undefined },
        log: values.log,
        abort: new AbortController(),
        stopping: STOPPING.collect,
      });
      if (run.stopped === undefined) await forgetSubmitted(out);
      return exit;
    } finally {
      forget();
    }
  },
);

const NOBODY = {
  zh: "队列上没有工作进程：请在各台机器上运行 pipia worker。",
  en: "No worker is at this queue: run pipia worker on the machines that are to make the packets.",
} as const;
