import { mergeBatches, type Merged } from "../../../app/batch/merge/merge-batches.js";
import { EXIT, UsageError } from "../../../foundation/errors.js";
import { batchText } from "../../../reporters/batch/text.js";
import { mergedText } from "../../batch-texts.js";
import { defineCommand } from "../../command.js";
import { LANGUAGE_OPTION } from "../../options.js";

/** `pipia batch merge DIR… --out DIR`: the results of shards in one folder, with one report. */
export const batchMergeCommand = defineCommand(
  {
    name: "batch merge",
    rest: {
      name: "folders",
      describe: { zh: "各片的输出文件夹", en: "folders of the shards" },
    },
    options: {
      out: {
        kind: "text",
        describe: { zh: "合并到的文件夹", en: "folder in which they are put together" },
      },
      lang: LANGUAGE_OPTION,
    },
  },
  async ({ folders, out }, { world, language, result, talk }) => {
    if (out === undefined || folders.length === 0) throw notSaid();
    const tell = (merged: Merged): void => {
      talk(mergedText(merged, language));
      result(batchText(merged.report, language));
    };
    const { report, missingShards, changed } = await mergeBatches(world, folders, out, language, tell);
    const { records, done } = report.counts;
    // Records that no run came to have no packet either.
    const isWhole = missingShards.length === 0 && changed.length === 0 && done === records;
    return isWhole ? EXIT.ok : EXIT.batch;
  },
);

function notSaid(): UsageError {
  return new UsageError(
    {
      zh: "没有写各片的文件夹，或者没有写合并到哪里。",
      en: "The folders of the shards, or where they go, are not said.",
    },
    {
      zh: "例如：pipia batch merge out-1 out-2 --out all",
      en: "Like: pipia batch merge out-1 out-2 --out all",
    },
  );
}
