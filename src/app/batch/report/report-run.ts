import type { Diagnostic } from "../../../foundation/diagnostic.js";
import type { BatchReport } from "../../../reporters/batch/report.js";
import type { World } from "../../world.js";
import { readJournal } from "../journal/journal.js";
import type { BatchRun } from "../run-batch.js";
import type { Shard } from "../selection.js";
import type { BatchSettings } from "../settings.js";
import { batchReport } from "./batch-report.js";
import { placeText } from "./stopping-findings.js";
import { saveReport } from "./save-report.js";

/**
 * Writes the report of a run into its folder and returns it.
 *
 * @throws OutputFileError when it cannot be written.
 */
export async function reportRun(
  world: World,
  {
    out,
    source,
    settings,
    run,
    shard,
    sourceFindings,
  }: {
    readonly out: string;
    readonly source: string;
    readonly settings: BatchSettings;
    readonly run: BatchRun;
    readonly shard: Shard | undefined;
    readonly sourceFindings: readonly Diagnostic[];
  },
): Promise<BatchReport> {
  const report = await batchReport({
    world,
    out,
    source,
    settings: {
      asOf: settings.asOf,
      stage: settings.options.stage,
      ...(shard === undefined ? {} : { shard }),
    },
    entries: run.entries,
    isWhole: run.isWhole,
    sourceFindings: sourceFindings.map(({ code, severity, place, label, message, help }) => ({
      code,
      severity,
      at: place === undefined ? "" : placeText(place),
      ...(label === undefined ? {} : { label }),
      message,
      help,
    })),
    known: (await readJournal(out)).values(),
  });
  await saveReport(world, out, report, settings.language);
  return report;
}
