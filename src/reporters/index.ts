import type { Language } from "../foundation/locale.js";
import { checkHtml } from "./html.js";
import { checkJson } from "./json.js";
import { checkMarkdown } from "./markdown.js";
import type { CheckReport } from "./report.js";
import { checkSarif } from "./sarif.js";
import { checkText } from "./text.js";

/** How a report is to be written. `isColoured` counts for terminals only. */
export interface ReportOptions {
  readonly language: Language;
  readonly isColoured: boolean;
}

/** Every format of a check by its name on the command line. A new one is a file and a line here. */
export const REPORTERS = {
  text: (report: CheckReport, { language, isColoured }: ReportOptions) =>
    checkText(report, language, isColoured),
  json: (report: CheckReport) => checkJson(report),
  sarif: (report: CheckReport, { language }: ReportOptions) => checkSarif(report, language),
  markdown: (report: CheckReport, { language }: ReportOptions) => checkMarkdown(report, language),
  html: (report: CheckReport, { language }: ReportOptions) => checkHtml(report, language),
} as const satisfies Readonly<Record<string, (report: CheckReport, options: ReportOptions) => string>>;
