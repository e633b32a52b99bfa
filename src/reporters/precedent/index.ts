import type { ReportOptions } from "../index.js";
import { precedentJson } from "./json.js";
import type { PrecedentReport } from "./report.js";
import { precedentText } from "./text.js";

/** Every format of `template from-docx` by its name on the command line. A new one is a file and a line here. */
export const PRECEDENT_REPORTERS = {
  text: (report: PrecedentReport, { language }: ReportOptions) => precedentText(report, language),
  json: (report: PrecedentReport) => precedentJson(report),
} as const satisfies Readonly<Record<string, (report: PrecedentReport, options: ReportOptions) => string>>;
