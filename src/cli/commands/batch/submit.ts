import { openQueue } from "../../../app/batch/queue/connect.js";
import { submitBatch } from "../../../app/batch/queue/submit.js";
import { hasSeverity } from "../../../foundation/diagnostic.js";
import { EXIT, UsageError } from "../../../foundation/errors.js";
import {
  openedSource,
  openedWorkshop,
  readBatchSettings,
  readOut,
  readSelection,
} from "../../batch-settings.js";
import { defineCommand } from "../../command.js";
import { LANGUAGE_OPTION } from "../../options.js";
import { PACKET_OPTIONS } from "../../packet-options.js";
import { QUEUE_OPTIONS, readQueue } from "../../queue-options.js";
import { BATCH_OPTIONS, BATCH_SOURCE, SELECTION_OPTIONS } from "../../batch-options.js";
import { groupedNumber } from "../../../foundation/written.js";

/** `pipia batch submit SOURCE --out DIR --queue URL`: a batch for the workers of a queue. */
export const batchSubmitCommand = defineCommand(
  {
    name: "batch submit",
    argument: BATCH_SOURCE,
    options: {
      ...PACKET_OPTIONS,
      ...QUEUE_OPTIONS,
      ...SELECTION_OPTIONS,
      out: BATCH_OPTIONS.out,
      lang: LANGUAGE_OPTION,
    },
  },
  async (values, context) => {
    const { environment, language, result } = context;
    const out = readOut(values.out, values.source);
    if (values.source === "-") throw noInput();
    const address = readQueue(values, environment);
    const settings = readBatchSettings(values, context);
    const selection = readSelection(values);
    const workshop = await openedWorkshop(context, settings);
    if (typeof workshop === "number") return workshop;
    const read = await openedSource(context, values.source, out, settings);
    if (typeof read === "number") return read;
    const queue = await openQueue(address);
    try {
      const sourceName = values.source;
      const count = await submitBatch({ workshop, queue, sourceName, source: read.value, out, selection });
      result(`${submittedText(count, out)[language]}\n`);
    } finally {
      await queue.close();
    }
    return hasSeverity(read.diagnostics, "blocking") ? EXIT.batch : EXIT.ok;
  },
);

function submittedText(count: number, out: string): { readonly zh: string; readonly en: string } {
  return {
    zh: `已提交 ${groupedNumber(count)} 份。在各台机器上运行 pipia worker 生成，再运行 pipia batch collect --out ${out} 取回。`,
    en: `Records submitted: ${groupedNumber(count)}. Run pipia worker on the machines that are to make them, and pipia batch collect --out ${out} to fetch the packets.`,
  };
}

function noInput(): UsageError {
  return new UsageError(
    {
      zh: "标准输入不能提交到队列：取回时还要再读一遍。",
      en: "Standard input cannot be submitted to a queue: it is read again when the packets are fetched.",
    },
    {
      zh: "把每份材料存为文件夹中的一个文件，再提交该文件夹。",
      en: "Keep each filing as a file of a folder, and submit the folder.",
    },
  );
}
