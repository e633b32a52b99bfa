import { join } from "node:path";
import type { Language } from "../../../foundation/locale.js";
import { batchHtml } from "../../../reporters/batch/html.js";
import { batchJson } from "../../../reporters/batch/json.js";
import type { BatchReport } from "../../../reporters/batch/report.js";
import { batchText } from "../../../reporters/batch/text.js";
import { batchWorkbook } from "../../../reporters/batch/workbook.js";
import { saveFiles } from "../../save-files.js";
import type { World } from "../../world.js";

/** The report of a batch for programs, in its folder. */
export const REPORT_JSON = "report.json";

/**
 * Writes the report of a batch in all its formats over that of the run before.
 *
 * @throws OutputFileError with the file and what to do.
 */
export async function saveReport(
  world: World,
  out: string,
  report: BatchReport,
  language: Language,
): Promise<void> {
  const encoder = new TextEncoder();
  const files = [
    { name: "report.txt", bytes: encoder.encode(batchText(report, language)) },
    { name: REPORT_JSON, bytes: encoder.encode(batchJson(report)) },
    { name: "report.html", bytes: encoder.encode(batchHtml(report, language)) },
    { name: "report.xlsx", bytes: await batchWorkbook(report, language) },
  ];
  await saveFiles(
    world,
    files.map(({ name, bytes }) => ({ path: join(out, name), bytes })),
    true,
  );
}
