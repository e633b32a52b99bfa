import type { ReportOptions } from "../index.js";
import { templateJson } from "./json.js";
import type { TemplateReport } from "./report.js";
import { templateSarif } from "./sarif.js";
import { templateText } from "./text.js";

/** Every format of `template lint` by its name on the command line. A new one is a file and a line here. */
export const TEMPLATE_REPORTERS = {
  text: (report: TemplateReport, { language, isColoured }: ReportOptions) =>
    templateText(report, language, isColoured),
  json: (report: TemplateReport) => templateJson(report),
  sarif: (report: TemplateReport, { language }: ReportOptions) => templateSarif(report, language),
} as const satisfies Readonly<Record<string, (report: TemplateReport, options: ReportOptions) => string>>;
