import { lineAt } from "./frame.js";
import type { TemplateReport } from "./report.js";
import { isLoss } from "./text.js";

/** The version of the format: raised when a member is removed, renamed or means something else. */
const VERSION = 1;

/** Findings in templates for programs, in both languages; each with the line in which it stands. */
export function templateJson({ tool, files, findings, texts }: TemplateReport): string {
  const value = {
    version: VERSION,
    tool,
    files,
    findings: findings.map((finding) => {
      const { place, code } = finding;
      const text = place === undefined || isLoss(code) ? undefined : texts.get(place.file);
      const line = place === undefined || text === undefined ? undefined : lineAt(text, place);
      return line === undefined ? finding : Object.assign({ line }, finding);
    }),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
