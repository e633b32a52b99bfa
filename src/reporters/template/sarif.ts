import type { Language } from "../../foundation/locale.js";
import { sarifLog } from "../sarif-log.js";
import { lineOf } from "./frame.js";
import type { TemplateReport } from "./report.js";

/** Findings in templates as SARIF 2.1.0, each with the line in which it stands. */
export function templateSarif(report: TemplateReport, language: Language): string {
  const { tool, rules, files, findings, texts } = report;
  const entries = findings.map((finding) => {
    const snippet = lineOf(finding, texts);
    return snippet === undefined ? { finding } : { finding, snippet };
  });
  return sarifLog({ tool, rules, entries, properties: { files } }, language);
}
