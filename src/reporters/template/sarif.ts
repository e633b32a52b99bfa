import type { Language } from "../../foundation/locale.js";
import { sarifLog } from "../sarif-log.js";
import { lineAt } from "./frame.js";
import type { TemplateReport } from "./report.js";
import { isLoss } from "./text.js";

/** Findings in templates as SARIF 2.1.0, each with the line in which it stands. */
export function templateSarif(report: TemplateReport, language: Language): string {
  const { tool, rules, files, findings, texts } = report;
  const entries = findings.map((finding) => {
    const { place, code } = finding;
    const text = place === undefined || isLoss(code) ? undefined : texts.get(place.file);
    const snippet = place === undefined || text === undefined ? undefined : lineAt(text, place);
    return snippet === undefined ? { finding } : { finding, snippet };
  });
  return sarifLog({ tool, rules, entries, properties: { files } }, language);
}
