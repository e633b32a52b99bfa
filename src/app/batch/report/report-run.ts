import type { Diagnostic } from "../../../foundation/diagnostic.js";
import type { BatchNotice, BatchReport } from "../../../reporters/batch/report.js";
import type { World } from "../../world.js";
import type { BatchRun } from "../run-batch.js";
import type { Shard } from "../selection.js";
import type { BatchSettings } from "../settings.js";
import type { WorkshopParts } from "../workshop.js";
import { batchReport } from "./batch-report.js";
import { placeText } from "./stopping-findings.js";
import { saveReport } from "./save-report.js";

/**
 * Writes the report of a run into its folder and returns it.
 *
 * @param tell told of the report before it is written.
 * @throws OutputFileError when something of it cannot be written.
 */
export async function reportRun(
  world: World,
  {
    out,
    source,
    settings,
    madeWith,
    run,
    shard,
    sourceFindings,
    unread,
  }: {
    readonly out: string;
    readonly source: string;
    readonly settings: BatchSettings;
    readonly madeWith: WorkshopParts;
    readonly run: BatchRun;
    readonly shard: Shard | undefined;
    readonly sourceFindings: readonly Diagnostic[];
    readonly unread: readonly BatchNotice[];
  },
  tell: (report: BatchReport) => void = () => undefined,
): Promise<BatchReport> {
  const report = await batchReport({
    world,
    out,
    source,
    settings: {
      asOf: settings.asOf,
      stage: settings.options.stage,
      options: reportedOptions(settings),
      madeWith,
      ...(run.sourceRecords === undefined ? {} : { sourceRecords: run.sourceRecords }),
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
    unread,
  });
  tell(report);
  await saveReport(world, out, report, settings.language);
  return report;
}

/** The options on which packets and lists depend, beside stage and day, as the command line has them: shards of one batch have the same. */
function reportedOptions({
  options,
  calendars,
  pack,
  zip,
  language,
}: BatchSettings): Readonly<Record<string, string>> {
  const given = {
    "--to": options.formats.join(","),
    "--editions": options.editions.join(","),
    "--with": options.with.join(","),
    "--without": options.without.join(","),
    "--pdf-a": options.pdfA ?? "",
    "--names": options.names,
    "--fonts": options.fonts,
    "--allow-incomplete": options.allowIncomplete ? "yes" : "",
    "--zip": zip ? "yes" : "",
    "--calendar": calendars ?? "",
    "--pack": pack ?? "",
    "--lang": language,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
}
